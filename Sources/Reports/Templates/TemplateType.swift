/// The names that are known within a section, or on a page outside all sections.
struct TemplateType {
  /// The struct whose values the names stand for.
  let type: any Any.Type
  /// What it is, for the documentation: `A metric in short`.
  let title: String
  /// The names in the order of the struct.
  let names: [TemplateName]
  /// The file that declares them, for a test that finds one missing.
  let file: String

  init(_ type: any Any.Type, _ title: String, _ names: [TemplateName], file: String = #filePath) {
    self.type = type
    self.title = title
    self.names = names
    self.file = file
  }

  subscript(name: String) -> TemplateName? { names.first { $0.name == name } }
}
