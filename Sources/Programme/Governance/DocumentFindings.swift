import Dates
import Metrics

/// What is to be said about the states of documents: days that cannot be, or that contradict each other.
struct DocumentFindings {
  let register: GovernanceRegister
  let rules: GovernanceRules
  let asAt: CivilDate

  func add(to log: inout FindingLog) {
    for standing in register.standings(asAt: asAt) {
      let history = standing.history
      addOrder(history, to: &log)
      addMeetings(history, to: &log)
      addContradictions(history, to: &log)
      for document in history { addWeekend(document, to: &log) }
    }
    for (what, date, place) in dates {
      guard let day = date.day, rules.isTooEarly(day) else { continue }
      log.add(
        .dateImplausible, at: place,
        "\(what) is dated \(date.words), but \(rules.earliestIs).",
        advice: "Correct the year at the source; it may be one year too early.")
    }
  }

  private var dates: [(String, DayAsWritten, Finding.Place)] {
    (register.documents ?? []).map { ("\($0.name) (\($0.statusText))", $0.date, $0.place) }
      + (register.approvals ?? []).compactMap { approval in
        approval.date.map {
          ("The agreement of \(approval.body)", DayAsWritten($0.description), approval.place)
        }
      } + (register.meetings ?? []).map { ("The meeting of \($0.body)", $0.date, $0.place) }
  }

  /// A document is submitted once it is final, and final once those who decide have considered it.
  private func addOrder(_ history: [GovernedDocument], to log: inout FindingLog) {
    let drafts: [GovernedDocument.Status] = [.draft]
    for late in history {
      guard let status = late.status, !drafts.contains(status), status != .submitted, let day = late.date.day else {
        continue
      }
      let versions = [VersionKey(late.version)]
      for early in history where early.status == .submitted {
        guard let submitted = early.date.day, submitted < day,
          late.version.isEmpty || early.version.isEmpty || versions.contains(VersionKey(early.version))
        else { continue }
        log.add(
          .datesOutOfOrder, at: late.place,
          """
          \(late.name) is \(late.statusText) on \(late.date.words), after it was submitted on \(early.date.words).
          """, advice: "Correct one of the two days, or say in the note why it was submitted first.")
      }
    }
  }

  /// A body cannot still consider what is final or submitted.
  private func addMeetings(_ history: [GovernedDocument], to log: inout FindingLog) {
    guard let name = history.first?.name else { return }
    for meeting in register.meetings ?? [] where meeting.considers(name) {
      guard let day = meeting.date.day,
        // A row of the document has said so.
        !history.contains(where: { $0.status == .considered && $0.date.day == day })
      else { continue }
      for document in history where document.status == .submitted || document.status == .final {
        guard let done = document.date.day, done < day else { continue }
        log.add(
          .datesOutOfOrder, at: meeting.place,
          """
          \(meeting.body) considers \(name) on \(meeting.date.words), after it was \(document.statusText) on \
          \(document.date.words).
          """, advice: "Correct one of the two days, or say in the note why it came first.")
      }
    }
  }

  /// A state of a document beside the first one before it that says another day, or another version.
  private func addContradictions(_ history: [GovernedDocument], to log: inout FindingLog) {
    for (number, document) in history.enumerated() where document.status != nil {
      let earlier = history.prefix(number).filter { $0.status == document.status }
      if let other = earlier.first(where: { isSameVersion($0, document) && isAnotherDay($0.date, document.date) }) {
        log.add(
          .documentDatesDiffer, at: document.place,
          "\(document.name) is \(document.statusText) on two days: \(other.date.words) and \(document.date.words).",
          advice: "Keep the day that is right.")
      }
      let twin = earlier.first {
        !isSameVersion($0, document) && !$0.version.isEmpty && !document.version.isEmpty
          && $0.date.day == document.date.day
      }
      guard let twin else { continue }
      log.add(
        .documentVersionsDiffer, at: document.versionPlace,
        """
        \(document.name) is called version \(twin.version) and version \(document.version), both \(document.statusText)\
        \(document.date.isEmpty ? "" : " on \(document.date.words)").
        """, advice: "Keep the version that is right.")
    }
  }

  private func isSameVersion(_ first: GovernedDocument, _ second: GovernedDocument) -> Bool {
    VersionKey(first.version) == VersionKey(second.version)
  }

  /// A month that holds the other day is no other day.
  private func isAnotherDay(_ first: DayAsWritten, _ second: DayAsWritten) -> Bool {
    guard let one = first.day, let other = second.day, one != other else { return false }
    return (first.isExact && second.isExact) || (one.year, one.month) != (other.year, other.month)
  }

  private func addWeekend(_ document: GovernedDocument, to log: inout FindingLog) {
    let decided: [GovernedDocument.Status] = [.submitted, .approved, .final]
    guard let status = document.status, decided.contains(status), document.date.isExact, let day = document.date.day,
      day.weekday >= 5
    else { return }
    log.add(
      .dateOnWeekend, at: document.place,
      "\(document.name) is \(document.statusText) on \(day.inWords), a \(WeekdayName.full[day.weekday]).",
      advice: "Check the day: documents are seldom decided on or sent at a weekend.")
  }
}
