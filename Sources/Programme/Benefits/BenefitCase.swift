import Foundation

/// One version of the costs and benefits: which lines count, and what they come to.
public struct BenefitCase: Sendable {
  /// Its name in benefits.csv; empty where the table has no versions.
  public let version: String
  /// All lines of it.
  public let lines: [BenefitLine]
  /// The years.
  public let years: [String]
  /// Lines that are in no sum, by their row.
  public let excluded: [Int: BenefitLine.Exclusion]
  /// What it comes to.
  public let appraisal: Appraisal
  /// What all lines would come to if each counted in full, whoever else claims it: shown, never used.
  public let grossBenefit: Decimal
  /// Whether any costs are known.
  public let hasCosts: Bool

  /// The years for which a line that counts gives an amount of a benefit or of a dis-benefit. What other years bring nobody
  /// has said, which is not nothing.
  public var yearsGiven: [Bool] {
    let lines = (lines(.benefit) + lines(.disbenefit)).filter { excluded[$0.row] == nil }
    return years.map { year in lines.contains { $0.amounts[year]?.amount != nil } }
  }

  /// Whether all benefits that have amounts have them for the same years, so that a sum over the years means something.
  public var isOfOneSpan: Bool {
    let spans = lines(.benefit).map { line in years.filter { line.amounts[$0]?.amount != nil } }.filter { !$0.isEmpty }
    return Set(spans).count <= 1
  }

  /// - Parameter costs: costs by year that stand elsewhere, in pounds.
  init(version: String, lines: [BenefitLine], years: [String], costs: [String: Decimal]) {
    self.version = version
    self.lines = lines
    self.years = years
    let excluded = BenefitCase.excluded(lines, years)
    self.excluded = excluded
    func sum(_ kind: BenefitLine.Kind, _ year: String) -> Decimal {
      lines.filter { $0.kind == kind && excluded[$0.row] == nil }.reduce(0) { $0 + ($1.counted(year) ?? 0) }
    }
    let ownCosts = lines.contains { $0.kind == .cost }
    hasCosts = ownCosts || !costs.isEmpty
    appraisal = Appraisal(
      years: years, costs: years.map { ownCosts ? sum(.cost, $0) : costs[$0] ?? 0 },
      benefits: years.map { sum(.benefit, $0) - sum(.disbenefit, $0) })
    grossBenefit = lines.filter { $0.kind == .benefit }.reduce(0) { total, line in
      years.reduce(total) { $0 + (line.amounts[$1]?.amount ?? 0) }
    }
  }

  /// The lines of a kind.
  public func lines(_ kind: BenefitLine.Kind) -> [BenefitLine] { lines.filter { $0.kind == kind } }

  /// What a line comes to over all years, as written.
  public func sum(_ line: BenefitLine) -> Decimal { years.reduce(0) { $0 + (line.amounts[$1]?.amount ?? 0) } }

  private static func excluded(_ lines: [BenefitLine], _ years: [String]) -> [Int: BenefitLine.Exclusion] {
    var excluded: [Int: BenefitLine.Exclusion] = [:]
    var groups: Set<NameKey> = []
    for line in lines where line.kind == .benefit || line.kind == .disbenefit {
      if line.measured == .notYet {
        excluded[line.row] = .notMeasurable
      } else if line.measured == .qualitative {
        excluded[line.row] = .qualitative
      } else if line.cash == .notCashable {
        excluded[line.row] = .notCashable
      } else if !line.group.isEmpty, years.contains(where: { line.amounts[$0]?.amount != nil }),
        !groups.insert(NameKey(line.group)).inserted
      {
        excluded[line.row] = .countedElsewhere
      }
    }
    return excluded
  }
}
