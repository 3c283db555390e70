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
    let row = 1 + 3 * width
    let rows = [UInt8](unsafeUninitializedCapacity: row * height) { target, count in
      for y in 0..<height {
        var place = y * row
        target.initializeElement(at: place, to: 0)
        for x in 0..<width {
          for part in 0..<3 {
            place += 1
            target.initializeElement(at: place, to: pixels[y * stride + 4 * x + 2 - part])
          }
        }
      }
      count = row * height
    }
    var length = compressBound(UInt(rows.count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    guard compress2(&packed, &length, rows, UInt(rows.count), 1) == Z_OK else { return nil }
    packed.removeLast(packed.count - Int(length))
    let header = bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", packed)
      + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return bigEndian(content.count) + named + bigEndian(Int(crc32(0, named, UInt32(named.count))))
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
