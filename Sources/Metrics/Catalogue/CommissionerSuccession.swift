import Dates

/// A commissioner that ended, and those that took over: clinical commissioning groups merged almost every April.
public struct CommissionerSuccession: Hashable, Sendable {
  /// The code that ended.
  public let code: String
  /// Its last day.
  public let lastDay: CivilDate
  /// The codes that took over.
  public let successors: [String]

  /// Makes a succession.
  public init(code: String, lastDay: CivilDate, successors: [String]) {
    self.code = code
    self.lastDay = lastDay
    self.successors = successors
  }
}
