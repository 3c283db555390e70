import Foundation

/// Over what time a document says that a figure is averaged.
public enum AveragingBasis: String, CaseIterable, Sendable {
  case month
  case quarter
  case year

  /// Reads a label or a footnote: `average per month`, `Average Quarterly Rate`; nothing where it names no average.
  public init?(words: String) {
    let words = words.lowercased()
    guard words.contains("average") else { return nil }
    let found = AveragingBasis.allCases.filter { basis in
      words.contains("per \(basis.rawValue)") || words.contains("a \(basis.rawValue)")
        || words.contains(basis.adverb)
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  /// The basis of a figure with a label and a footnote: the footnote holds, because it is about the very figure.
  ///
  /// Where the two disagree that is reported; the figure is not multiplied or divided on that account.
  /// - Parameter own: over what time the metric itself is taken, where that is known: a label that says another, and no
  ///   footnote, is to be confirmed.
  public static func stated(
    label: String, footnote: String, own: AveragingBasis? = nil, at place: Finding.Place?, log: inout FindingLog
  ) -> AveragingBasis? {
    let (labelled, noted) = (AveragingBasis(words: label), AveragingBasis(words: footnote))
    if let labelled, let noted, labelled != noted {
      log.add(
        .averagingUnclear, at: place,
        "The label says an average for each \(labelled.rawValue), the footnote one for each \(noted.rawValue).",
        advice: "The footnote is taken, and the figure is not converted. Ask the author which of them is right.")
    }
    if let labelled, noted == nil, let own, labelled != own {
      log.add(
        .averagingUnclear, at: place,
        "The label says an average for each \(labelled.rawValue); the metric is taken for each \(own.rawValue).",
        advice: "The figure is not converted. Ask the author which of them is right.")
    }
    return noted ?? labelled
  }

  private var adverb: String { self == .year ? "yearly" : rawValue + "ly" }
}
