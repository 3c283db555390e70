import TestSupport

/// The parts of an archive as one text, so that a changed byte reaches the reader of a part and not a checksum.
///
/// A part begins with a line `@@ path`; what follows up to the line feed before the next such line is its content.
/// Bytes before the first such line are left out.
public enum PartList {
  /// The parts.
  public static func parts(from bytes: [UInt8]) -> [StoredArchive.Part] {
    var parts: [StoredArchive.Part] = []
    for line in bytes.split(separator: lineFeed, omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        guard parts.count < 100 else { break }
        parts.append(StoredArchive.Part(String(decoding: line.dropFirst(mark.count), as: UTF8.self), []))
      } else if !parts.isEmpty {
        let isFirst = parts[parts.count - 1].content.isEmpty
        parts[parts.count - 1].content += isFirst ? Array(line) : [lineFeed] + line
      }
    }
    return parts
  }

  /// The archive with these parts, each stored as it is.
  public static func archive(from bytes: [UInt8]) -> [UInt8] { StoredArchive.bytes(of: parts(from: bytes)) }

  private static let mark = Array("@@ ".utf8)
  private static let lineFeed = UInt8(ascii: "\n")
}
