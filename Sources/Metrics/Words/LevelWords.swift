/// The words and the shape of each level of findings, as `Templates/words.yaml` gives them.
///
/// Without that file a level is called by its plain name. Codes and JSON keep the plain names whatever the words are.
public struct LevelWords: Hashable, Sendable {
  /// What stands for a level.
  public struct Entry: Hashable, Sendable {
    /// The level of one finding: `error`.
    public let one: String
    /// The level of any other number of findings: `errors`.
    public let many: String
    /// A sign beside the word.
    public let shape: String
    /// What the level means, as a sentence.
    public let meaning: String

    /// Makes an entry.
    public init(one: String, many: String, shape: String, meaning: String) {
      self.one = one
      self.many = many
      self.shape = shape
      self.meaning = meaning
    }
  }

  private let entries: [FindingLevel: Entry]

  /// Makes it from the entries of the levels.
  public init(_ entries: [FindingLevel: Entry] = [:]) { self.entries = entries }

  /// The words of a level.
  public subscript(_ level: FindingLevel) -> Entry {
    entries[level] ?? Entry(one: level.plain.one, many: level.plain.many, shape: "", meaning: level.explanation)
  }

  /// A number and the name of a level, in the singular or the plural: `1 error`, `2 errors`.
  public func counted(_ count: Int, _ level: FindingLevel) -> String {
    "\(count) \(count == 1 ? self[level].one : self[level].many)"
  }
}

extension FindingLevel {
  /// What commands call a level that read no templates.
  fileprivate var plain: (one: String, many: String) {
    switch self {
    case .error: ("error", "errors")
    case .inconsistency: ("inconsistency", "inconsistencies")
    case .warning: ("warning", "warnings")
    case .information: ("note", "notes")
    }
  }
}
