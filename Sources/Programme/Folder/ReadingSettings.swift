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
  ///
  /// - Parameter files: the folder, for a mapping of XML that stands in a file of its own.
  static func options(
    _ item: YAMLValue, limits: ReadingLimits, files: FolderFiles
  ) throws(YAMLFault) -> ReadingOptions {
    var options = ReadingOptions(limits: limits)
    if let csv = try item.optional("csv") {
      options.csv.separator = try choice(csv, "separator")
      options.csv.encoding = try choice(csv, "encoding")
    }
    if let xml = try item.optional("xml") { options.xmlTable = try XMLMapping.table(mapping(xml, files: files)) }
    return options
  }

  /// A mapping as it stands in `programme.yaml`, or the file that is named there.
  private static func mapping(_ value: YAMLValue, files: FolderFiles) throws(YAMLFault) -> YAMLValue {
    guard !value.isMap else { return value }
    let name = try value.text()
    guard let bytes = files.bytes(of: name) else { throw value.fault("There is no file \(name) in the folder.") }
    return try YAMLValue.read(bytes, file: name)
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
