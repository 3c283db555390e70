import ArgumentParser
import Spreadsheets

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

  var options: ReadingOptions {
    var options = ReadingOptions(csv: CSVDialect(encoding: encoding, separator: separator))
    for limit in limits { options.limits[limit.name] = limit.value }
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
