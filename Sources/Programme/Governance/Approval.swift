import Dates
import Metrics

/// That a body agreed to a document, or was asked to: a row of `approvals.csv`.
public struct Approval: Hashable, Sendable {
  /// The document.
  public let document: String
  /// The version that was put before the body; empty where nobody wrote it down.
  public let version: String
  /// The body.
  public let body: String
  /// The role that signed; never a name.
  public let role: String
  /// Date and ground as they were typed; empty where nobody has signed.
  public let written: String
  /// The day on which it was agreed.
  public let date: CivilDate?
  /// The ground, where the words say one.
  public let basis: SignOff.Basis?
  /// What is said of a formal approval that is still to come: `Formal approval for April`.
  public let formalPending: String?
  /// The cell of the date.
  public let place: Finding.Place

  /// Whether nothing is there: the body was to sign, and has not.
  public var isBlank: Bool { written.isEmpty }

  /// Takes date and ground apart: `Informally approved 14/2/14; Formal approval for April.` is informal, of 14 February
  /// 2014, and a formal approval is still to come. It is never a date only.
  public init(
    document: String, version: String, body: String, role: String, date: String, basis: String, place: Finding.Place
  ) {
    let written = [date, basis].filter { !$0.isEmpty }.joined(separator: "; ")
    let clauses = written.split { $0 == ";" }.map { String($0).trimmedOfSpaces }.filter { !$0.isEmpty }
    let isInformal = written.lowercased().contains("informal")
    let pending = clauses.first { clause in
      let words = clause.lowercased()
      return !words.contains("informal")
        && (words.contains("formal approval") || words.contains("to be approved") || words.contains("subject to"))
    }
    self.document = document
    self.version = version
    self.body = body
    self.role = role
    self.written = written
    self.place = place
    self.date = DayAsWritten(date).day ?? DatesInText.all(in: written).first { $0.isExact }?.day
    self.basis = isInformal ? .informal : Approval.ground(basis.isEmpty ? date : basis)
    formalPending = pending.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }

  private static func ground(_ text: String) -> SignOff.Basis? {
    if let basis = SignOff.Basis(text: text) { return basis }
    let words = text.lowercased()
    if words.contains("delegat") { return .delegated }
    let isPending = ["ratif", "pending", "subject to"].contains(where: words.contains)
    return isPending ? .pendingRatification : words.contains("board") ? .board : nil
  }

  /// What it is worth for a state of the document on a day: an agreement to another version, or from before this version
  /// was there, is one to an earlier version.
  public func state(for document: GovernedDocument, asAt: CivilDate) -> SignOffState {
    if isBlank { return .outstanding }
    if basis == .informal { return .informal }
    guard let date else { return .undated }
    if date > asAt { return .afterReport(date) }
    let isOther = !version.isEmpty && VersionKey(version) != VersionKey(document.version)
    if isOther { return .earlierVersion(version) }
    if version.isEmpty {
      if let day = document.date.day, date < day { return .earlierVersion("") }
      if !document.version.isEmpty { return .withoutVersion }
    }
    return basis == .pendingRatification ? .pendingRatification : .signed
  }
}
