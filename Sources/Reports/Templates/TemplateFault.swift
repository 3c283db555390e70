/// Something in a template that would not do what its author meant.
public struct TemplateFault: Error, Hashable, Sendable {
  /// The file within the folder of templates, such as `pages/metric.mustache`.
  public let file: String
  /// The line, from 1; 0 where the file as a whole is meant.
  public let line: Int
  /// What is wrong and, where it can be told, what may have been meant.
  public let message: String

  /// `Templates/pages/metric.mustache, line 3: ...`, or of another folder.
  public func sentence(folder: String = "Templates") -> String {
    "\(folder)/\(file)\(line > 0 ? ", line \(line)" : ""): \(message)"
  }
}
