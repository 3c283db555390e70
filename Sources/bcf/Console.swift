import Foundation

/// Data for other programs on standard output, messages for people on standard error.
enum Console {
  /// Writes data as it is.
  static func data(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes bytes as they are.
  static func data(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a message and a line break.
  static func message(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// A reader that has gone away (`bcf cells FILE | head`) is no fault of the data: the rest is not written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

/// Lets a write to a reader that has gone away fail instead of ending the program.
func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

/// Ends the process.
func ending(with code: Int32) -> Never { exit(code) }
