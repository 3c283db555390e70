import Foundation
import Metrics
import Programme

/// How a target came about: cohorts, percentage, rounding, and the figure that was agreed.
struct BenefitTargetView: Encodable {
  struct Cohort: Encodable {
    let cohortName: String
    let people: AmountCell
    let baseline: PrintedNumber
    let exact: PrintedNumber
    let target: PrintedNumber
  }

  let targetName: String
  let targetAnchor: String
  let rule: NumberedText
  let cohorts: [Cohort]
  let headcount: AmountCell
  let baselineTotal: PrintedNumber
  let exactTotal: PrintedNumber
  let targetTotal: PrintedNumber
  let agreedWords: NumberedText
  let isAsAgreed: Bool
  let others: [PrintedNumber]

  init(_ target: BenefitTarget) {
    let id = "benefit-target/\(Slug.of(target.id))"
    func number(_ what: String, _ value: Decimal) -> PrintedNumber {
      PrintedNumber("\(id)/\(what)", value, places: AmountCell.places(value))
    }
    targetName = target.name
    targetAnchor = "target-\(Slug.of(target.id))"
    let percent = number("percent", target.percent)
    let cut = target.byRule.rounding == .truncated ? "cut off to whole cases" : "rounded to whole cases, half upwards"
    rule = NumberedText("\(percent.printed) % of the baseline of each cohort, \(cut).", [percent])
    cohorts = target.byRule.parts.enumerated().map { place, part in
      Cohort(
        cohortName: part.name,
        people: AmountCell(target.people[place].map { number("people-\(place + 1)", $0) }, without: "not known"),
        baseline: number("baseline-\(place + 1)", part.baseline), exact: number("exact-\(place + 1)", part.exact),
        target: number("target-\(place + 1)", part.target))
    }
    headcount = AmountCell(target.headcount.map { number("people", $0) }, without: "not known")
    baselineTotal = number("baseline", target.baseline)
    exactTotal = number("exact", target.byRule.exactTotal)
    targetTotal = number("target", target.byRule.total)
    let agreed = number("agreed", target.agreed)
    let other = number("other-rule", target.byOtherRule.total)
    let otherRule = target.byRule.rounding == .truncated ? "Rounded half upwards" : "Cut off"
    let beside = other.value == targetTotal.value ? "" : " \(otherRule) it would be \(other.printed)."
    isAsAgreed = target.byRule.isAsAgreed ?? true
    let words =
      switch target.byRule.isAsAgreed {
      case true?: "Agreed: \(agreed.printed), as worked out.\(beside)"
      case false?:
        "Agreed: \(agreed.printed); worked out it is \(targetTotal.printed). The agreed figure holds.\(beside)"
      case nil: "No agreed figure is known; worked out it is \(targetTotal.printed).\(beside)"
      }
    agreedWords = NumberedText(words, [agreed, targetTotal, other])
    others = [percent, agreed, other]
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] {
    cohorts.flatMap { [$0.people.number, $0.baseline, $0.exact, $0.target].compactMap(\.self) }
      + [headcount.number, baselineTotal, exactTotal, targetTotal].compactMap(\.self) + others
  }
}

/// How a target comes about over the years.
struct BenefitPhaseView: Encodable {
  struct Year: Encodable {
    let phaseYear: String
    let share: PrintedNumber
    let level: PrintedNumber
    let shown: PrintedNumber
    let worth: AmountCell
  }

  let phaseName: String
  let unitWords: NumberedText?
  let phaseYears: [Year]
  let unit: PrintedNumber?

  init(_ phase: BenefitPhase) {
    let id = "benefit-phase/\(Slug.of(phase.benefit))"
    phaseName = phase.benefit
    let unit = phase.unitValue.map {
      PrintedNumber("\(id)/unit-value", $0.amount, places: AmountCell.places($0.amount))
    }
    self.unit = unit
    unitWords = phase.unitValue.flatMap { value in
      unit.map { NumberedText("\u{00A3}\($0.printed) \(value.span.words).", [$0]) }
    }
    phaseYears = phase.years.enumerated().map { place, year in
      func number(_ what: String, _ value: Decimal, places: Int? = nil) -> PrintedNumber {
        PrintedNumber("\(id)/\(what)-\(place + 1)", value, places: places ?? AmountCell.places(value))
      }
      return Year(
        phaseYear: year.year, share: number("share", year.share), level: number("level", year.level),
        shown: number("shown", year.displayedLevel, places: 0),
        worth: AmountCell(year.value.map { number("value", $0, places: 0) }, without: "no unit value"))
    }
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] {
    phaseYears.flatMap { [$0.share, $0.level, $0.shown, $0.worth.number].compactMap(\.self) }
      + [unit].compactMap(\.self)
  }
}
