import Metrics
import Spreadsheets

/// The block of labels and values above the table of an NHS England workbook: period, published, revised.
struct PublicationBlock {
  private let values: [String: CellValue]

  /// Reads the block from the rows above the header.
  init(sheet: Sheet, headerRow: Int) {
    var values: [String: CellValue] = [:]
    for cell in sheet.cells where cell.address.row < headerRow {
      guard let label = cell.value.trimmedText, label.hasSuffix(":"),
        let value = sheet[cell.address.row, cell.address.column + 1]
      else { continue }
      values[label.dropLast().lowercased()] = value
    }
    self.values = values
  }

  /// The month that the figures are about, from `Period:`; never from the name of the file.
  var period: Period? {
    guard let period = values["period"].flatMap(Period.init(cell:)), case .month = period else { return nil }
    return period
  }

  /// Whether "Summary:" says that patients are counted, and not days.
  var countsPeople: Bool {
    let summary = values["summary"]?.trimmedText?.lowercased() ?? ""
    return summary.contains("number of patients") && !summary.contains("delayed days")
  }

  /// The edition: dates are text with ordinal suffixes (`27th May 2011`); `-` and nothing mean that there is none.
  var edition: Edition {
    Edition(
      published: values["published"]?.dayInDateColumn, revised: values["revised"]?.dayInDateColumn)
  }
}

extension PublicationBlock {
  /// Warns where a file's name names another month than its sheet: names are typed by hand.
  static func checkName(_ file: SourceFile, period: Period, log: inout FindingLog) {
    let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let words = base.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    // "MAR" may be the Monthly Activity Return: the last month with a year behind it is the one that is meant.
    let months = zip(words, words.dropFirst()).compactMap { Period(text: $0 + " " + $1) }
    guard let named = months.last, case .month = named, named != period else { return }
    log.add(
      .fileNameMisleads, at: Finding.Place(file: file.name),
      "The file is named after \(named.inWords), but its sheet says \(period.inWords). The sheet is believed.",
      advice: "Rename the file, and check that the file for \(named.inWords) is in the folder.")
  }
}
