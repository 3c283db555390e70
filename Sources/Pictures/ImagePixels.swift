/// The pixels of an image as cairo keeps them (`CAIRO_FORMAT_RGB24`): a number of 32 bits each, of which the upper 8 are not
/// used, in rows that begin at a multiple of 4 bytes.
struct ImagePixels {
  let bytes: UnsafePointer<UInt8>
  let width: Int
  let height: Int
  /// The bytes from one row to the next.
  let stride: Int

  /// A row, of numbers that ``colour(of:)`` takes.
  func row(_ y: Int) -> UnsafeBufferPointer<UInt32> {
    let first = UnsafeRawPointer(bytes + y * stride).assumingMemoryBound(to: UInt32.self)
    return UnsafeBufferPointer(start: first, count: width)
  }

  /// A pixel as red, green and blue: `0xRRGGBB`.
  static func colour(of pixel: UInt32) -> UInt32 { pixel & 0xFF_FFFF }
}
