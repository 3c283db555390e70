import Dates
import Metrics
import YAMLDocuments

/// Reads the list of areas, `Templates/areas.yaml`.
public enum AreaHistoryLoader {
  /// The file, within the folder of templates.
  public static let file = "areas.yaml"

  private static let keys = ["name", "ons", "codes", "also", "from", "to", "same_place_as", "made_of"]

  /// All areas; nothing where there is no list.
  ///
  /// - Throws: `ProgrammeError` where the list cannot be read, or contradicts itself; it names the line.
  public static func history(in templates: FolderFiles) throws(ProgrammeError) -> AreaHistory? {
    try templates.once(file) { () throws(ProgrammeError) in try read(templates) }
  }

  private static func read(_ templates: FolderFiles) throws(ProgrammeError) -> AreaHistory? {
    guard let bytes = templates.bytes(of: file) else { return nil }
    do throws(YAMLFault) {
      let items = try YAMLValue.read(bytes, file: file).required("areas").items()
      var entries: [AreaHistory.Entry] = []
      var codes: Set<String> = []
      for item in items {
        let entry = try entry(item)
        guard codes.insert(entry.code).inserted else { throw item.fault("The ONS code \(entry.code) stands twice.") }
        entries.append(entry)
      }
      for (item, entry) in zip(items, entries) {
        for code in entry.madeOf + [entry.samePlaceAs].compactMap({ $0 }) where !codes.contains(code) {
          throw item.fault("The list has no area with the ONS code \(code).")
        }
      }
      return AreaHistory(entries)
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice: "Correct the line; the head of the file explains the keys.")
    }
  }

  private static func entry(_ value: YAMLValue) throws(YAMLFault) -> AreaHistory.Entry {
    try value.allowOnly(keys)
    var codes: [DatedCode] = []
    for item in try value.optional("codes")?.items() ?? [] { codes.append(try code(item)) }
    let (from, to) = try days(value)
    return AreaHistory.Entry(
      name: try value.text("name"), code: try value.text("ons"), codes: codes, alsoNamed: try texts(value, "also"),
      validFrom: from, validTo: to, samePlaceAs: try value.optionalText("same_place_as"),
      madeOf: try texts(value, "made_of"))
  }

  private static func code(_ value: YAMLValue) throws(YAMLFault) -> DatedCode {
    guard value.isMap else { return DatedCode(code: try value.text()) }
    try value.allowOnly(["code", "from", "to"])
    let (from, to) = try days(value)
    return DatedCode(code: try value.text("code"), validFrom: from, validTo: to)
  }

  private static func days(_ value: YAMLValue) throws(YAMLFault) -> (from: CivilDate?, to: CivilDate?) {
    var days: [CivilDate?] = []
    for key in ["from", "to"] {
      guard let item = try value.optional(key) else {
        days.append(nil)
        continue
      }
      guard let day = CivilDate(iso: try item.text()) else {
        throw item.fault("A date such as 2019-04-01 is expected.")
      }
      days.append(day)
    }
    if let from = days[0], let to = days[1], to < from { throw value.fault("The last day lies before the first.") }
    return (days[0], days[1])
  }

  private static func texts(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in try value.optional(key)?.items() ?? [] { texts.append(try item.text()) }
    return texts
  }
}
