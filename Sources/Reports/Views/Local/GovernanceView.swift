import Dates
import Metrics
import Programme

/// Who decides and meets when, where the documents stand, and what is still open in them.
struct GovernanceView: Encodable {
  struct Body: Encodable {
    let bodyName: String
    let bodyRole: String
    let cadence: String
    let nextMeeting: String
  }

  struct Event: Encodable {
    let eventDate: String
    let eventBody: String
    let purpose: String
    let papersDue: String
    let outcome: String
    let eventState: String
  }

  struct Signature: Encodable {
    let signatureBody: String
    let signatureRole: String
    let written: String
    let worth: String
    let isSigned: Bool
  }

  struct Document: Encodable {
    let documentAnchor: String
    let documentName: String
    let version: String
    let documentStatus: String
    let documentDate: String
    let documentOwner: String
    let documentNote: String?
    let documentStates: String?
    let signed: NumberedText
    let signatures: [Signature]
    let hasSignatures: Bool
  }

  struct Condition: Encodable {
    let conditionName: String
    let conditionScheme: String
    let answer: String
    let isOpen: Bool
    let evidence: String
    let due: String
    let conditionState: String
    let conditionNote: String?
  }

  struct Marker: Encodable {
    let markerPlace: String
    let markerText: String
    let markerWeight: String
  }

  let page: PageFrame
  let bodies: [Body]
  let hasBodies: Bool
  let events: [Event]
  let hasEvents: Bool
  let documents: [Document]
  let hasDocuments: Bool
  let conditions: [Condition]
  let hasConditions: Bool
  let conditionsCounted: NumberedText
  let hasSchemesOfConditions: Bool
  let markers: [Marker]
  let hasMarkers: Bool
  let markersCounted: NumberedText
  let forms: [LocalFormView]
  let hasForms: Bool

  init(_ report: ProgrammeReport, style: String) {
    let programme = report.programme
    let register = programme.governance
    page = PageFrame(report, heading: "Governance", page: "governance.html", style: style)
    bodies = programme.bodies.map { body in
      Body(
        bodyName: body.name, bodyRole: body.role, cadence: body.cadence.isEmpty ? "not given" : body.cadence,
        nextMeeting: programme.nextMeeting(of: body, asAt: report.asAt)?.words ?? "not known")
    }
    hasBodies = !bodies.isEmpty
    events = GovernanceView.events(programme, asAt: report.asAt)
    hasEvents = !events.isEmpty
    let numbers = GovernanceNumbers(report)
    let standings = register.standings(asAt: report.asAt)
    documents = zip(standings, numbers.documents).map { GovernanceView.document($0, $1) }
    hasDocuments = !documents.isEmpty
    let all = register.conditions ?? []
    conditions = all.map { GovernanceView.condition($0, asAt: report.asAt) }
    hasConditions = !conditions.isEmpty
    conditionsCounted = NumberedText(
      "\(numbers.answered.printed) of \(numbers.conditions.printed) are answered.",
      [numbers.answered, numbers.conditions])
    hasSchemesOfConditions = all.contains { !$0.scheme.isEmpty }
    markers = programme.placeholders.filter { $0.weight != .quotedMistake }.map { placeholder in
      Marker(
        markerPlace: FindingsText.words(placeholder.place), markerText: placeholder.text,
        markerWeight: placeholder.weight == .missing ? "missing" : "to be confirmed")
    }
    hasMarkers = !markers.isEmpty
    markersCounted = NumberedText(
      numbers.missing.plainValue == "0" && numbers.soft.plainValue == "0"
        ? "No placeholder was found."
        : "\(numbers.missing.printed) placeholders are left, and \(numbers.soft.printed) texts are to be confirmed.",
      [numbers.missing, numbers.soft])
    forms = LocalFormTable.all(report).map(\.view)
    hasForms = !forms.isEmpty
  }

  /// Whether there is anything for the page.
  static func isNeeded(_ report: ProgrammeReport) -> Bool {
    let programme = report.programme
    return !programme.governance.isEmpty || !programme.localForms.isEmpty || programme.hasDocumentTexts
  }

  /// Meetings and deadlines by their days; those without a day come last.
  private static func events(_ programme: Programme, asAt: CivilDate) -> [Event] {
    guard let meetings = programme.governance.meetings else { return [] }
    func state(_ day: CivilDate?) -> String { day.map { $0 < asAt ? "past" : "to come" } ?? "no day" }
    let all =
      meetings.map { meeting in
        (
          meeting.date.day,
          Event(
            eventDate: meeting.date.words, eventBody: meeting.body, purpose: meeting.purpose,
            papersDue: meeting.papersDue.isEmpty ? "\u{2013}" : meeting.papersDue.words,
            outcome: meeting.outcome ?? "", eventState: state(meeting.date.day))
        )
      }
      + programme.deadlines.map { deadline in
        (
          deadline.date,
          Event(
            eventDate: deadline.date.inWords, eventBody: "Deadline", purpose: deadline.name, papersDue: "\u{2013}",
            outcome: "", eventState: state(deadline.date))
        )
      }
    return all.enumerated().sorted {
      ($0.element.0?.dayNumber ?? .max, $0.offset) < ($1.element.0?.dayNumber ?? .max, $1.offset)
    }.map(\.element.1)
  }

  private static func document(
    _ standing: GovernanceRegister.Standing, _ numbers: GovernanceNumbers.Document
  ) -> Document {
    let document = standing.document
    let signatures = standing.approvals.map { approval, state in
      Signature(
        signatureBody: approval.body, signatureRole: approval.role,
        written: approval.written.isEmpty ? "blank" : approval.written,
        worth: state.words + (approval.formalPending.map { ". Still to come: \($0)" } ?? ""),
        isSigned: state.isOfThisVersion)
    }
    return Document(
      documentAnchor: numbers.anchor, documentName: document.name,
      version: document.version.isEmpty ? "no version" : document.version, documentStatus: document.statusText,
      documentDate: document.date.isEmpty ? "no day" : document.date.words,
      documentOwner: document.ownerRole.isEmpty ? "not said" : document.ownerRole,
      documentNote: document.note.isEmpty ? nil : document.note,
      documentStates: standing.history.count > 1 ? standing.history.map(state).joined(separator: "; ") : nil,
      signed: signatures.isEmpty
        ? NumberedText("No agreement is recorded.")
        : NumberedText(
          "\(numbers.signed.printed) of \(numbers.approvals.printed) formally signed this version.",
          [numbers.signed, numbers.approvals]), signatures: signatures, hasSignatures: !signatures.isEmpty)
  }

  /// `final draft, version 4.0, 26 March 2014`.
  private static func state(_ document: GovernedDocument) -> String {
    [
      document.statusText, document.version.isEmpty ? "" : "version \(document.version)", document.date.words,
      document.ownerRole.isEmpty ? "" : "kept by \(document.ownerRole)", document.note,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func condition(_ condition: NationalCondition, asAt: CivilDate) -> Condition {
    let state = condition.stateText.isEmpty ? "not said" : condition.stateText
    let isOverdue = condition.isOverdue(asAt: asAt)
    return Condition(
      conditionName: condition.condition, conditionScheme: condition.scheme,
      answer: condition.answer.isEmpty ? "Not answered" : condition.answer, isOpen: !condition.isAnswered,
      evidence: condition.evidence.isEmpty ? "none given" : condition.evidence,
      due: condition.due.isEmpty ? "\u{2013}" : condition.due.words + (isOverdue ? ", overdue" : ""),
      conditionState: state, conditionNote: condition.note.isEmpty ? nil : condition.note)
  }
}

/// The counts of the page, each with the name of its figure.
struct GovernanceNumbers {
  struct Document {
    let anchor: String
    let signed: PrintedNumber
    let approvals: PrintedNumber
  }

  let documents: [Document]
  let conditions: PrintedNumber
  let answered: PrintedNumber
  let missing: PrintedNumber
  let soft: PrintedNumber

  init(_ report: ProgrammeReport) {
    let standings = report.programme.governance.standings(asAt: report.asAt)
    let slugs = Slug.unique(standings.map(\.document.name))
    documents = zip(standings, slugs).map { standing, slug in
      Document(
        anchor: "document-\(slug)", signed: PrintedNumber("governance/\(slug)/signed", standing.signed),
        approvals: PrintedNumber("governance/\(slug)/signatories", standing.signatories.count))
    }
    let all = report.programme.governance.conditions ?? []
    conditions = PrintedNumber("governance/conditions", all.count)
    answered = PrintedNumber("governance/conditions-answered", all.count(where: \.isAnswered))
    let found = report.programme.placeholders
    missing = PrintedNumber("governance/placeholders", found.count { $0.weight == .missing })
    soft = PrintedNumber("governance/to-be-confirmed", found.count { $0.weight == .toBeConfirmed })
  }

  var all: [PrintedNumber] {
    documents.flatMap { [$0.signed, $0.approvals] } + [conditions, answered, missing, soft]
  }
}
