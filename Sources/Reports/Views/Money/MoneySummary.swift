import Metrics
import Programme

/// The tables of money in a sentence: how many there are, and how many of their sums and figures agree.
struct MoneySummary {
  let words: NumberedText
  let numbers: [PrintedNumber]

  /// Nothing where the programme folder has no tables of money.
  init?(_ report: ProgrammeReport) {
    guard let money = report.programme.money, !money.footings.isEmpty else { return nil }
    func number(_ what: String, _ count: Int) -> PrintedNumber { PrintedNumber("money-summary/\(what)", count) }
    let sums = money.footings.flatMap(\.checks)
    let compared = money.comparisons.filter { if case .missing = $0.outcome { false } else { true } }
    let tables = number("tables", money.footings.count)
    let sumsAgreeing = number("sums-agreeing", sums.count { $0.outcome == .agrees || $0.outcome == .rounding })
    let allSums = number("sums", sums.count)
    let figuresAgreeing = number("figures-agreeing", compared.count(where: \.outcome.isFine))
    let allFigures = number("figures-compared", compared.count)
    var words = "\(tables.printed) \(money.footings.count == 1 ? "table" : "tables") of money"
    var numbers = [tables]
    if !sums.isEmpty {
      words += "; \(sumsAgreeing.printed) of \(allSums.printed) sums agree"
      numbers += [sumsAgreeing, allSums]
    }
    if !compared.isEmpty {
      words += "; \(figuresAgreeing.printed) of \(allFigures.printed) pairs of figures that should agree do"
      numbers += [figuresAgreeing, allFigures]
    }
    self.words = NumberedText(words + ".", numbers)
    self.numbers = numbers
  }
}
