import Foundation
import Metrics
import Programme

/// The tables of the single forms.
extension LocalFormTable {
  init(_ form: ImpactAssessment) {
    var table = Builder("impact-assessment")
    for aspect in form.aspects {
      table.add(
        aspect.name,
        [
          .text(aspect.area), .number("impact", Decimal(aspect.impact)),
          .number("likelihood", Decimal(aspect.likelihood)), .number("score", Decimal(aspect.score)),
          .words(aspect.score > form.rules.over ? "yes" : "no"), .text(aspect.comment),
        ])
    }
    let over = table.number("over", Decimal(form.rules.over))
    let count = table.number("aspects", Decimal(form.aspects.count))
    let above = table.number("above", Decimal(form.overThreshold.count))
    var results = [NumberedText(form.words + ".")]
    var words = "\(above.printed) of \(count.printed) aspects score more than \(over.printed)."
    var shown = [over, count, above]
    if let highest = form.highest {
      let most = table.number("highest", Decimal(highest))
      words += " The highest score is \(most.printed)."
      shown.append(most)
    }
    results.append(NumberedText(words, shown))
    self.init(
      view: LocalFormView(
        formAnchor: "form-impact-assessment", formTitle: form.rules.title, formSource: form.rules.source,
        results: results, columns: ["Aspect", "Area", "Impact", "Likelihood", "Score", "Second stage", "Comment"],
        rows: table.rows), numbers: table.numbers)
  }

  init(_ form: OptionsAppraisal) {
    var table = Builder("options-appraisal")
    for option in form.options {
      let scores = form.criteria.map { criterion -> Builder.Content in
        let place = (form.criteria.firstIndex(of: criterion) ?? 0) + 1
        return .number(
          "score-\(place)", option.scores.first { $0.criterion == criterion }.map { $0.score * $0.weight },
          missing: "no score")
      }
      table.add(option.name, scores + [.number("total", option.total)])
    }
    let leading = form.leading
    let words =
      switch leading.count {
      case 0: "No option leads: a score is missing."
      case 1: "The highest total is that of: \(leading[0].name)."
      default: "The highest total is shared by: \(leading.map(\.name).joined(separator: ", "))."
      }
    self.init(
      view: LocalFormView(
        formAnchor: "form-options-appraisal", formTitle: form.rules.title, formSource: form.rules.source,
        results: [NumberedText(words)], columns: ["Option"] + form.criteria + ["Total"], rows: table.rows),
      numbers: table.numbers)
  }

  init(_ form: AuditForm, _ publication: LocalPublication) {
    var table = Builder(Slug.of(form.file))
    let questions = table.number("questions", Decimal(form.questions.count))
    for question in form.isFilledIn ? form.questions : [] {
      let isPrinted = publication.isPrinted(form, question)
      let missing = isPrinted ? "not given" : publication.symbol
      func count(_ what: String, _ value: Int?) -> Builder.Content {
        .number(what, isPrinted ? value.map { publication.printed(Decimal($0)) } : nil, missing: missing)
      }
      let share: Decimal? =
        if isPrinted, let good = question.good, let all = question.denominator,
          publication.printed(Decimal(all)) > 0
        {
          publication.printed(Decimal(good)) * 100 / publication.printed(Decimal(all))
        } else { nil }
      table.add(
        question.text,
        [
          .words(question.isReverse ? "no is good" : "yes is good"), count("yes", question.yes),
          count("no", question.no), count("not-applicable", question.notApplicable),
          .number("share", share, places: 1, missing: missing),
        ])
    }
    self.init(
      view: LocalFormView(
        formAnchor: "form-\(Slug.of(form.file))", formTitle: "\(form.rules.title): \(form.name)",
        formSource: form.rules.source,
        results: [
          form.isFilledIn
            ? NumberedText("The share is of yes and no; who said that it does not apply is not in it.")
            : NumberedText("Nobody has filled in its questions (\(questions.printed)) yet.", [questions])
        ],
        columns: ["Question", "Which answer is good", "Yes", "No", "Not applicable", "Good answers in %"],
        rows: table.rows), numbers: table.numbers)
  }

  init(_ form: QualityPremium) {
    var table = Builder("quality-premium")
    func judged(_ row: QualityPremium.Row) -> Builder.Content {
      .words(row.isAchieved.map { $0 ? "achieved" : "not achieved" } ?? "not judged")
    }
    for measure in form.measures {
      table.add(measure.name, [.words("measure"), .number("weight", measure.weight), judged(measure)])
    }
    for gateway in form.gateways {
      table.add(gateway.name, [.words("gateway"), .number("deduction", gateway.deduction), judged(gateway)])
    }
    let weights = table.number("weights", form.weights)
    let earned = table.number("earned", form.earned)
    var results = [
      NumberedText(
        "The weights add up to \(weights.printed) %; earned before gateways: \(earned.printed) %.", [weights, earned])
    ]
    if let payable = form.payable {
      let number = table.number("payable", payable)
      results.append(NumberedText("After the gateways: \(number.printed) %.", [number]))
    } else if let reason = form.reason {
      results.append(NumberedText(reason))
    }
    self.init(
      view: LocalFormView(
        formAnchor: "form-quality-premium", formTitle: form.rules.title, formSource: form.rules.source,
        results: results, columns: ["Measure or gateway", "Kind", "Weight or deduction in %", "Achieved"],
        rows: table.rows), numbers: table.numbers)
  }

  init(_ form: QualityPremiumPlan) {
    var table = Builder("quality-premium-plan")
    for measure in form.measures {
      table.add(
        measure.name,
        [
          .number("number", measure.number.map { Decimal($0) }, missing: "none"), .text(measure.improvement),
          .number("characters", Decimal(measure.length)), .words(form.gap(of: measure) == nil ? "yes" : "no"),
        ])
    }
    let limit = table.number("limit", Decimal(form.rules.answerLimit))
    self.init(
      view: LocalFormView(
        formAnchor: "form-quality-premium-plan", formTitle: "\(form.rules.title): local measures",
        formSource: form.rules.source,
        results: form.words.map { NumberedText($0 + ".") } + [
          NumberedText("An answer has at most \(limit.printed) characters.", [limit])
        ], columns: ["Measure", "Number", "Improvement", "Characters", "Complete"], rows: table.rows),
      numbers: table.numbers)
  }
}
