import Forms
import Metrics
import Programme
import TestSupport
import Testing

/// A form of one sheet, made for a test.
enum OneSheetForm {
  static let period = Period.quarter(FinancialYear(start: 2016), 2)

  /// - Parameters:
  ///   - questions: the list of the questions, from the left margin.
  ///   - tables: the shapes of tables, from the left margin.
  static func form(_ questions: String, tables: String = "{}", title: String = "1) Sheet") throws -> ReturnForm {
    func indented(_ text: String, by columns: Int) -> String {
      text.split(separator: "\n").map { String(repeating: " ", count: columns) + $0 }.joined(separator: "\n")
    }
    let folder = try TemporaryFolder([
      "returns/2016-17-Q2.yaml": """
      year: 2016-17
      quarters: [2]
      version: "1"
      title: Small form
      provenance: recalled
      lists:
        colours: {answers: [Red, Green, Blue]}
      tables:
      \(indented(tables, by: 2))
      sheets:
        - id: sheet
          title: "\(title)"
          questions:
      \(indented(questions, by: 6))
      """,
      "returns/parts/lists.yaml": "lists: {}\n", "returns/parts/tables.yaml": "tables: {}\n",
    ])
    return try FormLibrary(templates: FolderFiles(path: folder.url.path)).form(for: period)
  }
}
