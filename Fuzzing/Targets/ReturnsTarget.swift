import Metrics
import Returns

/// Local and national returns of all kinds.
enum ReturnsTarget {
  /// The first line is the kind; the rest is the file.
  static func outcome(of bytes: [UInt8]) -> FuzzTarget.Outcome {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let kind = ReturnKind(rawValue: String(decoding: bytes[..<end], as: UTF8.self))
    else { return .unsuitable }
    var log = FindingLog()
    let measurements = ReturnReaders.measurements(
      kind: kind, name: "fuzzed", source: .memory(Array(bytes[(end + 1)...])), log: &log)
    if measurements.contains(where: { $0.key.kind != kind }) { return .wrong("a measurement is of another kind") }
    if measurements.contains(where: { $0.number?.isNaN ?? false }) { return .wrong("a figure is not a number") }
    if measurements.contains(where: { $0.number ?? 0 < 0 }) { return .wrong("a count is negative") }
    let errors = log.count(of: .error)
    return measurements.isEmpty && errors > 0 ? .refused : .read
  }
}
