import CCSVMasks

/// Finds the ends of fields 64 bytes at a time, for national extracts of half a gigabyte.
///
/// This is the one place of the CSV reader that works on bare memory: block for block through `bcf_csv_masks_of`, which
/// needs an address, and without a check of bounds for each end. Every index below stays within `length` rounded up to
/// 64, which the caller provides, and within one end for each byte, which is reserved. The twin that does without is
/// `CSVScalarIndex`; a fuzz target and a test feed both the same bytes.
///
/// The bits between an opening and a closing quotation mark are found by adding up the marks modulo 2. That is right
/// only where marks stand at the borders of fields or are doubled within them; anything else is left to the twin.
package enum CSVBlockIndex {
  /// Fills the index with the ends of all whole records.
  ///
  /// - Returns: `false` where a mark or a line break stands as it does in no regular CSV; the index is then useless.
  package static func find(in bytes: [UInt8], length: Int, separator: UInt8, index: inout CSVIndex) -> Bool {
    guard bytes.count >= length + 64, index.ends.count > length else { return false }
    var count = 0
    var records = 0
    var wholeRecords = (count: 0, end: 0)
    let isRegular = bytes.withUnsafeBufferPointer { bytes in
      index.ends.withUnsafeMutableBufferPointer { ends in
        guard let start = bytes.baseAddress, let ends = ends.baseAddress else { return false }
        var state = State()
        var block = 0
        while block < length {
          let masks = bcf_csv_masks_of(start + block, separator)
          // Bits behind the end of the piece are none.
          let valid: UInt64 = length - block >= 64 ? .max : (1 << UInt64(length - block)) - 1
          let isFollowed = block + 64 < length
          let next = isFollowed ? start[block + 64] : 0
          guard let found = state.next(masks, valid: valid, next: next, isFollowed: isFollowed) else { return false }
          var rest = found.ends
          while rest != 0 {
            let bit = UInt64(truncatingIfNeeded: rest.trailingZeroBitCount)
            let isRecordEnd = (found.lineFeeds >> bit) & 1
            let place = UInt64(truncatingIfNeeded: block) &+ bit
            ends[count] = UInt32(truncatingIfNeeded: place << 1 | isRecordEnd)
            count &+= 1
            rest &= rest &- 1
          }
          if found.lineFeeds != 0 {
            records &+= found.lineFeeds.nonzeroBitCount
            let last = 63 - found.lineFeeds.leadingZeroBitCount
            let endsBehind = found.ends & ~(.max >> UInt64(63 - last))
            wholeRecords = (count - endsBehind.nonzeroBitCount, block + last + 1)
          }
          block += 64
        }
        return true
      }
    }
    guard isRegular else { return false }
    index.count = wholeRecords.count
    index.records = records
    index.consumed = wholeRecords.end
    return true
  }

  /// What one block leaves to the next.
  private struct State {
    /// All ones within quotation marks.
    private var inside: UInt64 = 0
    /// Bit 0: the byte before was the end of a field, or there was none.
    private var endBefore: UInt64 = 1
    /// Bit 0: the byte before was a quotation mark.
    private var quoteBefore: UInt64 = 0
    /// Bit 0: the byte before was a closing quotation mark.
    private var closingBefore: UInt64 = 0

    /// The ends and the line feeds of a block outside quotation marks; nothing where it is not regular.
    ///
    /// - Parameter next: the first byte of the next block, for the line break of Windows; 0 where the piece ends.
    @inline(__always)
    mutating func next(
      _ masks: bcf_csv_masks, valid: UInt64, next: UInt8, isFollowed: Bool
    ) -> (ends: UInt64, lineFeeds: UInt64)? {
      let quotes = masks.quotes & valid
      var within = quotes
      within ^= within << 1
      within ^= within << 2
      within ^= within << 4
      within ^= within << 8
      within ^= within << 16
      within ^= within << 32
      within ^= inside
      inside = UInt64(bitPattern: Int64(bitPattern: within) >> 63)
      let lineFeeds = masks.line_feeds & ~within & valid
      let ends = (masks.separators & ~within & valid) | lineFeeds
      let returns = masks.carriage_returns & ~within & valid
      // The last byte of the piece may be a return whose line feed is still to come.
      let lineFeedBehind = (masks.line_feeds >> 1) | (isFollowed ? (next == 0x0A ? 1 : 0) << 63 : ~(valid >> 1))
      let loneReturns = returns & ~lineFeedBehind
      let openings = quotes & within
      let closings = quotes & ~within
      let misplacedOpenings = openings & ~(ends << 1 | endBefore | quotes << 1 | quoteBefore)
      let misplacedText = (closings << 1 | closingBefore) & ~(ends | returns | quotes) & valid
      endBefore = ends >> 63
      quoteBefore = quotes >> 63
      closingBefore = closings >> 63
      return loneReturns | misplacedOpenings | misplacedText == 0 ? (ends, lineFeeds) : nil
    }
  }
}
