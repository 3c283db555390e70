import Metrics
import YAMLDocuments

/// Reads the answers of a quarter from `answers/`, where they stand as YAML or as CSV.
public enum AnswersFile {
  /// The folder of the answers.
  public static let folder = "answers"

  /// The answers of a quarter; nothing where there is no file.
  ///
  /// - Throws: `ProgrammeError` where a file cannot be read, or where there are two for one quarter.
  static func answers(in files: FolderFiles, period: Period) throws(ProgrammeError) -> Answers? {
    let name = "\(folder)/\(period).yaml"
    guard let bytes = files.bytes(of: name) else { return nil }
    do throws(YAMLFault) {
      return try Answers(YAMLValue.read(bytes, file: name))
    } catch {
      throw ProgrammeError(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; the ids of the questions stand in Templates/returns.")
    }
  }
}
