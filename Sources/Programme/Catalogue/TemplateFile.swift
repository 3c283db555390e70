import YAMLDocuments

/// Reads a YAML file of the templates that must be there.
enum TemplateFile {
  /// - Throws: `ProgrammeError` where the file is missing or wrong; it names the line.
  static func read<Value>(
    _ name: String, in templates: FolderFiles, _ make: (YAMLValue) throws(YAMLFault) -> Value
  ) throws(ProgrammeError) -> Value {
    guard let bytes = templates.bytes(of: name) else {
      throw ProgrammeError(
        "There is no Templates/\(name).", advice: "Put the file back as it came with bcf.")
    }
    do throws(YAMLFault) {
      return try make(YAMLValue.read(bytes, file: name))
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice: "Correct the line; Templates/README.md says what may stand there.")
    }
  }
}
