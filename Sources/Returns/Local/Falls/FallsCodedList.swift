import Metrics

/// A case list of admissions with their diagnoses, from which the falls are chosen here.
///
/// A fall is an emergency admission (method beginning with 2) of somebody of 65 or over with an injury as primary
/// diagnosis (S00 to T98) and a fall as external cause (W00 to W19) in any further diagnosis. Only the first episode of
/// a stay counts, where episodes are numbered. Source: Public Health Outcomes Framework, indicator 2.24i.
enum FallsCodedList: ColumnLayout {
  static let name = "case list with diagnoses"
  static let isCaseList = true

  static let marks = [
    Table.Column(
      "primary_diagnosis",
      aliases: ["diag_01", "diag_1", "diagnosis 1", "diagnosis 01", "primary diagnosis code", "primary icd10"])
  ]
  /// The external cause may stand in any of the further diagnoses, or in a column of its own.
  static let cause = Table.Column("external_cause", aliases: ["cause", "cause code", "external cause code"])
  static let columns =
    FallsReturn.caseColumns + marks + [
      Table.Column("admission_method", aliases: ["admimeth", "method of admission", "admission method code"])
    ]
  static let optional =
    [cause, Table.Column("episode_order", aliases: ["epiorder", "episode number", "episode order in spell"])] + further

  /// Diagnoses 2 to 20, of which the first is also called secondary diagnosis 1.
  private static let further = (2...20).map { number in
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return Table.Column(
      "diagnosis_\(number)",
      aliases: ["diag_\(digits)", "diag_\(number)", "diagnosis \(digits)", "secondary diagnosis \(number - 1)"])
  }

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    let causes = ([cause] + further).map(\.name).filter(table.has)
    guard !causes.isEmpty else {
      log.add(
        .columnMissing,
        at: Finding.Place(
          file: table.file, sheet: table.sheet.name == "-" ? nil : table.sheet.name, cell: "A\(table.headerRow + 1)"),
        "The header row has no column \"external_cause\" or \"diagnosis_2\", so that falls cannot be told from injuries.",
        advice: "Add the further diagnoses, or the external cause. The file is not used until then.")
      return []
    }
    var list = CaseList(kind: .falls, table: table, columns: columns, coverage: coverage)
    for row in table.rows {
      let month = list.month(row, "admission_date")
      let age = list.age(row, "age_at_admission")
      let method = list.admissionMethod(row, "admission_method")
      let order = list.episodeOrder(row, "episode_order", isGiven: table.has("episode_order"))
      let injury = list.diagnosis(row, "primary_diagnosis")
      let others = causes.compactMap { row.label($0).isEmpty ? nil : list.diagnosis(row, $0) }
      guard let month, let age, let method, let order, let injury else { continue }
      list.touch(month)
      guard method.hasPrefix("2"), order == 1, injury.isInjury, others.contains(where: \.isFall) else { continue }
      list.countFall(age: age, in: month)
    }
    return list.measurements(FallsReturn.counts, log: &log)
  }
}

extension CaseList {
  /// A code of the NHS Data Dictionary of two characters, such as `21` or `2A`; anything else is a problem.
  fileprivate mutating func admissionMethod(_ row: Table.Row, _ column: String) -> String? {
    let code = row.label(column).uppercased()
    guard code.count == 2, code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      refuse("a method of admission such as 21", row, column)
      return nil
    }
    return code
  }

  /// The number of an episode within its stay, 1 where episodes are not numbered; anything else is a problem.
  fileprivate mutating func episodeOrder(_ row: Table.Row, _ column: String, isGiven: Bool) -> Int? {
    guard isGiven else { return 1 }
    guard let order = Int(row.label(column)), (1...98).contains(order) else {
      refuse("the number of an episode", row, column)
      return nil
    }
    return order
  }

  fileprivate mutating func diagnosis(_ row: Table.Row, _ column: String) -> DiagnosisCode? {
    guard let code = DiagnosisCode(row.label(column)) else {
      refuse("an ICD-10 code", row, column)
      return nil
    }
    return code
  }
}
