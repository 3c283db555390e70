import Dates

/// That a body or a role signed a version of the national return (`sign-off.csv`).
public struct SignOff: Hashable, Sendable {
  /// On what ground it was signed.
  public enum Basis: String, Hashable, CaseIterable, Sendable {
    /// By the board itself, in a meeting.
    case board
    /// By somebody whom the board has given the power to.
    case delegated
    /// Signed, and to be put before the board afterwards.
    case pendingRatification = "pending ratification"
    /// Agreed without the form that a signature needs: never a signature.
    case informal
  }

  /// The body on whose behalf it was signed.
  public let body: String
  /// The role that signed; never a name.
  public let role: String
  /// The day.
  public let date: CivilDate?
  /// The ground.
  public let basis: Basis
  /// The version that was signed: the fingerprint of the content, or its beginning; empty where nobody wrote it down.
  public let version: String
  /// The day on which the board ratified it.
  public let ratifiedOn: CivilDate?

  /// Makes a record.
  public init(body: String, role: String, date: CivilDate?, basis: Basis, version: String, ratifiedOn: CivilDate?) {
    self.body = body
    self.role = role
    self.date = date
    self.basis = basis
    self.version = version
    self.ratifiedOn = ratifiedOn
  }
}
