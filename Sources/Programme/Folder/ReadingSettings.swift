import Spreadsheets
import YAMLDocuments

/// Reads what `programme.yaml` says about how files are to be read: `limits:` for all of them, `csv:` for a return.
enum ReadingSettings {
  static let csvKeys = ["separator", "encoding"]
  static let limitKeys = ReadingLimits.Name.allCases.map(\.rawValue)

  /// The limits of the whole programme.
  static func limits(_ root: YAMLValue) throws(YAMLFault) -> ReadingLimits {
    var limits = ReadingLimits()
    for entry in try root.optional("limits")?.entries() ?? [] {
      // An unknown name is a finding of its own.
      guard let name = ReadingLimits.Name(rawValue: entry.key) else { continue }
      guard let number = Int(try entry.value.text()), number > 0 else {
        throw entry.value.fault("A limit is a whole number, 1 or more.")
      }
      limits[name] = number
    }
    return limits
  }

  /// The options for the files of one return.
  static func options(_ item: YAMLValue, limits: ReadingLimits) throws(YAMLFault) -> ReadingOptions {
    guard let csv = try item.optional("csv") else { return ReadingOptions(limits: limits) }
    let separator: CSVDialect.Separator? = try choice(csv, "separator")
    let encoding: CSVDialect.Encoding? = try choice(csv, "encoding")
    return ReadingOptions(limits: limits, csv: CSVDialect(encoding: encoding, separator: separator))
  }

  /// One of a list of words; nothing where nothing is said.
  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ map: YAMLValue, _ key: String
  ) throws(YAMLFault) -> Choice? {
    guard let value = try map.optional(key) else { return nil }
    guard let choice = Choice(rawValue: try value.text().lowercased()) else {
      throw value.fault("It must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return choice
  }
}
