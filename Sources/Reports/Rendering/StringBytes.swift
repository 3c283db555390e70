extension String {
  /// Whether a byte of its UTF-8 is one that is looked for. Native strings are gone through in one block.
  @inline(__always)
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? utf8.contains(where: isWanted)
  }
}
