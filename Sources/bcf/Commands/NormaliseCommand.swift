import ArgumentParser
import Metrics
import Reports
import Returns
import Spreadsheets

extension ReturnKind: ExpressibleByArgument {}

struct NormaliseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalise",
    abstract: "Writes the measurements in files of one kind as CSV.",
    discussion: """
      Each line is one figure with its area, period, edition, file, sheet and cell. A missing value is empty, with its
      reason in the column "missing". Findings go to standard error. A folder means all files in it.

      Example: bcf normalise --return dtoc-sitrep returns/*.xls > delayed-days.csv
      """)

  @Option(name: .customLong("return"), help: "The kind of return.")
  var kind: ReturnKind

  @OptionGroup var reading: ReadingArguments

  @Argument(help: "Files of that kind, or folders of them.")
  var files: [String]

  func run() throws {
    let options = try reading.options()
    var log = FindingLog()
    var measurements: [Measurement] = []
    for file in try InputFile.paths(of: files) {
      measurements += ReturnReaders.measurements(
        kind: kind, name: file, source: .file(file), options: options, log: &log)
    }
    // The store finds out what two files say about the same figure; all lines are written as they were read.
    _ = MeasurementStore(measurements, log: &log)
    Console.data(MeasurementsCSV.text(measurements, fileName: InputFile.name(of:)))
    if !log.findings.isEmpty { Console.message(FindingsText.text(log)) }
    if log.count(of: .error) > 0 { throw ExitCode(1) }
  }
}
