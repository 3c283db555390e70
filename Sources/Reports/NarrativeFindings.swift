import Metrics
import Programme
import XMLDocuments

/// Reports texts with characters that no page and no XML file can hold: people paste them from office programs.
///
/// Quotation marks, dashes, emoji, `<5` and `&` are fine: they are escaped where they must be.
public enum NarrativeFindings {
  /// The findings about the commentary, the board paper and the answers of a programme.
  public static func add(_ programme: Programme, log: inout FindingLog) {
    for (name, prose) in programme.commentary.sorted(by: { $0.key < $1.key }) {
      report(texts(prose), at: Finding.Place(file: "commentary/\(name).md"), log: &log)
    }
    for (_, text) in programme.exceptionTexts.sorted(by: { $0.key < $1.key }) {
      let parts = ExceptionText.Part.allCases.compactMap { text.parts[$0] }.flatMap(texts)
      let others = text.others.flatMap { [$0.heading] + texts($0.prose) }
      report(parts + others, at: Finding.Place(file: text.file), log: &log)
    }
    if let paper = programme.boardPaper { report(paper.texts, at: Finding.Place(file: "board-paper.yaml"), log: &log) }
    guard let answers = programme.answers else { return }
    for question in answers.questions {
      guard let text = answers.text(question) else { continue }
      report([text], at: Finding.Place(file: answers.file, cell: answers.place(question)), log: &log)
    }
  }

  private static func texts(_ prose: Prose) -> [String] {
    prose.blocks.flatMap { block in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      }
    }
  }

  private static func report(_ texts: [String], at place: Finding.Place, log: inout FindingLog) {
    guard texts.contains(where: { XMLText.legal($0) != $0 }) else { return }
    log.add(
      .controlCharacters, at: place, "The text holds control characters, which are left out.",
      advice: "Nothing to do, unless a line break is missing: a vertical tab becomes one.")
  }
}
