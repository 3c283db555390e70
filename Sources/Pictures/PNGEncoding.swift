internal import CZLib

/// Writes an image as PNG (ISO 15948): with a palette, or as 8 bits for each of red, green and blue; no filter.
///
/// A drawing is mostly areas of one colour, which the fastest packing makes as small as the slowest; cairo's own writer
/// takes far longer.
enum PNGEncoding {
  /// - Returns: Nothing where there is no memory.
  static func bytes(_ image: ImagePixels) -> [UInt8]? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size = bigEndian(image.width) + bigEndian(image.height)
    let packed: [UInt8]?
    let head: [UInt8]
    if let indexed = IndexedImage(image) {
      head = chunk("IHDR", size + [8, 3, 0, 0, 0]) + chunk("PLTE", indexed.palette)
      packed = Self.packed(rows: image.height, of: image.width) { indexed.write(row: $0, into: &$1, from: 1) }
    } else {
      head = chunk("IHDR", size + [8, 2, 0, 0, 0])
      packed = Self.packed(rows: image.height, of: 3 * image.width) { write(row: $0, of: image, into: &$1) }
    }
    return packed.map { signature + head + chunk("IDAT", $0) + chunk("IEND", []) }
  }

  /// The rows packed one after the other, so that only one of them is in memory as it is written. The first byte of each
  /// says that it has no filter.
  private static func packed(
    rows: Int, of length: Int, write: (_ y: Int, _ row: inout [UInt8]) -> Void
  ) -> [UInt8]? {
    var stream = z_stream()
    guard deflateInit_(&stream, 1, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var packed: [UInt8] = []
    var row = [UInt8](repeating: 0, count: 1 + length)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    for y in 0..<rows {
      write(y, &row)
      let isDone = row.withUnsafeMutableBufferPointer { row in
        stream.next_in = row.baseAddress
        stream.avail_in = UInt32(row.count)
        return deflate(&stream, into: &packed, by: &piece, isLast: y == rows - 1)
      }
      guard isDone else { return nil }
    }
    return packed
  }

  /// Red, green and blue of each pixel of a row.
  private static func write(row y: Int, of image: ImagePixels, into row: inout [UInt8]) {
    for (x, pixel) in image.row(y).enumerated() {
      let colour = ImagePixels.colour(of: pixel)
      row[1 + 3 * x] = UInt8(colour >> 16)
      row[2 + 3 * x] = UInt8(colour >> 8 & 255)
      row[3 + 3 * x] = UInt8(colour & 255)
    }
  }

  /// Packs what the stream was given.
  private static func deflate(
    _ stream: inout z_stream, into packed: inout [UInt8], by piece: inout [UInt8], isLast: Bool
  ) -> Bool {
    while true {
      let result = piece.withUnsafeMutableBufferPointer { piece in
        stream.next_out = piece.baseAddress
        stream.avail_out = UInt32(piece.count)
        return CZLib.deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      }
      packed += piece.prefix(piece.count - Int(stream.avail_out))
      if result == Z_STREAM_END { return true }
      guard result == Z_OK || result == Z_BUF_ERROR else { return false }
      if !isLast, stream.avail_in == 0, stream.avail_out > 0 { return true }
    }
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return bigEndian(content.count) + named + bigEndian(Int(crc32(0, named, UInt32(named.count))))
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
