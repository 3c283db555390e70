/// Reads a text that is no state as days, or says why it is not a date.
enum WrittenDateParser {
  /// No date has more words, numbers and signs.
  private static let mostTokens = 60

  static func meaning(of text: String) -> WrittenDate.Meaning {
    if let date = CivilDate(textWithTime: text) { return .days(date...date) }
    guard text.utf8.count <= 400 else { return .unreadable(.notADate) }
    let all = WrittenDateToken.tokens(of: text)
    guard !all.isEmpty, all.count <= mostTokens else { return .unreadable(.notADate) }
    // Two rows of a table that share a cell: the same date twice is that date.
    let half = all.prefix(all.count / 2)
    let tokens = half.elementsEqual(all.dropFirst(half.count)) ? Array(half) : all
    var reading = WrittenDateReading(tokens)
    guard let pieces = reading.pieces() else { return .unreadable(WrittenDateDiagnosis.fault(in: tokens)) }
    let spans = WrittenDatePiece.completed(pieces).map(\.days)
    var days: ClosedRange<CivilDate>?
    for span in spans {
      guard let span else { return .unreadable(WrittenDateDiagnosis.fault(in: tokens, otherwise: .noYear)) }
      guard let before = days else {
        days = span
        continue
      }
      guard span.lowerBound >= before.lowerBound else { return .unreadable(.backwards) }
      days = before.lowerBound...max(before.upperBound, span.upperBound)
    }
    guard let days else { return .unreadable(.notADate) }
    return .days(days)
  }
}
