/// Writes zip archives whose parts are stored as they are, so that a changed byte of a part reaches its reader instead
/// of failing at a checksum.
///
/// Source: PKWARE, APPNOTE.TXT, "ZIP File Format Specification", 4.3.
public enum StoredArchive {
  /// A part: its path within the archive, and what it holds.
  public struct Part: Equatable, Sendable {
    /// The path, as it stands in the archive.
    public var name: String
    /// The bytes.
    public var content: [UInt8]

    /// Makes a part.
    public init(_ name: String, _ content: [UInt8]) {
      self.name = name
      self.content = content
    }
  }

  /// The archive with these parts, in this order.
  public static func bytes(of parts: [Part]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8.prefix(65_535))
      // Version 2.0, no flags, stored, midnight of 1 January 1980.
      var fields = littleEndian(20, 2) + littleEndian(0x0800, 2) + littleEndian(0, 2) + littleEndian(0, 2)
      fields += littleEndian(0x21, 2) + littleEndian(Int(checksum(part.content)), 4)
      fields += littleEndian(part.content.count, 4) + littleEndian(part.content.count, 4)
      fields += littleEndian(name.count, 2) + littleEndian(0, 2)
      directory += littleEndian(0x0201_4B50, 4) + littleEndian(20, 2) + fields
      // No comment, first disk, no attributes, and where the part begins.
      directory += littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 4)
      directory += littleEndian(archive.count, 4) + name
      archive += littleEndian(0x0403_4B50, 4) + fields + name + part.content
    }
    let count = littleEndian(parts.count, 2)
    let end = littleEndian(0x0605_4B50, 4) + littleEndian(0, 4) + count + count
    return archive + directory + end + littleEndian(directory.count, 4) + littleEndian(archive.count, 4)
      + littleEndian(0, 2)
  }

  /// CRC-32 as zip archives have it (ISO 3309, polynomial 0xEDB88320).
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  private static func littleEndian(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
