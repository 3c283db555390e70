/// Why a statistic, or a limit of it, is not given. The text is what a reader gets.
public enum AbsentReason: String, CaseIterable, Sendable {
  case tooFewEvents = "dsr NA for total count < 10"
  case negativeLowerLimit = "the approximation gives a negative lower limit"
  case noDenominator = "the denominator is not above 0"
  case invalidCount = "the count is negative, or not a number"
  case numeratorAboveDenominator = "the numerator is larger than the denominator"
  case invalidConfidence = "the confidence does not lie between 0 and 1"
  case invalidWeights = "a weight is negative, or all weights are 0"
  case tooFewValues = "there are too few values"
  case notFinite = "a number is too large"
  case noMovingRange = "no two neighbouring points, so there is no moving range"
  case noPoints = "there are no points"
  case monthsMissing = "months are missing"
  case nothingToScale = "the same months of last year add up to 0"
}

/// A statistic with its limits, or the reason why there is none.
public struct Interval: Hashable, Sendable {
  /// How the limits were worked out. The names are those of public health practice in England.
  public enum Method: String, CaseIterable, Sendable {
    /// Exact Poisson limits.
    case exact = "Exact"
    /// Byar's approximation.
    case byars = "Byars"
    /// Wilson's score method.
    case wilson = "Wilson"
    /// Dobson's method for directly standardised rates.
    case dobson = "Dobson"
    /// Student's t distribution.
    case student = "Student's t"
  }

  /// The statistic; nothing where it must not be given.
  public let value: Double?
  /// The lower limit; nothing where there is none.
  public let lower: Double?
  /// The upper limit; nothing where there is none.
  public let upper: Double?
  /// How the limits were worked out.
  public let method: Method
  /// Why something is not given; nothing where all is.
  public let reason: AbsentReason?

  /// Makes an interval. Numbers that are not finite are not given.
  public init(value: Double?, lower: Double?, upper: Double?, method: Method, reason: AbsentReason? = nil) {
    let isFinite = [value, lower, upper].allSatisfy { $0?.isFinite ?? true }
    self.value = isFinite ? value : nil
    self.lower = isFinite ? lower : nil
    self.upper = isFinite ? upper : nil
    self.method = method
    self.reason = isFinite ? reason : .notFinite
  }

  /// An interval that is not given.
  init(absent reason: AbsentReason, method: Method) {
    self.init(value: nil, lower: nil, upper: nil, method: method, reason: reason)
  }

  /// All three numbers multiplied: a rate per 100,000 from a rate per person.
  func scaled(by factor: Double) -> Interval {
    Interval(
      value: value.map { $0 * factor }, lower: lower.map { $0 * factor }, upper: upper.map { $0 * factor },
      method: method, reason: reason)
  }
}

/// How sure an interval is: a part of 1, above 0 and below 1.
enum Confidence {
  static func isValid(_ confidence: Double) -> Bool { confidence > 0 && confidence < 1 }
}
