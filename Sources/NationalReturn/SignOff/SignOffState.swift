import Dates
import Forms
import Programme

/// What a record of sign-off is worth for a version of the return on a day.
public enum SignOffState: Hashable, Sendable {
  /// This version is signed: by the board, by somebody with its power, or ratified since.
  case signed
  /// This version is signed, and the board is still to ratify it.
  case pendingRatification
  /// Another version is signed; these are the first digits of its fingerprint.
  case earlierVersion(String)
  /// It is signed, and nobody wrote down which version.
  case withoutVersion
  /// It is signed by delegation, and the form does not allow that.
  case delegationNotAllowed
  /// It is dated after the day of the report.
  case afterReport(CivilDate)
  /// It has no day.
  case undated
  /// It was agreed informally, which is never a signature.
  case informal

  /// The state of a record. What is said first holds: informal, undated, after the day of the report, delegated where that is
  /// not allowed, without a version, another version, not ratified yet.
  public init(_ record: SignOff, of fingerprint: ReturnFingerprint, rule: ReturnForm.SignOffRule, asAt: CivilDate) {
    self =
      if record.basis == .informal {
        .informal
      } else if let date = record.date {
        SignOffState.state(of: record, dated: date, fingerprint, rule, asAt)
      } else {
        .undated
      }
  }

  private static func state(
    of record: SignOff, dated date: CivilDate, _ fingerprint: ReturnFingerprint, _ rule: ReturnForm.SignOffRule,
    _ asAt: CivilDate
  ) -> SignOffState {
    if date > asAt { return .afterReport(date) }
    if record.basis == .delegated, !rule.allowsDelegation { return .delegationNotAllowed }
    if record.version.isEmpty { return .withoutVersion }
    guard fingerprint.isMeant(by: record.version) else {
      return .earlierVersion(ReturnFingerprint.short(record.version))
    }
    guard record.basis == .pendingRatification else { return .signed }
    return record.ratifiedOn.map { $0 <= asAt } ?? false ? .signed : .pendingRatification
  }

  /// Whether somebody signed formally, whichever version it was.
  public var isFormal: Bool {
    switch self {
    case .signed, .pendingRatification, .earlierVersion, .withoutVersion: true
    case .delegationNotAllowed, .afterReport, .undated, .informal: false
    }
  }

  /// As it stands on a page.
  public var words: String {
    switch self {
    case .signed: "Signed this version"
    case .pendingRatification: "Signed this version; the board is still to ratify it"
    case .earlierVersion(let version): "Signed an earlier version (\(version)); the content has changed since"
    case .withoutVersion: "Signed, but nobody wrote down which version"
    case .delegationNotAllowed: "Signed by delegation, which the form does not allow"
    case .afterReport(let date): "Dated \(date.inWords), after the day of the report"
    case .undated: "No day of signature, so not signed"
    case .informal: "Agreed informally; not signed"
    }
  }

  /// The strongest first.
  var rank: Int {
    switch self {
    case .signed: 0
    case .pendingRatification: 1
    case .earlierVersion: 2
    case .withoutVersion: 3
    case .delegationNotAllowed: 4
    case .afterReport: 5
    case .undated: 6
    case .informal: 7
    }
  }
}
