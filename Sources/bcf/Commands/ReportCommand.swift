import ArgumentParser
import Metrics
import Reports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Does the whole job: reads a programme folder and writes return, reports and dashboard.",
    discussion: """
      Writes index.html (the dashboard), a page for each metric, highlight-report.html, the national return as
      quarterly-return.html, .xml and .xlsx, findings.html, glossary.html and data/ (measurements.csv,
      quarterly-return-data.xlsx). The output is written whole or not at all. Small numbers of people are
      withheld (Documentation/disclosure.md), unless the set is for the programme itself: --internal.
      --templates names a folder with your own logo, words or pages (Templates/README.md).

      With several folders each area gets a folder of its own in the output, and index.html compares them.

      Example: bcf report SampleData/rutland-2016-17 --period 2016-17-Q2 --as-at 2016-11-25 --output out
      """)

  @OptionGroup var options: ReportOptions

  @Option(name: .shortAndLong, help: "The folder to write to. An earlier report in it is replaced.")
  var output: String

  @Flag(help: "Keep small numbers in. The set is marked as not for publication.")
  var `internal` = false

  func run() throws {
    let folders = AreaFolders(options.folders)
    let output = try OutputFolder(
      path: output, isOurs: { ReportFiles.isOurs($0) || AreasFiles.isOurs($0) },
      notOver: folders.paths + folders.parents)
    guard !folders.isMany else { return try report(on: folders, to: output) }
    let (job, report) = try options.report(isInternal: `internal`)
    let files: [(name: String, bytes: [UInt8])]
    do {
      files = try ReportFiles.all(of: report, templates: job.templates)
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
    try output.replace(with: files)
    Console.message(Verdict.text(report, output: self.output))
    if report.log.count(of: .error) > 0 { throw ExitCode(1) }
  }

  private func report(on folders: AreaFolders, to output: OutputFolder) throws {
    try folders.refuse(output: self.output)
    let run = AreasRun(
      jobs: try options.jobs(of: folders.paths, isInternal: `internal`), workers: options.workers)
    let comparison = try run.write(to: output)
    Console.message(AreasVerdict.text(comparison, output: self.output))
    if comparison.failureCount > 0 { throw ExitCode(2) }
    if comparison.hasErrors { throw ExitCode(1) }
  }
}

/// The last words of a run: findings by level, metrics by status, and where to look.
enum Verdict {
  static func text(_ report: ProgrammeReport, output: String) -> String {
    let words = report.programme.words
    let colours = report.colours.map { "\(report.count(of: $0)) \(words.colours.wordWithin($0))" }.joined(
      separator: ", ")
    var lines = ["\(report.programme.area.name), \(report.period.inWords), as at \(report.asAt.inWords)"]
    lines.append("Findings: \(FindingsText.summary(report.log, words.levels))")
    lines.append("Metrics:  \(report.assessments.count) in all: \(colours)")
    let width = 1 + (report.colours.map { words.colours.wordWithin($0).count }.max() ?? 0)
    for assessment in report.assessments {
      let colour = words.colours.wordWithin(assessment.judgement.colour)
      lines.append(
        """
        \(colour)\(String(repeating: " ", count: max(1, width - colour.count))) \(assessment.metric.shortName): \
        \(assessment.judgement.status.words)
        """
      )
    }
    let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
    lines.append("Look at:  \(folder)/index.html")
    return lines.joined(separator: "\n")
  }
}
