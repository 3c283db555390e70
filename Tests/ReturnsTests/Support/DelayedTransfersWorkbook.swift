import Spreadsheets

/// Lays out a workbook of delayed transfers by local authority as NHS England published it in one of the five eras.
struct DelayedTransfersWorkbook {
  /// The layouts, by the first month of each.
  enum Era: String, CaseIterable {
    case from2011 = "April 2011"
    case from2013 = "April 2013"
    case from2015 = "July 2015"
    case from2017 = "April 2017"
    case from2018 = "January 2018"

    /// The headings before the figures, column A being empty.
    var leading: [String] {
      switch self {
      case .from2011: ["", "SHA", "Code", "Name"]
      case .from2013: ["", "Region", "", "Code", "Name"]
      case .from2015, .from2017, .from2018: ["", "Region", "ONS Geography", "Code", "Name"]
      }
    }

    var hasSecondBlock: Bool { self == .from2017 || self == .from2018 }

    var reasons: [String] {
      guard hasSecondBlock else {
        return [
          "A) COMPLETION OF ASSESSMENT", "B) PUBLIC FUNDING", "C) WAITING FURTHER NHS NON-ACUTE CARE",
          "DI) AWAITING RESIDENTIAL HOME PLACEMENT OR AVAILABILITY",
          "DII) AWAITING NURSING HOME PLACEMENT OR AVAILABILITY", "E) AWAITING CARE PACKAGE IN OWN HOME",
          "F) AWAITING COMMUNITY EQUIPMENT AND ADAPTIONS", "G) PATIENT OR FAMILY CHOICE", "H) DISPUTES",
          "I) HOUSING - PATIENTS NOT COVERED BY NHS AND COMMUNITY CARE ACT",
        ]
      }
      return [
        "A) Awaiting completion of assessment", "B) Awaiting public funding", "C) Awaiting further non-acute NHS care",
        "Di) Awaiting residential home placement or availability",
        "Dii) Awaiting nursing home placement or availability", "E) Awaiting care package in own home",
        "F) Awaiting community equipment and adaptations", "G) Patient or family choice", "H) Disputes",
        self == .from2017
          ? "I) Housing \u{2013} patients not covered by NHS and Community Care Act"
          : "I) Housing - patients not covered by Care Act",
        "O) Other",
      ]
    }
  }

  /// What one area has in the three sheets; the last figure of each is its total.
  struct Row {
    var code: String
    var name: String
    var care: [String]
    var responsible: [String]
    var reasons: [String]
  }

  var era: Era
  var rows: [Row]
  /// What "Period:" says in the three sheets.
  var periods: [String]
  /// Rows of the sheet "England": reason, NHS, social care, both, and the type of care, which is "Acute" where nothing
  /// is said and an empty cell (of a merged range) where the text is empty. Without any there is no such sheet.
  var england: [[String]] = []
  var careSheetName = "LA - by Type of Care"
  /// `LA` or `Trust`, as the other two sheets are named after it.
  var basis = "LA"
  /// What "Summary:" says; nothing where there is no such line.
  var summary = ""

  init(_ era: Era, _ rows: [Row]) {
    self.era = era
    self.rows = rows
    periods = Array(repeating: era.rawValue, count: 3)
  }

  var sheets: [Sheet] {
    let total = era.hasSecondBlock ? "Total" : "TOTAL"
    var sheets = [
      sheet(careSheetName, periods[0], ["Acute", "Non-Acute", "Total"], \.care, isRepeated: era.hasSecondBlock),
      sheet(
        basis + " - by responsible org", periods[1], ["NHS", "Social Care", "Both", "Total"], \.responsible,
        isRepeated: era.hasSecondBlock),
      sheet(basis + " - by reason", periods[2], era.reasons + [total], \.reasons, isRepeated: false),
    ]
    if !england.isEmpty {
      let header = ["", "Type of Care", "Reason for Delay", "NHS", "Social Care", "Both"]
      sheets.insert(
        Sheet(
          name: "England",
          cells: block(periods[0])
            + Grid.cells(from: 14, [header] + england.map { ["", $0.count > 4 ? $0[4] : "Acute"] + $0.prefix(4) })),
        at: 0)
    }
    return sheets
  }

  private func block(_ period: String) -> [Cell] {
    Grid.cells(
      from: 2,
      [
        ["", "Title:", "Delayed Transfer of Care, NHS Organisations, England"],
        summary.isEmpty ? [] : ["", "Summary:", summary], [], ["", "Period:", period],
        ["", "Source:", "Unify2 Data Collection - MSitDT"], ["", "Basis:", "Local Authority"],
        ["", "Published:", "11th January 2018"], ["", "Revised:", "10th May 2018"], ["", "Status:", "Published"],
      ])
  }

  private func sheet(
    _ name: String, _ period: String, _ headings: [String], _ figures: KeyPath<Row, [String]>, isRepeated: Bool
  ) -> Sheet {
    let header = era.leading + headings + (isRepeated ? [""] + headings : [])
    let body = rows.map { row in
      let leading = Array(repeating: "", count: era.leading.count - 2) + ["'" + row.code, row.name]
      // The second block holds people a day: other numbers, under the same headings.
      let second = isRepeated ? [""] + headings.indices.map { "\(70_000 + $0)" } : []
      return leading + row[keyPath: figures] + second
    }
    let titles = isRepeated ? [Array(repeating: "", count: era.leading.count) + ["Delayed Days"]] : [[]]
    return Sheet(name: name, cells: block(period) + Grid.cells(from: 13, titles + [header] + body))
  }
}

extension DelayedTransfersWorkbook.Row {
  init(_ code: String, _ name: String, _ care: String, _ responsible: String, _ reasons: String) {
    func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.init(code: code, name: name, care: split(care), responsible: split(responsible), reasons: split(reasons))
  }

  /// An area that sent nothing: "-" throughout, and a total of 0 that a formula made.
  static func nothing(_ code: String, _ name: String) -> Self {
    Self(
      code, name, "- - 0", "- - - 0", Array(repeating: "-", count: 10).joined(separator: " ") + " 0")
  }

  /// Published figures of Derby, November 2015.
  static let derbyIn2015 = Self(
    "507", "Derby UA", "334 719 1053", "970 80 3 1053", "443 18 93 75 22 122 26 240 0 14 1053")

  /// Published figures of Derby, November 2017.
  static let derbyIn2017 = Self(
    "507", "Derby UA", "207 334 541", "477 34 30 541", "5 1 175 62 58 41 11 108 6 74 0 541")

  /// As many areas as wanted with 3 days each, and England with their sum.
  static func england(of count: Int) -> [Self] {
    let reasons = Array(repeating: "0", count: 8).joined(separator: " ")
    return [
      Self(
        "-", "England", "\(2 * count) \(count) \(3 * count)", "\(count) \(count) \(count) \(3 * count)",
        "\(2 * count) \(count) \(reasons) \(3 * count)")
    ] + (1...count).map { Self("A\($0)", "Area \($0)", "2 1 3", "1 1 1 3", "2 1 \(reasons) 3") }
  }
}
