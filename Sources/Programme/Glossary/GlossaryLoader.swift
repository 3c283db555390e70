import YAMLDocuments

/// Reads `Templates/glossary.yaml`.
public enum GlossaryLoader {
  /// The file within the templates.
  public static let file = "glossary.yaml"

  /// The glossary.
  ///
  /// - Throws: `ProgrammeError` where the file is not there or cannot be read; it names the line.
  public static func glossary(in templates: FolderFiles) throws(ProgrammeError) -> Glossary {
    try templates.once(file) { () throws(ProgrammeError) in try read(templates) }
  }

  private static func read(_ templates: FolderFiles) throws(ProgrammeError) -> Glossary {
    guard let bytes = templates.bytes(of: file) else {
      throw ProgrammeError("There is no Templates/\(file).", advice: "Put the file back as it came with bcf.")
    }
    do throws(YAMLFault) {
      return try glossary(bytes)
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice: "Correct the line; the head of the file says what a term needs.")
    }
  }

  /// The glossary of the bytes of a file.
  ///
  /// - Throws: `YAMLFault` with the line.
  public static func glossary(_ bytes: [UInt8]) throws(YAMLFault) -> Glossary {
    let root = try YAMLValue.read(bytes, file: file)
    try root.allowOnly(["terms"])
    var terms: [Glossary.Term] = []
    var owners: [String: String] = [:]
    for item in try root.required("terms").items() {
      try item.allowOnly(["term", "also", "meaning", "source"])
      let name = try item.required("term")
      let also = try item.optional("also")?.items() ?? []
      let term = Glossary.Term(
        term: try name.text(), forms: try texts(also), meaning: try item.text("meaning"),
        source: try item.text("source"))
      guard term.id != "term-" else { throw name.fault("A term needs letters or digits.") }
      for value in [name] + also {
        let form = try value.text()
        if let owner = owners[form.lowercased()] {
          throw value.fault("\"\(form)\" stands twice: it is a word for \(owner) already.")
        }
        owners[form.lowercased()] = term.term
      }
      guard !terms.contains(where: { $0.id == term.id }) else {
        throw name.fault("\"\(term.term)\" differs from another term only by signs; links could not tell them apart.")
      }
      terms.append(term)
    }
    return Glossary(terms)
  }

  private static func texts(_ values: [YAMLValue]) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for value in values { texts.append(try value.text()) }
    return texts
  }
}
