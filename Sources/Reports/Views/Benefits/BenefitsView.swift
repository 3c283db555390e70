import Foundation
import Metrics
import Programme

/// The page of the benefits: how targets came about, what they are worth by year, and whether that pays.
struct BenefitsView: Encodable {
  /// A result: worked out, and as printed.
  struct Result: Encodable {
    let resultName: String
    let computed: AmountCell
    let asPrinted: AmountCell
    let resultVerdict: String
    let resultIsFine: Bool
  }

  struct Difference: Encodable {
    let differenceYear: String
    let otherVersion: String
    let mainAmount: PrintedNumber
    let otherAmount: PrintedNumber
    let apart: PrintedNumber
    let parts: NumberedText
    let partNumbers: [PrintedNumber]
  }

  struct Unit: Encodable {
    let unitName: String
    let unitAmount: PrintedNumber
    let unitSpan: String
    let unitSource: String
  }

  struct Rate: Encodable {
    let rateName: String
    let implied: PrintedNumber
    let stated: PrintedNumber
    let statedSpan: String
    let rightRate: AmountCell
    let impliedSpan: String
    let rateVerdict: String
    let rateIsFine: Bool
  }

  struct Sensitivity: Encodable {
    let sensitivityName: String
    let numbersOf: [PrintedNumber]
    let words: NumberedText
    let sensitivityNote: String?
  }

  struct Combined: Encodable {
    let combinedMetric: String
    let combinedParts: NumberedText
    let numbersOf: [PrintedNumber]
  }

  let page: PageFrame
  let benefitSource: String?
  let results: [Result]
  let hasResults: Bool
  let convention: NumberedText?
  let rateNote: String?
  let targets: [BenefitTargetView]
  let phases: [BenefitPhaseView]
  let hasPhases: Bool
  let cases: [BenefitCaseView]
  let differences: [Difference]
  let hasDifferences: Bool
  let units: [Unit]
  let hasUnits: Bool
  let rates: [Rate]
  let hasRates: Bool
  let sensitivities: [Sensitivity]
  let hasSensitivities: Bool
  let combined: [Combined]
  let hasCombined: Bool
  let comparisons: MoneyComparisons
  let hasComparisons: Bool
  let benefitNotes: [String]
  let hasBenefitNotes: Bool
  let rateNumber: PrintedNumber?

  /// Nothing where the programme folder has neither `benefits.yaml` nor `benefits.csv`.
  init?(_ report: ProgrammeReport, style: String) {
    guard let benefits = report.programme.benefits else { return nil }
    page = PageFrame(report, heading: "Benefits", page: "benefits.html", style: style)
    benefitSource = benefits.source
    results = BenefitResults.all(benefits)
    hasResults = !results.isEmpty
    let hasCosts = benefits.main?.hasCosts ?? false
    let rate = hasCosts ? benefits.rate.map { PrintedNumber("benefits/rate", $0, places: AmountCell.places($0)) } : nil
    rateNumber = rate
    convention = rate.map { rate in
      NumberedText(
        "Discounted at \(rate.printed) % a year: \(benefits.convention.words).", [rate])
    }
    rateNote = rate == nil ? nil : benefits.rateNote
    targets = benefits.targets.map(BenefitTargetView.init)
    phases = benefits.phases.map(BenefitPhaseView.init)
    hasPhases = !phases.isEmpty
    cases = benefits.versions.enumerated().map { BenefitCaseView($1, isMain: $0 == 0, number: $0 + 1) }
    differences = benefits.differences.enumerated().map { BenefitsView.difference($1, $0) }
    hasDifferences = !differences.isEmpty
    units = benefits.unitValues.map { value in
      Unit(
        unitName: value.name,
        unitAmount: PrintedNumber(
          "benefit-unit/\(Slug.of(value.id))", value.amount, places: AmountCell.places(value.amount)),
        unitSpan: value.span.words, unitSource: value.source ?? "")
    }
    hasUnits = !units.isEmpty
    rates = benefits.impliedRates.enumerated().map { BenefitsView.rate($1, $0) }
    hasRates = !rates.isEmpty
    sensitivities = benefits.sensitivities.enumerated().map { BenefitsView.sensitivity($1, $0) }
    hasSensitivities = !sensitivities.isEmpty
    combined = benefits.combined.map { BenefitsView.combined($0, report) }
    hasCombined = !combined.isEmpty
    comparisons = MoneyComparisons(benefits.comparisons, prefix: "benefit-compared")
    hasComparisons = !comparisons.rows.isEmpty
    benefitNotes = benefits.notes
    hasBenefitNotes = !benefitNotes.isEmpty
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] {
    results.flatMap { [$0.computed.number, $0.asPrinted.number].compactMap(\.self) } + [rateNumber].compactMap(\.self)
      + targets.flatMap(\.numbers) + phases.flatMap(\.numbers) + cases.flatMap(\.numbers)
      + differences.flatMap { [$0.mainAmount, $0.otherAmount, $0.apart] + $0.partNumbers }
      + units.map(\.unitAmount) + rates.flatMap { [$0.implied, $0.stated, $0.rightRate.number].compactMap(\.self) }
      + sensitivities.flatMap(\.numbersOf) + combined.flatMap(\.numbersOf) + comparisons.numbers
  }

  private static func difference(_ difference: BenefitDifference, _ place: Int) -> Difference {
    let id = "benefit-difference/\(place + 1)"
    let parts = difference.parts.enumerated().map { number, part in
      (
        part.name,
        PrintedNumber("\(id)/part-\(number + 1)", part.difference, places: AmountCell.places(part.difference))
      )
    }
    return Difference(
      differenceYear: difference.year, otherVersion: difference.version,
      mainAmount: PrintedNumber("\(id)/main", difference.main),
      otherAmount: PrintedNumber("\(id)/other", difference.other),
      apart: PrintedNumber("\(id)/difference", difference.difference),
      parts: NumberedText(
        parts.map { "\($0.0) \u{00A3}\($0.1.printed)" }.joined(separator: ", "), parts.map(\.1)),
      partNumbers: parts.map(\.1))
  }

  private static func rate(_ rate: ImpliedRate, _ place: Int) -> Rate {
    let id = "benefit-rate/\(place + 1)"
    let unit = rate.unitValue
    return Rate(
      rateName: rate.name, implied: PrintedNumber("\(id)/implied", rate.implied, places: 2),
      stated: PrintedNumber("\(id)/stated", unit.amount, places: AmountCell.places(unit.amount)),
      statedSpan: unit.span.words,
      rightRate: AmountCell(
        rate.right.map { PrintedNumber("\(id)/right", $0, places: min(2, AmountCell.places($0))) },
        without: "cannot be converted"), impliedSpan: rate.span.words,
      rateVerdict: rate.outcome == .agrees
        ? "agrees"
        : rate.outcome == .spanMixed
          ? "differs: a rate \(unit.span.words) was used \(rate.span.words)" : "differs",
      rateIsFine: rate.outcome == .agrees)
  }

  private static func sensitivity(_ entry: PriceSensitivity, _ place: Int) -> Sensitivity {
    let id = "benefit-price/\(place + 1)"
    func number(_ what: String, _ value: Decimal) -> PrintedNumber {
      PrintedNumber("\(id)/\(what)", value, places: AmountCell.places(value))
    }
    let quantity = number("quantity", entry.quantity)
    let (price, other) = (number("price", entry.price), number("other-price", entry.otherPrice))
    let (value, otherValue) = (number("value", entry.value), number("other-value", entry.otherValue))
    let difference = number("difference", entry.difference)
    let net = entry.net.map { number("net", -$0) }
    let otherNet = entry.otherNet.map { number("other-net", -$0) }
    var words = """
      \(quantity.printed) at \u{00A3}\(price.printed) are \u{00A3}\(value.printed); at \u{00A3}\(other.printed) they are \
      \u{00A3}\(otherValue.printed), \u{00A3}\(difference.printed) less.
      """
    if let net, let otherNet {
      words += " The net benefit would be \u{00A3}\(otherNet.printed) and not \u{00A3}\(net.printed)."
    }
    let numbers = [quantity, price, other, value, otherValue, difference] + [net, otherNet].compactMap(\.self)
    return Sensitivity(
      sensitivityName: entry.name, numbersOf: numbers, words: NumberedText(words, numbers), sensitivityNote: entry.note)
  }

  private static func combined(_ target: CombinedTarget, _ report: ProgrammeReport) -> Combined {
    let id = "benefit-combined/\(Slug.of(target.metric))"
    let parts = target.parts.enumerated().map { place, part in
      (part, PrintedNumber("\(id)/part-\(place + 1)", part.value, places: AmountCell.places(part.value)))
    }
    let sum = PrintedNumber("\(id)/sum", target.value, places: AmountCell.places(target.value))
    let words = parts.map { "\($0.0.scheme) \($0.0.isApproximate ? "about " : "")\($0.1.printed)" }
    return Combined(
      combinedMetric: report.assessments.first { $0.metric.id == target.metric }?.metric.name ?? target.metric,
      combinedParts: NumberedText(
        "\(words.joined(separator: ", ")): together \(target.isApproximate ? "about " : "")\(sum.printed), one target.",
        parts.map(\.1) + [sum]), numbersOf: parts.map(\.1) + [sum])
  }
}
