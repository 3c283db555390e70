import Metrics
import Programme

/// What is to be said about the signatures of a return, and about the days by which it must be signed.
public struct SignOffFindings {
  private let document: QuarterlyReturn
  private let programme: Programme

  /// Looks at a return of a programme.
  public init(document: QuarterlyReturn, programme: Programme) {
    self.document = document
    self.programme = programme
  }

  /// Adds what there is to say. A return that nobody has signed yet, and that is not due yet, is no finding.
  public func add(to log: inout FindingLog) {
    let status = SignOffStatus(document)
    // A body that has signed anew is asked nothing about what it said before.
    for row in status.bodies { add(row, status.fingerprint, to: &log) }
    let timing = SignOffTiming(document, programme: programme)
    if let deadline = timing.deadline, timing.isPast(on: document.asAt), status.signedBodies == 0 {
      log.add(
        .deadlinePassedUnsigned, at: nil,
        "The return of \(document.period) was due on \(deadline.inWords), and nobody has signed this version formally.",
        advice: "Have it signed, by delegation where the form allows it, and add the signature to sign-off.csv.")
    }
    if let deadline = timing.deadline, let board = timing.board, timing.isDueBeforeBoard, !status.isSigned {
      let allowed =
        document.form.signOff.allowsDelegation
        ? "Have it signed by delegation, or signed now and ratified by the board afterwards."
        : "The form does not allow delegation: have it signed in person, and ratified by the board afterwards."
      log.add(
        .deadlineBeforeBoard, at: nil,
        """
        The return of \(document.period) is due on \(deadline.inWords), before the next meeting of \(board.body) on \
        \(board.date.inWords).
        """, advice: allowed)
    }
  }

  private func add(_ row: SignOffStatus.Row, _ fingerprint: ReturnFingerprint, to log: inout FindingLog) {
    let place = Finding.Place(file: "sign-off.csv")
    let who = "\(row.record.body) (\(row.record.role)): "
    switch row.state {
    case .signed: break
    case .pendingRatification:
      log.add(
        .signOffPending, at: place, who + row.state.words + ".",
        advice: "Put it before the board, and write the day into ratified_on.")
    case .earlierVersion:
      log.add(
        .signOffEarlierVersion, at: place, who + row.state.words + ".",
        advice: """
          Show the body what changed (bcf diff), have it signed again, and add a row with version \(fingerprint.short).
          """)
    case .withoutVersion:
      log.add(
        .signOffWithoutVersion, at: place, who + row.state.words + ".",
        advice: "Write the version that was signed; the return as it stands is \(fingerprint.short).")
    case .delegationNotAllowed:
      log.add(
        .signOffNotDelegable, at: place, who + row.state.words + ".",
        advice: "Have it signed in person by those whom the form names.")
    case .afterReport:
      log.add(
        .signOffAfterReport, at: place, who + row.state.words + ".",
        advice: "It counts from its day on; check the day where it should count now.")
    case .undated, .outstanding:
      // The reader of the table has said so, at the cell.
      break
    case .informal:
      log.add(
        .signOffInformal, at: place, who + row.state.words + ".",
        advice: "Have it signed formally, and add that as a row of its own.")
    }
  }
}
