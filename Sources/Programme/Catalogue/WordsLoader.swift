import Metrics
import YAMLDocuments

/// Reads `Templates/words.yaml`: what colours and levels are called.
public enum WordsLoader {
  /// The file within the templates.
  public static let file = "words.yaml"
  private static let longestWord = 30
  private static let longestShape = 3

  /// The words.
  ///
  /// - Throws: `ProgrammeError` where the file is not there or cannot be read; it names the line.
  public static func words(in templates: FolderFiles) throws(ProgrammeError) -> ReportWords {
    try templates.once(file) { () throws(ProgrammeError) in try read(templates) }
  }

  private static func read(_ templates: FolderFiles) throws(ProgrammeError) -> ReportWords {
    guard let bytes = templates.bytes(of: file) else {
      throw ProgrammeError(
        "There is no Templates/\(file), so it is not known what the colours are called.",
        advice: "Put the file back as it came with bcf.")
    }
    do throws(YAMLFault) {
      return try words(bytes)
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice: "Correct the line; Templates/README.md shows an example.")
    }
  }

  /// The words of the bytes of a file.
  ///
  /// - Throws: `YAMLFault` with the line.
  public static func words(_ bytes: [UInt8]) throws(YAMLFault) -> ReportWords {
    let root = try YAMLValue.read(bytes, file: file)
    try root.allowOnly(["colours", "levels"])
    return ReportWords(colours: try colours(root.required("colours")), levels: try levels(root.required("levels")))
  }

  private static func colours(_ value: YAMLValue) throws(YAMLFault) -> ColourWords {
    try value.allowOnly(RAG.allCases.map(\.rawValue))
    var entries: [RAG: ColourWords.Entry] = [:]
    var words = Distinct("word")
    var shapes = Distinct("shape")
    for colour in RAG.allCases {
      let item = try value.required(colour.rawValue)
      try item.allowOnly(["word", "shape"])
      entries[colour] = ColourWords.Entry(
        word: try words.add(item, "word", of: colour.rawValue, longest: longestWord),
        shape: try shapes.add(item, "shape", of: colour.rawValue, longest: longestShape))
    }
    return ColourWords(entries)
  }

  private static func levels(_ value: YAMLValue) throws(YAMLFault) -> LevelWords {
    try value.allowOnly(FindingLevel.allCases.map(\.rawValue))
    var entries: [FindingLevel: LevelWords.Entry] = [:]
    var words = Distinct("word")
    var plurals = Distinct("word")
    var shapes = Distinct("shape")
    for level in FindingLevel.allCases {
      let item = try value.required(level.rawValue)
      try item.allowOnly(["one", "many", "shape", "meaning"])
      entries[level] = LevelWords.Entry(
        one: try words.add(item, "one", of: level.rawValue, longest: longestWord),
        many: try plurals.add(item, "many", of: level.rawValue, longest: longestWord),
        shape: try shapes.add(item, "shape", of: level.rawValue, longest: longestShape),
        meaning: try item.text("meaning"))
    }
    return LevelWords(entries)
  }

  /// Texts of which no two may be alike; capitals are no difference.
  private struct Distinct {
    private let kind: String
    private var owners: [String: String] = [:]

    init(_ kind: String) { self.kind = kind }

    mutating func add(_ item: YAMLValue, _ key: String, of owner: String, longest: Int) throws(YAMLFault) -> String {
      let value = try item.required(key)
      let text = try value.text()
      let bare = text.filter { !$0.isWhitespace }.lowercased()
      guard !bare.isEmpty else { throw value.fault("The \(kind) of \(owner) is empty.") }
      guard text.count <= longest else {
        throw value.fault("The \(kind) of \(owner) is longer than \(longest) characters.")
      }
      if let other = owners[bare] {
        throw value.fault("\(owner) has the same \(kind) as \(other) (\"\(text)\"): no two may be alike.")
      }
      owners[bare] = owner
      return text
    }
  }
}
