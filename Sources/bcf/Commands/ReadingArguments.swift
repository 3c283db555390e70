import ArgumentParser
import Programme
import Spreadsheets
import YAMLDocuments

extension CSVDialect.Separator: ExpressibleByArgument {}
extension CSVDialect.Encoding: ExpressibleByArgument {}

/// What the user may say about files before they are read.
struct ReadingArguments: ParsableArguments {
  @Option(help: "What stands between the fields of CSV; found from the bytes where nothing is said.")
  var separator: CSVDialect.Separator?

  @Option(help: "The encoding of CSV; found from the bytes where nothing is said.")
  var encoding: CSVDialect.Encoding?

  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      "Raise or lower a limit, such as cells=50000000 (may be repeated).", valueName: "name=number"))
  var limits: [Limit] = []

  @Option(
    name: .customLong("xml-mapping"),
    help: ArgumentHelp("How the records of XML become rows: see Documentation/files.md.", valueName: "file.yaml"))
  var xmlMapping: String?

  /// The same for the readers.
  func options() throws(Stop) -> ReadingOptions {
    var options = ReadingOptions(csv: CSVDialect(encoding: encoding, separator: separator))
    for limit in limits { options.limits[limit.name] = limit.value }
    guard let xmlMapping else { return options }
    let bytes = try InputFile.bytes(at: xmlMapping)
    do throws(YAMLFault) {
      options.xmlTable = try XMLMapping.table(YAMLValue.read(bytes, file: xmlMapping))
    } catch {
      throw Stop(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; Documentation/files.md shows an example.")
    }
    return options
  }

  /// `cells=50000000`.
  struct Limit: ExpressibleByArgument {
    let name: ReadingLimits.Name
    let value: Int

    init?(argument: String) {
      let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let name = ReadingLimits.Name(rawValue: parts[0]), let value = Int(parts[1]), value > 0
      else { return nil }
      (self.name, self.value) = (name, value)
    }

    static var allValueStrings: [String] { ReadingLimits.Name.allCases.map { "\($0.rawValue)=\($0.standard)" } }
  }
}
