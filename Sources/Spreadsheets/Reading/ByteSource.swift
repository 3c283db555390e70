#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the bytes of a file come from: memory, or a file that is read piece by piece.
public enum ByteSource: Sendable {
  /// All bytes at hand.
  case memory([UInt8])
  /// The path of a file.
  case file(String)

  /// How many bytes there are.
  ///
  /// - Throws: `SpreadsheetError` when the file cannot be opened.
  public func count() throws(SpreadsheetError) -> Int {
    switch self {
    case .memory(let bytes): return bytes.count
    case .file(let path):
      var status = stat()
      guard stat(path, &status) == 0 else { throw .unreadable }
      // A pipe would be waited for, and it cannot be looked at twice.
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      return Int(status.st_size)
    }
  }

  /// All bytes, for the kinds of file that cannot be read piece by piece.
  ///
  /// - Parameter limit: the most that is taken into memory.
  func allBytes(limit: Int) throws(SpreadsheetError) -> [UInt8] {
    let size = try count()
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit, name: .wholeFileBytes) }
    if case .memory(let bytes) = self { return bytes }
    return try stream().allBytes(expecting: size)
  }

  /// The first bytes, as many as there are.
  func head(_ count: Int) throws(SpreadsheetError) -> [UInt8] { try stream().nextBytes(count) }

  /// The bytes from the beginning on.
  func stream() throws(SpreadsheetError) -> any ByteStream {
    switch self {
    case .memory(let bytes): MemoryStream(bytes)
    case .file(let path): try FileStream(path: path)
    }
  }
}

/// Bytes that come one piece after another.
protocol ByteStream: AnyObject {
  /// Fills a range of `buffer`, as far as it goes; the number of bytes that were written, 0 at the end.
  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int
}

extension ByteStream {
  /// Fills `buffer` from `start` to its end, as far as it goes.
  func read(into buffer: inout [UInt8], from start: Int) throws(SpreadsheetError) -> Int {
    try read(into: &buffer, at: start..<max(start, buffer.count))
  }

  /// The next bytes: so many, or as many as are left.
  func nextBytes(_ count: Int) throws(SpreadsheetError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let more = try read(into: &bytes, from: filled)
      if more == 0 { break }
      filled += more
    }
    return Array(bytes[..<filled])
  }

  /// What is left, as one array.
  func allBytes(expecting size: Int) throws(SpreadsheetError) -> [UInt8] {
    // One byte more than is expected: so the end is met without making room for more.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      let count = try read(into: &bytes, from: filled)
      filled += count
      if count == 0 { break }
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: max(bytes.count, 4096)) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}

/// Bytes that are all in memory.
final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int {
    let count = min(range.count, bytes.count - position)
    guard count > 0 else { return 0 }
    buffer.overwrite(from: range.lowerBound, with: bytes, position..<position + count)
    position += count
    return count
  }
}

/// A file, read with the system's own calls: a mapped file would count as memory as far as it was read.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private var position: Int
  private let end: Int

  /// Opens a file, or a part of it from one offset to another.
  init(path: String, part: Range<Int>? = nil) throws(SpreadsheetError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable }
    position = part?.lowerBound ?? 0
    end = part?.upperBound ?? Int.max
  }

  deinit { close(descriptor) }

  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int {
    let wanted = min(range.count, end - position)
    guard wanted > 0 else { return 0 }
    let count = buffer.withUnsafeMutableBytes { bytes in
      while true {
        let count = pread(descriptor, bytes.baseAddress.map { $0 + range.lowerBound }, wanted, off_t(position))
        if count >= 0 || errno != EINTR { return count }
      }
    }
    guard count >= 0 else { throw .unreadable }
    position += count
    return count
  }
}
