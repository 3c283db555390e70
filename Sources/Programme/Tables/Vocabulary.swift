import Dates
import Metrics
import Returns
import Spreadsheets

/// The words that a column allows, with others that mean the same.
struct Vocabulary<Word: RawRepresentable & CaseIterable> where Word.RawValue == String {
  /// What the words say, for a finding: `status`.
  let what: String
  /// Other words for one of them.
  let aliases: (Word) -> [String]

  /// The word that a text means, and whether it is one of the column's own.
  func meaning(of text: String) -> (word: Word, isOwn: Bool)? {
    let plain = Vocabulary.plain(text)
    if let word = Word.allCases.first(where: { $0.rawValue == plain }) { return (word, true) }
    return Word.allCases.first { aliases($0).contains(plain) }.map { ($0, false) }
  }

  /// The word of a cell; nothing where the cell is empty or says something else, which is a finding with its text.
  func value(_ row: Table.Row, _ column: String, _ table: Table, log: inout FindingLog) -> Word? {
    let text = row.label(column)
    guard !text.isEmpty else { return nil }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    guard let meaning = meaning(of: text) else {
      log.add(
        .wordUnknown, at: table.place(row, column), "The \(what) \"\(text)\" is none of: \(words).",
        advice: "Use one of these words. Until then it is shown as it was typed, and means nothing to bcf.")
      return nil
    }
    if !meaning.isOwn {
      log.add(
        .wordTakenAs, at: table.place(row, column), "The \(what) \"\(text)\" is taken as \(meaning.word.rawValue).",
        advice: "Nothing to do, if that is meant; the words of the column are: \(words).")
    }
    return meaning.word
  }

  private static func plain(_ text: String) -> String {
    let words = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    return words.hasSuffix(".") ? String(words.dropLast()).trimmedOfSpaces : words
  }
}
