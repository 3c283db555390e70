import Spreadsheets

/// The search for the ends of fields 64 bytes at a time, and the one that goes byte by byte.
enum CSVIndexTwins {
  /// The first byte chooses the separator and where the text is cut in two; the rest is the text.
  static func outcome(of bytes: [UInt8]) -> FuzzTarget.Outcome {
    guard let choice = bytes.first else { return .unsuitable }
    let text = Array(bytes.dropFirst())
    let separator = Array(",;\t|".utf8)[Int(choice & 3)]
    if text.isEmpty { return .unsuitable }
    let scalar = scalarIndex(of: text, separator: separator, isLast: true)
    let chosen = index(of: text, separator: separator, isLast: true)
    guard fields(chosen) == fields(scalar), chosen.fault == scalar.fault else {
      return .wrong("the index of the whole differs from its twin's")
    }
    if let fault = faultOfBlocks(text, separator) { return .wrong(fault) }
    if let fault = faultOfPieces(text, separator, cut: Int(choice >> 2) * text.count / 64, whole: chosen) {
      return .wrong(fault)
    }
    return chosen.fault == nil ? .read : .refused
  }

  /// Where the blocks can be read, they end the same whole records as the bytes do.
  private static func faultOfBlocks(_ text: [UInt8], _ separator: UInt8) -> String? {
    var blocks = CSVIndex()
    blocks.reserve(text.count + 1)
    guard CSVBlockIndex.find(in: padded(text), length: text.count, separator: separator, index: &blocks) else {
      return nil
    }
    let scalar = scalarIndex(of: text, separator: separator, isLast: false)
    guard fields(blocks) == fields(scalar), blocks.consumed == scalar.consumed else {
      return "the index by blocks differs from its twin's"
    }
    return nil
  }

  /// Two pieces give what the whole gives: the second begins where the whole records of the first end.
  private static func faultOfPieces(_ text: [UInt8], _ separator: UInt8, cut: Int, whole: CSVIndex) -> String? {
    let first = index(of: Array(text[..<cut]), separator: separator, isLast: false)
    guard first.consumed <= cut else { return "more is used than there is" }
    guard first.fault == nil, whole.fault == nil else { return nil }
    let second = index(of: Array(text[first.consumed...]), separator: separator, isLast: true)
    let moved = fields(second).map { $0 + UInt32(truncatingIfNeeded: first.consumed) << 1 }
    return fields(first) + moved == fields(whole) ? nil : "two pieces give other fields than the whole"
  }

  private static func index(of text: [UInt8], separator: UInt8, isLast: Bool) -> CSVIndex {
    var index = CSVIndex()
    index.find(in: padded(text), length: text.count, separator: separator, isLast: isLast)
    return index
  }

  private static func scalarIndex(of text: [UInt8], separator: UInt8, isLast: Bool) -> CSVIndex {
    var index = CSVIndex()
    index.reserve(text.count + 1)
    CSVScalarIndex.find(
      in: text, from: 0, length: text.count, separator: separator, isLast: isLast, index: &index)
    return index
  }

  private static func fields(_ index: CSVIndex) -> [UInt32] { Array(index.ends[..<index.count]) }

  /// The search by blocks may look at 64 bytes behind the end; what stands there must not matter.
  private static func padded(_ text: [UInt8]) -> [UInt8] { text + [UInt8](repeating: UInt8(ascii: "\""), count: 64) }
}
