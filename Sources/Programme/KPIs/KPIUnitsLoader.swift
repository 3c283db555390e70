import YAMLDocuments

/// Reads `Templates/kpis.yaml`: units in which nobody is counted.
public enum KPIUnitsLoader {
  /// The file within the templates.
  public static let file = "kpis.yaml"

  /// The words of such units, in lower case.
  ///
  /// - Throws: `ProgrammeError` where the file is missing or wrong; it names the line.
  public static func units(in templates: FolderFiles) throws(ProgrammeError) -> [String] {
    try templates.once(file) { () throws(ProgrammeError) in try TemplateFile.read(file, in: templates, units) }
  }

  /// The words of the bytes of a file.
  ///
  /// - Throws: `YAMLFault` with the line.
  public static func units(_ bytes: [UInt8]) throws(YAMLFault) -> [String] {
    try units(YAMLValue.read(bytes, file: file))
  }

  private static func units(_ root: YAMLValue) throws(YAMLFault) -> [String] {
    try root.allowOnly(["units_that_count_nobody"])
    var words: [String] = []
    for item in try root.required("units_that_count_nobody").items() { words.append(try item.text().lowercased()) }
    return words
  }
}
