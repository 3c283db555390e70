import Charts
import Foundation
import Metrics
import Programme

/// One version of costs and benefits by year: lines, sums, what is left out and why.
struct BenefitCaseView: Encodable {
  struct Row: Encodable {
    let benefitName: String
    let benefitKind: String
    let benefitScheme: String
    let cashWords: String
    let outWords: String?
    let isResult: Bool
    let cells: [AmountCell]
  }

  let caseTitle: String
  let caseAnchor: String
  let years: [String]
  let rows: [Row]
  let levels: [Row]
  let hasLevels: Bool
  let excludedWords: NumberedText?
  let picture: String?
  let excludedNumbers: [PrintedNumber]

  init(_ version: BenefitCase, isMain: Bool, number place: Int) {
    let id = "benefit-case/\(place)"
    caseTitle =
      version.version.isEmpty
      ? "Costs and benefits" : version.version.prefix(1).uppercased() + version.version.dropFirst()
    caseAnchor = "case-\(place)"
    years = version.years
    let amountLines = version.lines.filter { $0.kind != .level }
    rows =
      amountLines.map { BenefitCaseView.row($0, version, id) } + BenefitCaseView.results(version, id)
    levels = version.lines(.level).map { BenefitCaseView.row($0, version, id) }
    hasLevels = !levels.isEmpty
    let counted = PrintedNumber("\(id)/counted", version.appraisal.grossBenefit)
    let claimed = PrintedNumber("\(id)/claimed", version.grossBenefit)
    let isSum = !version.excluded.isEmpty && version.isOfOneSpan && version.yearsGiven.contains(true)
    excludedNumbers = isSum ? [counted, claimed] : []
    excludedWords =
      version.excluded.isEmpty
      ? nil
      : NumberedText(
        BenefitCaseView.sumWords(version, isSum ? (claimed.printed, counted.printed) : nil)
          + " What is left out, and why, stands beside each line.", excludedNumbers)
    picture = isMain ? BenefitCaseView.picture(version, id) : nil
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] { (rows + levels).flatMap { $0.cells.compactMap(\.number) } + excludedNumbers }

  /// What all lines claim and what of it counts, or why there is no such sum.
  private static func sumWords(_ version: BenefitCase, _ sum: (claimed: String, counted: String)?) -> String {
    if let sum { return "All lines together claim \u{00A3}\(sum.claimed); \u{00A3}\(sum.counted) is counted." }
    return version.yearsGiven.contains(true)
      ? "The lines give amounts for different years, so that they are not added up."
      : "No amount is given for any line."
  }

  private static func row(_ line: BenefitLine, _ version: BenefitCase, _ id: String) -> Row {
    let isAmount = line.kind == .benefit || line.kind == .disbenefit
    return Row(
      benefitName: line.name, benefitKind: line.kind.rawValue, benefitScheme: line.scheme,
      cashWords: isAmount ? cash(line.cash) : "", outWords: version.excluded[line.row]?.rawValue,
      isResult: [.totalCosts, .totalBenefits, .net, .cumulative].contains(line.kind),
      cells: version.years.enumerated().map { place, year in
        AmountCell(line.amounts[year], "\(id)/r\(line.row + 1)-\(place + 1)")
      })
  }

  private static func cash(_ cash: BenefitLine.Cash) -> String {
    switch cash {
    case .cashable: "cashable"
    case .notCashable: "not cashable"
    case .unclear: "not said"
    }
  }

  /// What the lines come to.
  private static func results(_ version: BenefitCase, _ id: String) -> [Row] {
    let appraisal = version.appraisal
    func result(_ name: String, _ what: String, _ amounts: [Decimal], isGiven: [Bool]? = nil) -> Row {
      Row(
        benefitName: name, benefitKind: "worked out", benefitScheme: "", cashWords: "", outWords: nil, isResult: true,
        cells: amounts.enumerated().map { place, amount in
          AmountCell(
            isGiven.map { $0[place] } ?? true
              ? PrintedNumber("\(id)/\(what)-\(place + 1)", amount, places: AmountCell.places(amount)) : nil,
            without: "not given")
        })
    }
    let benefits = result("Benefits that count", "benefits", appraisal.benefits, isGiven: version.yearsGiven)
    guard version.hasCosts else { return [benefits] }
    return [
      result("Costs", "costs", appraisal.costs), benefits, result("Net cost (below 0: a saving)", "net", appraisal.net),
      result("Net cost since the beginning", "cumulative", appraisal.cumulative),
    ]
  }

  /// Net cost since the beginning, or the benefits where no costs are known.
  private static func picture(_ version: BenefitCase, _ id: String) -> String? {
    let appraisal = version.appraisal
    let what = version.hasCosts ? "cumulative" : "benefits"
    let amounts = version.hasCosts ? appraisal.cumulative : appraisal.benefits
    guard amounts.count > 1, amounts.contains(where: { $0 != 0 }) else { return nil }
    let points = zip(version.years, amounts).enumerated().map { place, point in
      ChartPoint(
        label: point.0, name: point.0,
        number: version.hasCosts || version.yearsGiven[place]
          ? MoneyChart.number(
            PrintedNumber("\(id)/\(what)-\(place + 1)", point.1, places: AmountCell.places(point.1))) : nil)
    }
    return LineChart(
      id: "benefits-\(what)", title: version.hasCosts ? "Net cost since the beginning" : "Benefits by year",
      description: version.hasCosts
        ? "Below zero, more was saved than spent. The table below has the same numbers."
        : "What counts of the benefits in each year. The table below has the same numbers.",
      unit: "Pounds", points: points
    ).svg
  }
}
