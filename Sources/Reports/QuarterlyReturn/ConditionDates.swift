import Dates
import Metrics

/// The day by which a national condition will be met must be still to come, and within the plan year.
struct ConditionDates {
  let form: ReturnForm
  let period: Period
  let asAt: CivilDate

  /// What is wrong with the days of the conditions that are not met: the question, and why.
  func faults(in answers: [String: QuarterlyReturn.Answer]) -> [(question: ReturnForm.Question, message: String)] {
    let end = Period.year(period.financialYear).lastDate
    return form.sections.flatMap(\.questions).compactMap { question in
      guard question.isCondition, case .text(let text)? = answers[question.id], text != "Yes",
        let dated = form.question(question.id + ".date"), case .date(let day)? = answers[dated.id]
      else { return nil }
      if day <= asAt { return (dated, "is not after the day of the report, \(asAt.inWords)") }
      if let end, day > end { return (dated, "lies after the end of the plan year, \(end.inWords)") }
      return nil
    }
  }
}
