import Dates
import Metrics
import YAMLDocuments

/// What the checks of governance go by: `Templates/governance.yaml`.
public struct GovernanceRules: Sendable {
  /// How often a body says that it meets.
  public struct Cadence: Hashable, Sendable {
    /// `monthly`.
    public let name: String
    /// The words in a body's cadence that mean it; the first cadence of the list with one of them holds.
    public let words: [String]
    /// The most days between two meetings that still keep it.
    public let longestGap: Int
  }

  /// No document, meeting or agreement of a Better Care Fund programme can lie before it.
  public let earliest: CivilDate
  /// What that day is.
  public let earliestIs: String
  /// Words that make a month in a running text one of the programme.
  public let programmeWords: [String]
  /// The cadences.
  public let cadences: [Cadence]

  /// The cadence that a body's words mean; nothing for "as needed".
  public func cadence(_ words: String) -> Cadence? {
    let words = words.lowercased()
    return cadences.first { $0.words.contains { words.contains($0) } }
  }

  /// Whether a day lies before the programme can have been.
  public func isTooEarly(_ day: CivilDate) -> Bool { day < earliest }
}

/// Reads `Templates/governance.yaml`.
public enum GovernanceRulesLoader {
  /// The file within the templates.
  public static let file = "governance.yaml"

  /// The rules.
  ///
  /// - Throws: `ProgrammeError` where the file is missing or wrong; it names the line.
  public static func rules(in templates: FolderFiles) throws(ProgrammeError) -> GovernanceRules {
    try templates.once(file) { () throws(ProgrammeError) in
      try TemplateFile.read(file, in: templates) { root throws(YAMLFault) in try rules(root) }
    }
  }

  /// The rules of the bytes of a file.
  ///
  /// - Throws: `YAMLFault` with the line.
  public static func rules(_ bytes: [UInt8]) throws(YAMLFault) -> GovernanceRules {
    try rules(YAMLValue.read(bytes, file: file))
  }

  private static func rules(_ root: YAMLValue) throws(YAMLFault) -> GovernanceRules {
    try root.allowOnly(["earliest", "earliest_is", "programme_words", "cadences"])
    let first = try root.required("earliest")
    guard let earliest = CivilDate(text: try first.text()) else {
      throw first.fault("A date such as 2013-06-26 is expected.")
    }
    var words: [String] = []
    for item in try root.required("programme_words").items() { words.append(try item.text().lowercased()) }
    var cadences: [GovernanceRules.Cadence] = []
    for item in try root.required("cadences").items() {
      try item.allowOnly(["name", "words", "longest_gap_days"])
      let gap = try item.required("longest_gap_days")
      guard let days = Int(try gap.text()), (1...1_000).contains(days) else {
        throw gap.fault("A whole number of days is expected.")
      }
      var words: [String] = []
      for word in try item.required("words").items() { words.append(try word.text().lowercased()) }
      cadences.append(GovernanceRules.Cadence(name: try item.text("name"), words: words, longestGap: days))
    }
    return GovernanceRules(
      earliest: earliest, earliestIs: try root.text("earliest_is"), programmeWords: words, cadences: cadences)
  }
}
