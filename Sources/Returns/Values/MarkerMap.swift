import Dates
import Metrics
import Spreadsheets

/// What the markers of one source mean, where they stand in the place of a number.
///
/// The same marker means different things in different sources: `-` is "not submitted" in the delayed transfers
/// workbooks and zero in a CSV of the Monthly Activity Return. So there is no map for all. A marker is the whole text
/// of a cell, whatever its case; it is never looked for within a longer text.
public struct MarkerMap: Sendable {
  private let meanings: [String: Measurement.Value]
  private let blank: Measurement.Value?

  /// Makes a map.
  /// - Parameters:
  ///   - meanings: marker to what it means.
  ///   - blank: what a cell without content means; nothing where the source does not say.
  public init(_ meanings: [String: Measurement.Value], blank: Measurement.Value? = nil) {
    self.meanings = Dictionary(
      meanings.map { ($0.key.trimmedOfSpaces.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.blank = blank
  }

  /// What the marker in a cell means; nothing where the cell holds anything else.
  public func value(of cell: CellValue?) -> Measurement.Value? {
    let text: String
    switch cell {
    case .text(let content), .error(let content): text = content.trimmedOfSpaces
    case nil: text = ""
    case .number, .boolean, .date: return nil
    }
    return text.isEmpty ? blank : meanings[text.lowercased()]
  }
}
