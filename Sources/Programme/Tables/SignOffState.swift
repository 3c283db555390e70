import Dates

/// What a record of sign-off is worth for a version of the return, or of another document, on a day.
public enum SignOffState: Hashable, Sendable {
  /// This version is signed: by the board, by somebody with its power, or ratified since.
  case signed
  /// This version is signed, and the board is still to ratify it.
  case pendingRatification
  /// Another version is signed; the version, or the first digits of its fingerprint, or empty where only the day tells.
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
  /// It was asked for, and nobody has signed.
  case outstanding

  /// Whether somebody signed formally, whichever version it was.
  public var isFormal: Bool {
    switch self {
    case .signed, .pendingRatification, .earlierVersion, .withoutVersion: true
    case .delegationNotAllowed, .afterReport, .undated, .informal, .outstanding: false
    }
  }

  /// Whether this very version is signed, ratified or not.
  public var isOfThisVersion: Bool { rank <= SignOffState.pendingRatification.rank }

  /// As it stands on a page.
  public var words: String {
    switch self {
    case .signed: "Signed this version"
    case .pendingRatification: "Signed this version; the board is still to ratify it"
    case .earlierVersion(let version):
      version.isEmpty
        ? "Signed an earlier version: dated before this one"
        : "Signed an earlier version (\(version)); the content has changed since"
    case .withoutVersion: "Signed, but nobody wrote down which version"
    case .delegationNotAllowed: "Signed by delegation, which the form does not allow"
    case .afterReport(let date): "Dated \(date.inWords), after the day of the report"
    case .undated: "No day of signature, so not signed"
    case .informal: "Agreed informally; not signed"
    case .outstanding: "Outstanding: nobody has signed"
    }
  }

  /// The strongest first.
  public var rank: Int {
    switch self {
    case .signed: 0
    case .pendingRatification: 1
    case .earlierVersion: 2
    case .withoutVersion: 3
    case .delegationNotAllowed: 4
    case .afterReport: 5
    case .undated: 6
    case .informal: 7
    case .outstanding: 8
    }
  }
}
