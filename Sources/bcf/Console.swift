import Foundation

/// Data for other programs on standard output, messages for people on standard error.
enum Console {
  /// Writes data as it is.
  static func data(_ text: String) { write(text, to: .standardOutput) }

  /// Writes a message and a line break.
  static func message(_ text: String) { write(text + "\n", to: .standardError) }

  /// A reader that has gone away (`bcf cells FILE | head`) is no fault of the data: the rest is not written.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}

/// Lets a write to a reader that has gone away fail instead of ending the program.
func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

/// Ends the process.
func ending(with code: Int32) -> Never { exit(code) }
