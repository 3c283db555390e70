/// What is wrong with a YAML file, and in which line.
public struct YAMLFault: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// The line, from 1; 0 where it is not known.
  public let line: Int
  /// What is wrong, as a sentence.
  public let message: String

  /// Makes a fault.
  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}
