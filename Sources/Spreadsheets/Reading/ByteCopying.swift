/// Copies that neither grow the array nor, as a slice of the array itself would, make a second one of it.
extension [UInt8] {
  /// Moves a range of the array to its front.
  mutating func moveToFront(_ range: Range<Int>) {
    guard range.lowerBound > 0, !range.isEmpty, range.upperBound <= count else { return }
    withUnsafeMutableBytes { bytes in
      bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
  }

  /// Overwrites the array from `start` on with a range of another.
  mutating func overwrite(from start: Int, with source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty, range.upperBound <= source.count, start >= 0, start + range.count <= count else { return }
    source.withUnsafeBytes { source in
      withUnsafeMutableBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: bytes[start...]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[range]))
      }
    }
  }
}
