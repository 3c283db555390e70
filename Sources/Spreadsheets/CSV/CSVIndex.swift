/// Where the fields and the records of a piece of CSV end.
///
/// A field ends at a separator or a line break. Each end is the place of that character, times two, plus one where
/// the record ends too. The line break of Windows counts as its line feed; `CSVField` leaves the other half out.
package struct CSVIndex {
  /// Why a piece cannot be read. The column is counted from 0; the record is the one after the last whole one.
  package enum Fault: Equatable {
    /// Text stands between a closing quotation mark and the end of its field.
    case textAfterQuote(column: Int)
    /// The file ends within quotation marks.
    case openQuote(column: Int)
  }

  /// The ends, of which only the first `count` are meant.
  package var ends: [UInt32] = []
  /// How many ends there are.
  package var count = 0
  /// How many records end.
  var records = 0
  /// How many bytes the whole records take; what follows is an unfinished record.
  package var consumed = 0
  /// Whether a field may hold ten digits, whatever stands between them: what an NHS number looks like.
  var mayHoldLongNumbers = true
  /// What stopped the reading.
  package var fault: Fault?

  /// Makes an empty index.
  package init() {}

  /// Finds all ends in the first `length` bytes.
  ///
  /// - Parameters:
  ///   - bytes: begins with the beginning of a record; has 64 bytes more than `length`.
  ///   - isLast: whether the file ends here, so that the last record needs no line break.
  package mutating func find(in bytes: [UInt8], length: Int, separator: UInt8, isLast: Bool) {
    reserve(length + CSVBlockIndex.slack)
    if CSVBlockIndex.find(in: bytes, length: length, separator: separator, index: &self) {
      if isLast, consumed < length { endLastRecord(in: bytes, length: length, separator: separator) }
    } else {
      reset()
      CSVScalarIndex.find(in: bytes, from: 0, length: length, separator: separator, isLast: isLast, index: &self)
    }
  }

  /// The record after the last line break, byte by byte.
  private mutating func endLastRecord(in bytes: [UInt8], length: Int, separator: UInt8) {
    CSVScalarIndex.find(in: bytes, from: consumed, length: length, separator: separator, isLast: true, index: &self)
  }

  mutating func reset() {
    count = 0
    records = 0
    consumed = 0
    mayHoldLongNumbers = true
    fault = nil
  }

  package mutating func reserve(_ wanted: Int) {
    if ends.count < wanted { ends = [UInt32](repeating: 0, count: wanted) }
    reset()
  }

  /// Takes note of an end.
  mutating func append(_ place: Int, endsRecord: Bool) {
    ends[count] = UInt32(truncatingIfNeeded: place) << 1 | (endsRecord ? 1 : 0)
    count += 1
    guard endsRecord else { return }
    consumed = place + 1
    records += 1
  }
}
