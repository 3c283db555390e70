import YAMLDocuments

/// Reads `Templates/placeholders.yaml`.
public enum PlaceholderLoader {
  /// The file within the templates.
  public static let file = "placeholders.yaml"
  private static let forms = [
    "phrase", "letter", "brackets", "parentheses", "last_word", "ends_with_question_mark", "begins_with_question_mark",
  ]

  /// The patterns.
  ///
  /// - Throws: `ProgrammeError` where the file is missing or wrong; it names the line.
  public static func patterns(in templates: FolderFiles) throws(ProgrammeError) -> PlaceholderPatterns {
    try templates.once(file) { () throws(ProgrammeError) in
      try TemplateFile.read(file, in: templates, patterns)
    }
  }

  /// The patterns of the bytes of a file.
  ///
  /// - Throws: `YAMLFault` with the line.
  public static func patterns(_ bytes: [UInt8]) throws(YAMLFault) -> PlaceholderPatterns {
    try patterns(YAMLValue.read(bytes, file: file))
  }

  private static func patterns(_ root: YAMLValue) throws(YAMLFault) -> PlaceholderPatterns {
    try root.allowOnly(["patterns"])
    var patterns: [PlaceholderPatterns.Pattern] = []
    for item in try root.required("patterns").items() { patterns.append(try pattern(item)) }
    return PlaceholderPatterns(patterns)
  }

  private static func pattern(_ item: YAMLValue) throws(YAMLFault) -> PlaceholderPatterns.Pattern {
    try item.allowOnly(
      ["name", "weight", "at_least", "unless_it_begins_with", "unless_after_ending", "longest"] + forms)
    let weight = try item.optional("weight")
    guard let meaning = PlaceholderPatterns.Weight(rawValue: try weight?.text() ?? "missing") else {
      throw item.fault("The weight is missing, to be confirmed or quoted mistake.")
    }
    return PlaceholderPatterns.Pattern(name: try item.text("name"), form: try form(item), weight: meaning)
  }

  private static func form(_ item: YAMLValue) throws(YAMLFault) -> PlaceholderPatterns.Form {
    if let phrase = try item.optional("phrase") {
      let words = try phrase.text().lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      guard !words.isEmpty else { throw phrase.fault("The phrase has no word.") }
      return .phrase(words)
    }
    if let letter = try item.optional("letter") {
      let text = try letter.text().lowercased()
      guard text.count == 1, let character = text.first else { throw letter.fault("One letter is expected.") }
      return .letters(character, atLeast: try number(item, "at_least") ?? 2)
    }
    if let brackets = try item.optional("brackets") { return .brackets(try texts(brackets)) }
    if let texts = try item.optional("parentheses") { return .parentheses(try PlaceholderLoader.texts(texts)) }
    if let words = try item.optional("last_word") {
      return .lastWord(try texts(words), notAfterEnding: try item.optional("unless_after_ending").map(texts) ?? [])
    }
    if let mark = try item.optional("ends_with_question_mark") {
      guard try mark.text() == "Yes" else { throw mark.fault("Yes is expected.") }
      let words = try item.optional("unless_it_begins_with")
      return .questionMark(notAfter: try words.map(texts) ?? [], longest: try number(item, "longest") ?? 12)
    }
    if let mark = try item.optional("begins_with_question_mark") {
      guard try mark.text() == "Yes" else { throw mark.fault("Yes is expected.") }
      return .leadingQuestionMark
    }
    throw item.fault("A pattern needs one of \(forms.joined(separator: ", ")).")
  }

  private static func texts(_ value: YAMLValue) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in value.items() { texts.append(try item.text().lowercased()) }
    return texts
  }

  private static func number(_ item: YAMLValue, _ key: String) throws(YAMLFault) -> Int? {
    guard let value = try item.optional(key) else { return nil }
    guard let number = Int(try value.text()), (1...100).contains(number) else {
      throw value.fault("A whole number from 1 to 100 is expected.")
    }
    return number
  }
}
