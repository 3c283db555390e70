import Foundation

/// A mean with its limits, by Student's t distribution.
public enum MeanInterval {
  /// The mean of values, and the limits mean -/+ t x standard deviation / sqrt(n).
  public static func mean(_ values: [Double], confidence: Double = 0.95) -> Interval {
    guard values.allSatisfy(\.isFinite) else { return Interval(absent: .notFinite, method: .student) }
    guard let mean = Summation.mean(values) else { return Interval(absent: .noPoints, method: .student) }
    guard values.count > 1 else {
      return Interval(value: mean, lower: nil, upper: nil, method: .student, reason: .tooFewValues)
    }
    let squares = Summation.total(values.map { ($0 - mean) * ($0 - mean) })
    return self.mean(
      mean, standardDeviation: (squares / Double(values.count - 1)).squareRoot(), count: values.count,
      confidence: confidence)
  }

  /// The same from a mean, a standard deviation (of the sample, with n - 1) and a number of values.
  public static func mean(
    _ mean: Double, standardDeviation: Double, count: Int, confidence: Double = 0.95
  ) -> Interval {
    guard Confidence.isValid(confidence) else { return Interval(absent: .invalidConfidence, method: .student) }
    guard standardDeviation >= 0 else { return Interval(absent: .invalidCount, method: .student) }
    guard count > 1 else {
      return Interval(value: mean, lower: nil, upper: nil, method: .student, reason: .tooFewValues)
    }
    let width =
      StudentDistribution.limit(confidence: confidence, degrees: Double(count - 1)) * standardDeviation
      / Double(count).squareRoot()
    return Interval(value: mean, lower: mean - width, upper: mean + width, method: .student)
  }
}
