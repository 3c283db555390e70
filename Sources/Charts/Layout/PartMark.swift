/// The letter or short code by which a part of a column is known beside its colour.
struct PartMark {
  let line: TextLine

  /// - Parameter place: which part it is, from 0; it gives the letter where the part has no mark of its own.
  init(_ mark: String?, place: Int) {
    line = TextLine(mark ?? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place % 26))))
  }

  /// The width of the plate beneath it.
  func plate(size: Double) -> Double { max(size, line.width(size: size) + 3) }
}
