import Metrics

/// The financial year that a yearly file is about, where no column says so.
enum YearOfFile {
  /// What the text above the headings says; else the months that somebody said the file covers; else its name.
  ///
  /// - Returns: nothing where none of them names a year, or where two of them name different ones; a finding says so.
  static func find(_ table: Table, coverage: MonthRange?, log: inout FindingLog) -> FinancialYear? {
    find(table.file, notes: table.preamble, headerRow: table.headerRow, coverage: coverage, log: &log)
  }

  /// As above, for a layout that is no plain table.
  static func find(
    _ file: String, notes: [String], headerRow: Int, coverage: MonthRange?, log: inout FindingLog
  ) -> FinancialYear? {
    let name = file.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? file
    let covered = coverage.flatMap { range in
      range.months.first.map(\.financialYear).flatMap { Period.year($0).months == range.months ? $0 : nil }
    }
    let years = Set(notes.flatMap(years(in:)) + years(in: name) + (covered.map { [$0] } ?? []))
    if years.count == 1, let year = years.first { return year }
    let place = Finding.Place(file: file, cell: "A\(headerRow + 1)")
    guard years.isEmpty else {
      let words = years.sorted().map(\.description).joined(separator: " and ")
      log.add(
        .layoutUnknown, at: place, "The file names more than one financial year: \(words).",
        advice: "Make its title, its name and \"covers\" in programme.yaml agree. The file is not used until then.")
      return nil
    }
    log.add(
      .layoutUnknown, at: place, "Neither the text above the headings nor the file's name says a financial year.",
      advice: "Write the year above the headings or into the name (2020-21), or set \"covers: 2020-04 to 2021-03\".")
    return nil
  }

  /// The financial years in a text: `2020-21`, `2020/21`, `2020 to 2021`, `ascof_2020_21.csv`.
  ///
  /// Two years apart are none ("2014-15 to 2020-21" gives both). Six digits are one year: `202021`.
  static func years(in text: String) -> [FinancialYear] {
    let words = text.lowercased().split { !$0.isNumber && !$0.isLetter }.map(String.init).filter { $0 != "to" }
    var years: [FinancialYear] = []
    for (index, word) in words.enumerated() where word.utf8.allSatisfy({ (48...57).contains($0) }) {
      if word.count == 6, let year = FinancialYear(text: "\(word.prefix(4))-\(word.suffix(2))") { years.append(year) }
      if word.count == 4, index + 1 < words.count, let year = FinancialYear(text: "\(word)-\(words[index + 1])") {
        years.append(year)
      }
    }
    return years
  }
}
