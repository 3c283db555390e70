internal import CZLib

/// Writes an image as PNG (ISO 15948): 8 bits for each of red, green and blue, no filter.
///
/// A drawing is mostly areas of one colour, which the fastest packing makes as small as the slowest; cairo's own writer
/// takes three times as long.
enum PNGEncoding {
  /// - Parameters:
  ///   - pixels: rows of 4 bytes a pixel, as cairo keeps them: blue, green, red, and one that is not used.
  ///   - stride: the bytes from one row to the next.
  /// - Returns: Nothing where there is no memory.
  static func bytes(pixels: UnsafePointer<UInt8>, width: Int, height: Int, stride: Int) -> [UInt8]? {
    guard let packed = packed(pixels: pixels, width: width, height: height, stride: stride) else { return nil }
    let header = bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", packed)
      + chunk("IEND", [])
  }

  /// The rows packed one after the other, so that only one of them is in memory as it is written.
  private static func packed(
    pixels: UnsafePointer<UInt8>, width: Int, height: Int, stride: Int
  ) -> [UInt8]? {
    var stream = z_stream()
    guard deflateInit_(&stream, 1, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var packed: [UInt8] = []
    var row = [UInt8](repeating: 0, count: 1 + 3 * width)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    for y in 0..<height {
      fill(&row, from: pixels + y * stride, width: width)
      let isDone = row.withUnsafeMutableBufferPointer { row in
        stream.next_in = row.baseAddress
        stream.avail_in = UInt32(row.count)
        return deflate(&stream, into: &packed, by: &piece, isLast: y == height - 1)
      }
      guard isDone else { return nil }
    }
    return packed
  }

  /// A row of the file: no filter, then red, green and blue of each pixel.
  private static func fill(_ row: inout [UInt8], from pixels: UnsafePointer<UInt8>, width: Int) {
    row.withUnsafeMutableBufferPointer { row in
      for x in 0..<width {
        row[1 + 3 * x] = pixels[4 * x + 2]
        row[2 + 3 * x] = pixels[4 * x + 1]
        row[3 + 3 * x] = pixels[4 * x]
      }
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
