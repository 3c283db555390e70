import Metrics

/// All numbers of the highlight and exception reports that are not those of a metric: what `data/figures.csv` needs for them.
public enum ProgrammeNumbers {
  /// Counts of metrics by colour, of milestones, risks, exceptions and findings, scores of risks, and money.
  public static func all(_ report: ProgrammeReport) -> [PrintedNumber] {
    var numbers: [PrintedNumber] = []
    for scope in ReportScope.all(report) {
      numbers +=
        scope.colourCounts.map(\.number) + scope.milestoneStandings.numbers + MilestoneHighlights(scope).numbers
      numbers += [scope.riskTotal, scope.openCount, scope.closedCount]
    }
    numbers += SchemeNumbers(report).all + MilestoneNumbers(report).all + RiskNumbers(report).all
    if report.programme.milestones != nil { numbers += MilestoneGroup.all(report).flatMap(\.numbers) }
    numbers += report.exceptions.entries.flatMap { ExceptionFigures($0).all }
    for (_, money) in MoneyFigures.comparisons(report) {
      if case .success(let money) = money { numbers += MoneyFigures(money, period: report.period).all }
    }
    numbers += MoneyView(report, style: "")?.numbers ?? []
    numbers += MoneySummary(report)?.numbers ?? []
    numbers += BenefitsView(report, style: "")?.numbers ?? []
    return numbers + findings(report)
  }

  /// How many findings there are of each level.
  static func findings(_ report: ProgrammeReport) -> [PrintedNumber] {
    FindingLevel.allCases.map { PrintedNumber("findings/\($0.rawValue)", report.log.count(of: $0)) }
  }
}
