import Dates
import struct Foundation.Decimal
import Forms
import Metrics
import Programme

/// What the model, the settings and the money table answer, so that nobody has to type it.
struct PrefilledAnswers {
  let form: ReturnForm
  let programme: Programme
  let period: Period
  let assessments: [MetricAssessment]
  /// What an admission costs, where the area has agreed another value than the national one.
  let costOfAdmission: Decimal?

  /// The answer to a question that something fills in; nothing where it has nothing to say.
  func answer(to question: Question) -> Answer {
    switch question.source {
    case .area: .text("\(programme.area.name) (\(programme.area.code))")
    case .quarter: .text(period.inWords)
    case .deadline: deadline.map { .date($0) } ?? .none
    case .metricPlan(let quarter): plan(question, quarter)
    case .metricActual(let quarter): actual(question, quarter)
    case .paymentForPerformance:
      assessment(question).map { PaymentTable.answer($0, unitValue: costOfAdmission) } ?? .none
    case .setting, .finance, .lastReturn, nil: .none
    }
  }

  /// The day by which the return is due: the national one of the form.
  private var deadline: CivilDate? {
    guard case .quarter(_, let number) = period else { return nil }
    return form.deadlines[number]
  }

  private func assessment(_ question: Question) -> MetricAssessment? {
    assessments.first { $0.metric.id == question.metric }
  }

  private func plan(_ question: Question, _ quarter: Int?) -> Answer {
    guard let assessment = assessment(question) else { return .none }
    guard case .text = question.kind else {
      let resolution = quarter.map { point(of: assessment, in: $0)?.plan ?? .none } ?? assessment.plan
      let value = quarter.map { point(of: assessment, in: $0)?.value } ?? assessment.value
      guard let target = resolution.target else { return .none }
      return number(
        target.isCount ? value.flatMap { target.rate(beside: $0) } : target.value, assessment.metric)
    }
    guard let quarter else { return .text(FigureWords.plan(assessment)) }
    return point(of: assessment, in: quarter).map { .text(FigureWords.plan($0.plan, assessment.metric)) } ?? .none
  }

  private func actual(_ question: Question, _ quarter: Int?) -> Answer {
    guard let assessment = assessment(question) else { return .none }
    let value = quarter.map { point(of: assessment, in: $0)?.value } ?? assessment.value
    guard let value else { return .none }
    guard case .text = question.kind else { return number(value.rate, assessment.metric) }
    return .text(FigureWords.actual(value))
  }

  private func number(_ number: Decimal?, _ metric: Metric) -> Answer {
    number.map { .number(DecimalText.rounded($0, places: metric.decimals)) } ?? .none
  }

  /// A quarter of the same year that has begun; nothing for one that is still to come.
  private func point(of assessment: MetricAssessment, in quarter: Int) -> MetricAssessment.Point? {
    assessment.trend.last { $0.period == .quarter(period.financialYear, quarter) }
  }
}
