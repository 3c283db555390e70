/// Why a value is not there. A missing value is never 0, never an empty text: it always has one of these.
public enum MissingReason: String, CaseIterable, Sendable {
  /// The body that should have sent it did not.
  case notSubmitted = "not-submitted"
  /// Held back, so that nobody can be recognised.
  case suppressed = "suppressed"
  /// The question does not arise here.
  case notApplicable = "not-applicable"
  /// Its time has not come.
  case notYetAvailable = "not-yet-available"
  /// The publisher says that there is no figure, and not why.
  case notAvailable = "not-available"
  /// Nobody collected it in this period or layout.
  case notCollected = "not-collected"
  /// The figure that it is compared with is not there.
  case referenceMissing = "reference-missing"

  /// For a page: `not submitted`.
  public var inWords: String { rawValue.replacing("-", with: " ") }
}
