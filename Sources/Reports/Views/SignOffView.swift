import Dates
import NationalReturn
import Programme

/// Who signed which version of the return, by when it is due, and when the board meets.
struct SignOffView: Encodable {
  struct Row: Encodable {
    let body: String
    let role: String
    let words: String
    let isSigned: Bool
  }

  let words: String
  let isSigned: Bool
  /// The first digits of the version, for `sign-off.csv`.
  let version: String
  let deadline: String?
  let board: String?
  let isDueBeforeBoard: Bool
  let rows: [Row]
  let hasRows: Bool

  init(_ document: QuarterlyReturn, _ programme: Programme) {
    let status = SignOffStatus(document)
    let timing = SignOffTiming(document, programme: programme)
    words = status.words
    isSigned = status.isSigned
    version = status.fingerprint.short
    deadline = timing.deadline?.inWords
    board = timing.board.map { "\($0.body), \($0.date.inWords)" }
    isDueBeforeBoard = timing.isDueBeforeBoard
    rows = status.rows.map {
      Row(body: $0.record.body, role: $0.record.role, words: $0.words, isSigned: $0.state == .signed)
    }
    hasRows = !rows.isEmpty
  }
}
