import Programme

/// An open exception in a board paper: what left its plan, since when, and what is recommended.
struct BoardPaperException: Encodable {
  let exceptionName: String
  let since: NumberedText
  let recommendation: String

  init(_ entry: ExceptionEntry) {
    exceptionName = entry.name
    since = ExceptionWords.since(entry)
    recommendation =
      ([(.options, "Options"), (.recommendation, "Recommendation")] as [(ExceptionText.Part, String)]).map {
        part, name in
        BoardPaperException.words(entry.text?.parts[part], name)
          ?? "No \(name.lowercased()) \(part == .options ? "were" : "was") supplied: \(entry.file)."
      }.joined(separator: " ")
  }

  /// `Options: do nothing; six places.` Paragraphs follow each other, items of a list stand between semicolons.
  private static func words(_ prose: Prose?, _ name: String) -> String? {
    let texts = (prose?.blocks ?? []).map { block in
      switch block {
      case .paragraph(let text): text
      case .list(let items): items.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ") + "."
      }
    }
    return texts.isEmpty ? nil : "\(name): \(texts.joined(separator: " "))"
  }
}
