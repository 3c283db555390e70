import ArgumentParser
import Metrics
import Returns
import Statistics

extension ImprovementDirection: ExpressibleByArgument {}

struct SPCCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spc",
    abstract: "Works out a control chart (XmR) of a series and prints it as JSON.",
    discussion: """
      The table has the columns "period" and "value", and may have "target". Periods are months (2016-04), quarters
      (2016-17-Q2) or years (2016-17), in any order; one that is not there, or has no value, is a gap.
      The methods stand in Documentation/statistics.md.

      Example: bcf spc delayed-days.csv --direction decrease --baseline 12 --rebase 2017-04 > chart.json
      """)

  enum RuleSet: String, ExpressibleByArgument, CaseIterable {
    case standard, excel

    var rules: ControlChartRules { self == .standard ? .standard : .excel }
  }

  @Argument(help: "A table with the columns period, value and, where there is one, target (CSV, .xlsx, .xls, .ods).")
  var file: String

  @Option(help: "Which way is good: increase, decrease or neutral.")
  var direction = ImprovementDirection.increase

  @Option(help: "The rules: standard (as NHSRplotthedots), or excel (as the workbook of Making Data Count).")
  var rules = RuleSet.standard

  @Option(help: "Work out the limits of each segment from so many of its first points; at least 2.")
  var baseline: Int?

  @Option(help: "Begin a new segment at this period (may be repeated).")
  var rebase: [String] = []

  func run() throws {
    if let baseline, baseline < 2 {
      throw Stop("A baseline of \(baseline) points gives no limits.", advice: "Give --baseline 2 or more.")
    }
    let series = try TableFile.read(file) { file throws(TableFault) in try SeriesTable(file) }
    let target = series.entries.last { $0.value != nil }?.target
    let chart = ControlChart(
      values: series.timeline.map { $0.entry?.value }, target: target, direction: direction, rules: rules.rules,
      baseline: baseline, rebases: try rebases(in: series))
    Console.data(
      ControlChartJSON(chart: chart, series: series, rulesName: rules.rawValue, target: target).document)
  }

  private func rebases(in series: SeriesTable) throws(Stop) -> [Int] {
    var places: [Int] = []
    for text in rebase {
      guard let place = series.place(ofPeriodNamed: text) else {
        throw Stop(
          "--rebase \(text) is no period of the series.",
          advice: "Give a period between the first and the last one, as long and as written as those in \(file).")
      }
      places.append(place)
    }
    return places
  }
}
