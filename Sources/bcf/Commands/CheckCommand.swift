import ArgumentParser
import Metrics
import Reports

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Reads a programme folder, lists what is wrong with it, and prints the checklist of the return; writes nothing.",
    discussion: "Example: bcf check SampleData/rutland-2016-17 --period 2016-17-Q2 --as-at 2016-11-25")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: ReportOptions

  @Option(help: "How the findings are written: text or json.")
  var format = Format.text

  func run() throws {
    let folders = AreaFolders(options.folders)
    guard !folders.isMany else {
      let code = AreasCheck(
        jobs: try options.jobs(of: folders.paths, isInternal: false), workers: options.workers, format: format
      ).print()
      if code > 0 { throw ExitCode(code) }
      return
    }
    let (_, report) = try options.report()
    switch format {
    case .text: Console.data(CheckText.text(report))
    case .json: Console.data(try FindingsJSON.text(report.log, of: report.quarterlyReturn, in: report.period))
    }
    if report.log.count(of: .error) > 0 { throw ExitCode(1) }
  }
}
