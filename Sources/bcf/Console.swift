import Foundation

/// Data for other programs on standard output, messages for people on standard error.
enum Console {
  /// Writes data as it is.
  static func data(_ text: String) { data(Array(text.utf8)) }

  /// Writes bytes as they are. Data that cannot be written, because the disk is full, ends the run with exit code 2.
  static func data(_ bytes: [UInt8]) {
    guard !write(bytes, to: STDOUT_FILENO) else { return }
    message("bcf: The output could not be written whole.\nCheck that the disk has room, and run the command again.")
    ending(with: 2)
  }

  /// Writes a message and a line break.
  static func message(_ text: String) { _ = write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Whether all is written. A reader that has gone away (`bcf cells FILE | head`) is no fault of the data: the rest is
  /// not written, and that is all right.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 && errno == EPIPE }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

/// Lets a write to a reader that has gone away fail instead of ending the program.
func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

/// Ends the process.
func ending(with code: Int32) -> Never { exit(code) }
