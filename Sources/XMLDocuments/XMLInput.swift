#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a document comes from: bytes in memory, or a file of which only a piece is held at a time.
///
/// It is read once, from its beginning to its end.
public final class XMLInput {
  /// Why a file cannot be read.
  public enum Failure: Error, Equatable, Sendable {
    /// There is no file of this name.
    case missing
    /// It is a folder.
    case folder
    /// It is there, and the system refuses it.
    case refused
  }

  private var buffer: [UInt8]
  private var position = 0
  private var end: Int
  private let descriptor: Int32?

  /// How many bytes there are, where that is known beforehand: not for a pipe.
  let byteCount: Int?

  /// A document in memory.
  public init(bytes: [UInt8]) {
    buffer = bytes
    end = bytes.count
    byteCount = bytes.count
    descriptor = nil
  }

  /// A file, or a pipe that has a name.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bufferBytes: How much of it is held at a time; 1 or more.
  public init(path: String, bufferBytes: Int = 1 << 16) throws(Failure) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .refused }
    var status = stat()
    guard fstat(opened, &status) == 0 else {
      close(opened)
      throw .refused
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw .folder
    }
    byteCount = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    descriptor = opened
    buffer = [UInt8](repeating: 0, count: max(1, bufferBytes))
    end = 0
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Fills a piece of memory and returns the number of bytes in it, which is less only at the end of the document.
  ///
  /// libxml2 takes a short piece for the end of what it can look ahead, so none is given before the end.
  func read(into target: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    var filled = 0
    while filled < target.count {
      if position == end, try !refill() { break }
      let count = min(end - position, target.count - filled)
      buffer.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(rebasing: target[filled..<filled + count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[position..<position + count]))
      }
      position += count
      filled += count
    }
    return filled
  }

  /// Reads the next piece of the file; false at its end.
  private func refill() throws(Failure) -> Bool {
    guard let descriptor else { return false }
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw .refused }
    position = 0
    end = count
    return count > 0
  }
}

/// The system's own `read`, under a name that no method has.
private func systemRead(_ descriptor: Int32, _ target: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, target, count)
}
