import Metrics
import Programme
import YAMLDocuments

/// All forms of `Templates/returns`.
public struct FormLibrary: Sendable {
  private let templates: FolderFiles

  /// Makes it for a folder of templates.
  public init(templates: FolderFiles) { self.templates = templates }

  /// The names of the files of all forms, in order of their year and quarters.
  public var files: [String] { templates.names(in: FormParts.folder).filter { $0.hasSuffix(".yaml") } }

  /// Whether there is a form for a quarter: nothing was asked for the first three of 2014-15, for instance.
  public func hasForm(for period: Period) -> Bool { files.contains { FormLibrary.periods($0).contains(period) } }

  /// The form for a quarter. Only the file that is for it is read.
  ///
  /// - Throws: `ProgrammeError` where there is none, or where it cannot be read; it names the file and the line.
  public func form(for period: Period) throws(ProgrammeError) -> ReturnForm {
    guard let file = files.first(where: { FormLibrary.periods($0).contains(period) }) else {
      let year = files.filter { $0.hasPrefix(period.financialYear.description) }
      let known = (year.isEmpty ? files : year).map { $0.dropLast(5) }.joined(separator: ", ")
      throw ProgrammeError(
        "There is no form of the national return for \(period).",
        advice: "Known are \(known). Choose another period, or add a definition as Documentation/forms.md shows.")
    }
    return try form(named: file)
  }

  /// The form of a file, such as `2016-17-Q1-Q3.yaml`.
  ///
  /// - Throws: `ProgrammeError` where it cannot be read; it names the file and the line.
  public func form(named file: String) throws(ProgrammeError) -> ReturnForm {
    try templates.once("\(FormParts.folder)/\(file)") { () throws(ProgrammeError) in try read(file) }
  }

  private func read(_ file: String) throws(ProgrammeError) -> ReturnForm {
    do throws(YAMLFault) {
      let form = try ReturnFormLoader.form(file, in: templates)
      if let fault = FormChecks.faults(in: form).first { throw fault }
      return form
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice:
          "Correct the line; `bcf forms check` lists everything that is wrong, Documentation/forms.md the grammar.")
    }
  }

  /// The periods that a file is for, by its name: `2016-17-Q1-Q3.yaml`.
  static func periods(_ file: String) -> [Period] {
    let parts = file.dropLast(5).split(separator: "-").map(String.init)
    guard parts.count >= 3, let year = FinancialYear(text: parts[0] + "-" + parts[1]) else { return [] }
    let quarters = parts.dropFirst(2).compactMap { part in
      part.hasPrefix("Q") ? Int(part.dropFirst()) : nil
    }
    guard quarters.count == parts.count - 2, quarters.count <= 2 else { return [] }
    guard let first = quarters.first, let last = quarters.last, first >= 1, first <= last, last <= 4 else { return [] }
    return (first...last).map { .quarter(year, $0) }
  }
}
