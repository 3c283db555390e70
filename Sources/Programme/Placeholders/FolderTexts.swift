import Metrics

/// Looks through what people wrote in a programme folder: placeholders, years that cannot be, days that are too early.
struct FolderTexts {
  let files: FolderFiles
  let patterns: PlaceholderPatterns
  let rules: GovernanceRules

  /// The folders whose texts are searched, and the endings of text files in them.
  static let folders = ["documents", "commentary", "exceptions", "answers"]
  private static let endings = [".md", ".txt", ".yaml", ".csv"]

  /// The placeholders, in the order of files and lines; each is a finding, and so are days and years that cannot be.
  func placeholders(log: inout FindingLog) -> [Placeholder] {
    var found: [Placeholder] = []
    for name in names {
      guard let bytes = files.bytes(of: name) else { continue }
      let isDocument = name.hasPrefix("documents/")
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (number, line) in lines.enumerated() {
        let line = String(line)
        let place = Finding.Place(file: name, cell: "line \(number + 1)")
        // A comment of a settings file is no text of the report.
        if name.hasSuffix(".yaml"), line.drop(while: \.isWhitespace).hasPrefix("#") { continue }
        for match in PlaceholderSearch(patterns: patterns).matches(inLine: FolderTexts.value(of: line, in: name)) {
          found.append(
            Placeholder(place: place, text: match.text, pattern: match.pattern.name, weight: match.pattern.weight))
        }
        if isDocument { addDates(line, place, to: &log) }
      }
    }
    for placeholder in found { FolderTexts.report(placeholder, log: &log) }
    return found
  }

  /// Those in answers that stand in a workbook.
  static func placeholders(in answers: Answers, _ patterns: PlaceholderPatterns, log: inout FindingLog) -> [Placeholder]
  {
    let search = PlaceholderSearch(patterns: patterns)
    let found = answers.questions.flatMap { question -> [Placeholder] in
      guard let text = answers.text(question) else { return [] }
      let place = Finding.Place(file: answers.file, cell: answers.place(question) ?? question)
      return text.split(whereSeparator: \.isNewline).flatMap { search.matches(inLine: String($0)) }.map {
        Placeholder(place: place, text: $0.text, pattern: $0.pattern.name, weight: $0.pattern.weight)
      }
    }
    for placeholder in found { report(placeholder, log: &log) }
    return found
  }

  private var names: [String] {
    let texts = files.allFiles().filter { name in
      FolderTexts.folders.contains { name.hasPrefix($0 + "/") } && FolderTexts.endings.contains(where: name.hasSuffix)
    }
    return (texts + [BoardPaperFile.name]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A line of a settings file without the key before its value: `decision: XX`.
  private static func value(of line: String, in name: String) -> String {
    guard name.hasSuffix(".yaml") else { return line }
    let key = line.drop { $0.isWhitespace || $0 == "-" || $0 == "{" }
      .prefix { $0.isLetter || $0.isNumber || "_.-".contains($0) }
    let rest = line[key.endIndex...]
    guard !key.isEmpty, rest.first == ":", rest.dropFirst().first?.isWhitespace == true else { return line }
    return String(rest.dropFirst(2))
  }

  static func report(_ placeholder: Placeholder, log: inout FindingLog) {
    let place = placeholder.place
    switch placeholder.weight {
    case .missing:
      log.add(
        .placeholderLeft, at: place, "A placeholder is left: \"\(placeholder.text)\".",
        advice: "Write what belongs there before the document goes out.")
    case .toBeConfirmed:
      log.add(
        .toBeConfirmed, at: place, "Something is still to be confirmed: \"\(placeholder.text)\".",
        advice: "Confirm it, or say by when it will be.")
    case .quotedMistake:
      log.add(
        .quotedMistake, at: place, "A mistake of the source is quoted: \"\(placeholder.text)\".",
        advice: "Have it corrected in the source, and take the mark out then.")
    }
  }

  private func addDates(_ line: String, _ place: Finding.Place, to log: inout FindingLog) {
    FolderTexts.addYears(line, place, to: &log)
    let lower = line.lowercased()
    let isAboutProgramme = rules.programmeWords.contains { lower.contains($0) }
    for date in DatesInText.all(in: line) where rules.isTooEarly(date.day) && (date.isExact || isAboutProgramme) {
      log.add(
        .dateImplausible, at: place, "The document says \"\(date.text)\", but \(rules.earliestIs).",
        advice: "Correct the year in the document; it may be one year too early.")
    }
  }

  /// What looks like a financial year and is none.
  static func addYears(_ text: String, _ place: Finding.Place, to log: inout FindingLog) {
    for (year, start) in DatesInText.impossibleYears(in: text) {
      log.add(
        .yearInvalid, at: place,
        "\"\(year)\" is no financial year; \(FinancialYear(start: start)) may be meant, or \(FinancialYear(start: start - 1)).",
        advice: "Correct it in the document; it is not taken for a period.")
    }
  }
}
