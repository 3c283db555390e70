import Foundation

/// Data for other programs on standard output, messages for people on standard error.
enum Console {
  /// Writes data as it is.
  static func data(_ text: String) { write(Data(text.utf8), to: .standardOutput) }

  /// Writes bytes as they are.
  static func data(_ bytes: [UInt8]) { write(Data(bytes), to: .standardOutput) }

  /// Writes a message and a line break.
  static func message(_ text: String) { write(Data((text + "\n").utf8), to: .standardError) }

  /// A reader that has gone away (`bcf cells FILE | head`) is no fault of the data: the rest is not written.
  private static func write(_ data: Data, to handle: FileHandle) { try? handle.write(contentsOf: data) }
}

/// Lets a write to a reader that has gone away fail instead of ending the program.
func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

/// Ends the process.
func ending(with code: Int32) -> Never { exit(code) }
