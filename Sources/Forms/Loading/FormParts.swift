import Programme
import YAMLDocuments

/// Puts a definition together: parts that it includes, and questions that repeat.
struct FormParts {
  let templates: FolderFiles
  /// The folder of the definitions within the templates.
  static let folder = "returns"
  private static let mostIncludes = 8
  private static let mostQuestions = 5_000

  /// Reads a file of the definitions, such as `parts/lists.yaml`.
  func file(_ name: String, for value: YAMLValue? = nil) throws(YAMLFault) -> YAMLValue {
    let path = "\(FormParts.folder)/\(name)"
    guard let bytes = templates.bytes(of: path) else {
      let message = "There is no file Templates/\(path)."
      throw value?.fault(message) ?? YAMLFault(file: path, line: 0, message: message)
    }
    return try YAMLValue.read(bytes, file: path)
  }

  /// A map with what it includes; its own keys replace those of the part.
  func resolved(_ value: YAMLValue) throws(YAMLFault) -> YAMLValue {
    var value = value
    var count = 0
    while let include = try value.optional("include") {
      count += 1
      guard count <= FormParts.mostIncludes else { throw include.fault("Parts include each other without an end.") }
      let part = try file(try include.text(), for: include)
      value = try value.without("include").completed(from: part)
    }
    return value
  }

  /// The questions of a list: as they stand, or as a group that repeats, which may be a part.
  func questions(_ list: YAMLValue, depth: Int = 0) throws(YAMLFault) -> [YAMLValue] {
    guard depth <= FormParts.mostIncludes else {
      throw list.fault("Groups stand within each other without an end.")
    }
    var questions: [YAMLValue] = []
    for item in list.items() {
      let item = try resolved(item)
      guard let inner = try item.optional("questions") else {
        questions.append(item)
        continue
      }
      try item.allowOnly(["for_each", "questions"])
      guard let rows = try item.optional("for_each") else {
        questions += try self.questions(inner, depth: depth + 1)
        continue
      }
      for row in rows.items() {
        var values: [String: String] = [:]
        for entry in try row.entries() { values[entry.key] = try entry.value.text() }
        for question in try self.questions(inner, depth: depth + 1) {
          questions.append(try question.filled(with: values))
          guard questions.count <= FormParts.mostQuestions else {
            throw list.fault("The groups come to more than \(FormParts.mostQuestions) questions.")
          }
        }
      }
    }
    return questions
  }
}
