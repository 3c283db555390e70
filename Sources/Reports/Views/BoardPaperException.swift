import Programme

/// An open exception in a board paper: what left its plan, since when, and what is recommended.
struct BoardPaperException {
  let exceptionName: String
  let since: NumberedText
  let recommendation: String

  init(_ entry: ExceptionEntry) {
    exceptionName = entry.name
    since = ExceptionWords.since(entry)
    let texts = (entry.text?.parts[.recommendation]?.blocks ?? []).flatMap { block in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      }
    }
    recommendation =
      texts.isEmpty
      ? "No recommendation was supplied: \(entry.file)." : "Recommendation: \(texts.joined(separator: " "))"
  }
}
