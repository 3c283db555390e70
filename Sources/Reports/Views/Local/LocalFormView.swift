import struct Foundation.Decimal
import Metrics
import Programme

/// A local form as a table: what it comes to, and the rows that it is made of.
struct LocalFormView: Encodable {
  struct Cell: Encodable {
    let cellText: String
    /// Whether the team typed it; else its numbers are figures.
    let isTyped: Bool
    let isNumber: Bool
  }

  struct Row: Encodable {
    let rowFigures: String
    let rowName: String
    let cells: [Cell]
  }

  let formAnchor: String
  let formTitle: String
  let formSource: String
  let results: [NumberedText]
  let columns: [String]
  let rows: [Row]
  let hasFormRows: Bool

  init(
    formAnchor: String, formTitle: String, formSource: String, results: [NumberedText], columns: [String], rows: [Row]
  ) {
    self.formAnchor = formAnchor
    self.formTitle = formTitle
    self.formSource = formSource
    self.results = results
    self.columns = columns
    self.rows = rows
    hasFormRows = !rows.isEmpty
  }
}

/// A local form with the numbers that its table prints.
struct LocalFormTable {
  let view: LocalFormView
  let numbers: [PrintedNumber]

  /// The forms of a report, in the order of the page.
  static func all(_ report: ProgrammeReport) -> [LocalFormTable] {
    let forms = report.programme.localForms
    var tables: [LocalFormTable] = []
    if let impact = forms.impact { tables.append(LocalFormTable(impact)) }
    if let options = forms.options { tables.append(LocalFormTable(options)) }
    tables += forms.audits.map { LocalFormTable($0, report.localPublication) }
    if let premium = forms.premium { tables.append(LocalFormTable(premium)) }
    if let plan = forms.premiumPlan { tables.append(LocalFormTable(plan)) }
    return tables
  }

  /// Collects the rows of a table with the numbers in them.
  struct Builder {
    let id: String
    private(set) var rows: [LocalFormView.Row] = []
    private(set) var numbers: [PrintedNumber] = []

    init(_ id: String) { self.id = "local-forms/\(id)/" }

    /// A number of the form as a whole.
    mutating func number(_ what: String, _ value: Decimal, places: Int? = nil) -> PrintedNumber {
      let number = PrintedNumber(id + what, value, places: places ?? MetricFigures.places(value))
      numbers.append(number)
      return number
    }

    /// The next row; its cells are texts, or numbers with the name of what they are.
    mutating func add(_ name: String, _ cells: [Content]) {
      let own = "\(id)\(rows.count + 1)/"
      rows.append(
        LocalFormView.Row(
          rowFigures: own, rowName: name,
          cells: cells.map { cell in
            switch cell {
            case .text(let text): return LocalFormView.Cell(cellText: text, isTyped: true, isNumber: false)
            case .words(let words): return LocalFormView.Cell(cellText: words, isTyped: false, isNumber: false)
            case .number(_, nil, _, let missing):
              return LocalFormView.Cell(cellText: missing, isTyped: false, isNumber: true)
            case .number(let what, let value?, let places, _):
              let number = PrintedNumber(own + what, value, places: places ?? MetricFigures.places(value))
              numbers.append(number)
              return LocalFormView.Cell(cellText: number.printed, isTyped: false, isNumber: true)
            }
          }))
    }

    enum Content {
      /// What the team typed.
      case text(String)
      /// Words of bcf without a number.
      case words(String)
      /// A number, and what stands there where it is missing.
      case number(String, Decimal?, places: Int? = nil, missing: String = "\u{2013}")
    }
  }
}
