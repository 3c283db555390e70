import Metrics

/// One measure of the Adult Social Care Outcomes Framework (ASCOF): how files name it, and what its figures become.
///
/// A code is no stable key: 2C was delayed transfers before it was residential admissions. So a measure is known by its
/// code, the years in which that was its code, and words of its description.
struct OutcomesFrameworkMeasure: Sendable {
  /// The codes without brackets, `2A2`, each with the years, by their first half, in which it meant this measure.
  let codes: [(code: String, years: ClosedRange<Int>)]
  /// Words of which one set stands in the description or the title of the table, in small letters.
  let phrases: [[String]]
  /// Words that stand in titles of other measures.
  var otherwise: [String] = []
  /// The outcome is numerator / denominator x this.
  let multiplier: Int
  /// What the figures of each type become; a type that is not here is only used to check the outcome.
  let names: [OutcomesFrameworkFigure: String]
  /// Which part the outcome is, where the kind has two of them: `offered`.
  var outcomePart = ""
  /// The quarter that the figures are about; nothing for a whole year.
  var quarter: Int?

  /// The period of the figures of a year.
  func period(_ year: FinancialYear) -> Period { quarter.map { .quarter(year, $0) } ?? .year(year) }

  /// Whether a row of the open data is about this measure.
  func isMeant(byCode code: String, description: String, year: FinancialYear) -> Bool {
    let plain = code.uppercased().filter { $0.isLetter || $0.isNumber }
    guard codes.contains(where: { $0.code == plain && $0.years.contains(year.start) }) else { return false }
    return description.isEmpty || isMeant(byTitle: description)
  }

  /// Whether the title of a table is that of this measure.
  func isMeant(byTitle title: String) -> Bool {
    let lower = title.lowercased()
    return phrases.contains { $0.allSatisfy(lower.contains) } && !otherwise.contains(where: lower.contains)
  }

  /// The breakdown of a figure: `total`, `65-74`; an outcome that is a part, `offered` and `offered:65-74`.
  func breakdown(_ level: String, of figure: OutcomesFrameworkFigure) -> String {
    guard figure == .outcome, !outcomePart.isEmpty else { return level }
    return level == "total" ? outcomePart : "\(outcomePart):\(level)"
  }
}

/// The types of figure that ASCOF publishes for a measure.
enum OutcomesFrameworkFigure: String, CaseIterable, Sendable {
  case numerator, denominator, outcome
  case base
  case marginOfError = "margin of error"

  /// Reads `Numerator`, `Margin Of Error`, `number of respondents`.
  init?(label: String) {
    let lower = label.lowercased()
    if lower == "number of respondents" || lower == "respondents" {
      self = .base
    } else if let figure = OutcomesFrameworkFigure(rawValue: lower) {
      self = figure
    } else {
      return nil
    }
  }
}

/// The measures of one kind of return that ASCOF publishes.
protocol OutcomesFrameworkMeasures: Sendable {
  static var kind: ReturnKind { get }
  static var measures: [OutcomesFrameworkMeasure] { get }
}
