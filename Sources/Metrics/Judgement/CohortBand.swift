import Foundation

/// A cohort that is named after its place among all people by need: `Top 2%`, `Top 3-5%`.
public struct CohortBand: Hashable, Sendable {
  /// The name, as printed.
  public let label: String
  /// From the first to the last per cent; `Top 2%` is the first and the second.
  public let percents: ClosedRange<Int>

  /// Reads a name; nothing where it has no percentages or they are in the wrong order.
  public init?(label: String) {
    let digits = label.map { $0.isASCII && $0.isNumber ? $0 : " " }
    let numbers = String(digits).split(separator: " ").compactMap { Int($0) }
    guard label.contains("%"), (1...2).contains(numbers.count), let last = numbers.last, last <= 100 else { return nil }
    let first = numbers.count == 2 ? numbers[0] : 1
    guard first >= 1, first <= last else { return nil }
    self.label = label
    percents = first...last
  }

  /// Reports bands that share a per cent, so that a person would belong to both.
  public static func reportOverlaps(of bands: [CohortBand], at place: Finding.Place?, log: inout FindingLog) {
    for (index, band) in bands.enumerated() {
      for other in bands.dropFirst(index + 1) where band.percents.overlaps(other.percents) {
        log.add(
          .cohortsOverlap, at: place, "The cohorts \"\(band.label)\" and \"\(other.label)\" overlap.",
          advice: "Correct the name that is wrong; otherwise people are counted twice.")
      }
    }
  }
}
