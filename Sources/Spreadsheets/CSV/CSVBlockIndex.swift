import CCSVIndex

/// Finds the ends of fields 64 bytes at a time, for national extracts of half a gigabyte.
///
/// This is the one place of the CSV reader that works on bare memory. The search itself is `bcf_csv_find_ends`, in C
/// for the instructions it needs; here its conditions are checked: 64 bytes more than are searched, and room for one
/// end a byte and a few. The twin that does without is `CSVScalarIndex`; a fuzz target and a test feed both the same.
///
/// What lies within quotation marks is found by adding the marks up modulo 2. That is right only where marks stand at
/// the borders of fields or are doubled within them; anything else is left to the twin.
package enum CSVBlockIndex {
  /// How many bytes behind the end must be readable.
  static let padding = 64
  /// How many more ends than there are bytes must have room.
  static let slack = Int(BCF_CSV_SLACK)

  /// Fills the index with the ends of all whole records.
  ///
  /// - Returns: `false` where a mark or a line break stands as it does in no regular CSV; the index is then useless.
  package static func find(in bytes: [UInt8], length: Int, separator: UInt8, index: inout CSVIndex) -> Bool {
    guard length >= 0, length < Int(Int32.max), bytes.count >= length + padding, index.ends.count >= length + slack
    else { return false }
    let found = bytes.withUnsafeBufferPointer { bytes in
      index.ends.withUnsafeMutableBufferPointer { ends in
        bcf_csv_find_ends(bytes.baseAddress, length, separator, ends.baseAddress)
      }
    }
    guard found.is_regular != 0 else { return false }
    index.count = found.count
    index.records = found.records
    index.consumed = found.consumed
    index.mayHoldLongNumbers = found.has_long_numbers != 0
    return true
  }
}
