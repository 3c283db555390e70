internal import CFileSystem
import Glibc

/// A file that is only memory: it has no name in any folder, and the system drops it with the program.
final class MemoryFile {
  private let descriptor: Int32

  init() throws(WorkbookFault) {
    descriptor = bcf_memory_file()
    guard descriptor >= 0 else { throw MemoryFile.fault }
  }

  deinit { close(descriptor) }

  /// A path for libraries that open files by their name.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written.
  func bytes() throws(WorkbookFault) -> [UInt8] {
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw MemoryFile.fault }
    var bytes = [UInt8](repeating: 0, count: Int(end))
    var filled = 0
    while filled < bytes.count {
      let start = filled
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start, start)
      }
      guard count > 0 else { throw MemoryFile.fault }
      filled += count
    }
    return bytes
  }

  private static let fault = WorkbookFault(
    .unwritable, "There is no memory for the workbook.", advice: "Close other programs and try again.")
}
