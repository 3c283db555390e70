import Dates
import Metrics

/// What is to be said about agreements to the documents of the programme.
struct ApprovalFindings {
  let register: GovernanceRegister
  let asAt: CivilDate

  func add(to log: inout FindingLog) {
    let standings = register.standings(asAt: asAt)
    for standing in standings {
      // Who has signed anew is asked nothing about what was said before.
      for (approval, state) in standing.approvals where !standing.isBettered(approval, state) {
        add(approval, state, standing, to: &log)
      }
      addUnsigned(standing, to: &log)
      for (approval, _) in standing.approvals { addBeforeOutcome(approval, standing.document, to: &log) }
    }
    guard register.documents != nil else { return }
    for approval in register.approvals ?? []
    where !standings.contains(where: { NameKey($0.document.name) == NameKey(approval.document) }) {
      log.add(
        .approvalDocumentUnknown, at: approval.place,
        "\(approval.body) agreed to \"\(approval.document)\", which is not in documents.csv.",
        advice: "Use the name of documents.csv, or add the document there.")
    }
  }

  private func add(
    _ approval: Approval, _ state: SignOffState, _ standing: GovernanceRegister.Standing, to log: inout FindingLog
  ) {
    let document = standing.document
    let who = "\(approval.body)\(approval.role.isEmpty ? "" : " (\(approval.role))"), \(document.name): "
    let place = approval.place
    switch state {
    case .signed, .undated, .delegationNotAllowed: break
    case .earlierVersion(let version):
      let day = approval.date.map { " on \($0.inWords)" } ?? ""
      let current = document.version.isEmpty ? "this version" : "version \(document.version)"
      log.add(
        .signOffEarlierVersion, at: place,
        """
        \(who)\(version.isEmpty ? "signed" : "signed version \(version)")\(day); \(current)\
        \(document.date.isEmpty ? " is another" : " is of \(document.date.words)").
        """, advice: "Show the body what changed, have this version signed, and write its version beside the day.")
    case .withoutVersion:
      log.add(
        .signOffWithoutVersion, at: place, who + state.words + ".",
        advice: "Write the version that was signed beside the day; the document is at \(document.version).")
    case .informal:
      let pending = approval.formalPending.map { ". Still to come: \($0)" } ?? ""
      let settled = standing.history.last { $0.status == .approved || $0.status == .final } ?? document
      let isBefore = approval.date.map { date in settled.date.day.map { date < $0 } ?? false } ?? false
      let before =
        isBefore ? ", before the version that is \(settled.statusText) on \(settled.date.words) was there" : ""
      log.add(
        .signOffInformal, at: place,
        "\(who)agreed informally\(day(approval))\(before), which is no signature\(pending).",
        advice: "Have it signed formally, and add that as a row of its own.")
    case .outstanding:
      log.add(
        .signOffOutstanding, at: place, who + "nobody has signed.",
        advice: "Have it signed; write day and version, or take the row out where no signature is needed.")
    case .pendingRatification:
      log.add(
        .signOffPending, at: place, who + state.words + ".",
        advice: "Put it before the board, and change the ground to board then.")
    case .afterReport:
      log.add(
        .signOffAfterReport, at: place, who + state.words + ".",
        advice: "It counts from its day on; check the day where it should count now.")
    }
  }

  private func day(_ approval: Approval) -> String { approval.date.map { " on \($0.inWords)" } ?? "" }

  /// A document that is called approved, and that nobody has signed formally.
  private func addUnsigned(_ standing: GovernanceRegister.Standing, to log: inout FindingLog) {
    guard let approved = standing.history.last(where: { $0.status == .approved }), !standing.approvals.isEmpty,
      standing.formal == 0
    else { return }
    let informal = standing.approvals.first { $0.state == .informal }?.approval
    let days = informal?.date.map { "; agreed informally on \($0.inWords)" } ?? ""
    log.add(
      .approvedWithoutSignature, at: approved.place,
      """
      \(approved.name) is called "\(approved.statusText)"\(approved.date.isEmpty ? "" : ", \(approved.date.words)"), but \
      \(standing.formal) of \(standing.signatories.count) signed formally\(days).
      """, advice: "Add the formal agreements to approvals.csv, or call the document final until they are there.")
  }

  /// An agreement of a body from before the meeting that considers the document, or from one without an outcome.
  private func addBeforeOutcome(_ approval: Approval, _ document: GovernedDocument, to log: inout FindingLog) {
    guard let date = approval.date, approval.basis != .informal,
      approval.version.isEmpty || VersionKey(approval.version) == VersionKey(document.version)
    else { return }
    let meetings = register.meetings(of: approval.body).filter { $0.meeting.considers(document.name) }
    if let later = meetings.first, date < later.day {
      log.add(
        .datesOutOfOrder, at: approval.place,
        """
        \(approval.body) agreed to \(document.name) on \(date.inWords), before the meeting of \(later.day.inWords) that \
        considers it.
        """, advice: "Correct one of the two days, or write on what ground it was agreed before the meeting.")
    }
    // Those who sign on the day of the board's meeting sign what the meeting has agreed to.
    let open = (register.meetings ?? []).first {
      $0.date.day == date && ($0.outcome ?? "-").isEmpty && $0.considers(document.name)
    }
    if let open {
      log.add(
        .outcomeMissing, at: approval.place,
        """
        \(approval.body) agreed to \(document.name) on \(date.inWords), but the outcome of the meeting of \(open.body) on \
        \(open.date.words) is blank.
        """, advice: "Write the outcome of the meeting into meetings.csv, or correct the day of the agreement.")
    }
  }
}
