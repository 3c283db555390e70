import Metrics

extension Outcome {
  /// A figure of an area in a file that is about one period.
  func figure(_ measure: String, _ breakdown: String = "total", area: String = "") -> Measurement.Value? {
    measurements.first { $0.key.measure == measure && $0.key.breakdown == breakdown && $0.key.areaCode == area }?.value
  }
}
