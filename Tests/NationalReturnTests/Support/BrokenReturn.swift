import Testing

/// A good return with one fault in it.
struct BrokenReturn: Sendable, CustomTestStringConvertible {
  /// What was done to it.
  let testDescription: String
  /// The texts that are replaced, each the first after the mark.
  let edits: [(old: String, new: String)]
  let mark: String
  /// `schema` and the code of libxml2, or the code of a rule of meaning.
  let code: String
  /// What stands on the line of the good return that the fault is on; nothing where it is the first that was changed.
  let at: String?

  static let all = SchemaFaults.all + QuestionFaults.all + MeasureFaults.all

  init(_ name: String, _ old: String, _ new: String, after mark: String = "<?xml", _ code: String, at: String? = nil) {
    self.init(name, [(old, new)], after: mark, code, at: at)
  }

  init(
    _ name: String, _ edits: [(old: String, new: String)], after mark: String = "<?xml", _ code: String,
    at: String? = nil
  ) {
    testDescription = name
    self.edits = edits
    self.mark = mark
    self.code = code
    self.at = at
  }

  var isOfSchema: Bool { code.hasPrefix("schema") }

  /// The text with the fault in it.
  func text(from valid: String) throws -> String {
    var text = valid
    for edit in edits {
      let start = try #require(text.range(of: mark), "\(mark) is not there").lowerBound
      let range = try #require(text[start...].range(of: edit.old), "\(edit.old) is not there")
      text.replaceSubrange(range, with: edit.new)
    }
    return text
  }

  /// The line that the fault must be found on.
  func line(_ text: String, from valid: String) throws -> Int {
    let lines = valid.split(separator: "\n", omittingEmptySubsequences: false)
    if let at { return try #require(lines.firstIndex { $0.contains(at) }, "\(at) is not there") + 1 }
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(zip(lines, changed).enumerated().first { $0.element.0 != $0.element.1 }).offset + 1
  }
}
