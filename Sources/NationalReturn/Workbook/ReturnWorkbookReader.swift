import Dates
import struct Foundation.Decimal
import Forms
import Metrics
import Programme
import Spreadsheets

/// Reads the answers back from a workbook that `bcf` wrote and people filled in, whatever program has saved it.
public struct ReturnWorkbookReader {
  /// Why a workbook is refused.
  public struct Refusal: Error, Hashable, Sendable {
    /// What is wrong, with the sheet and the cell.
    public let message: String
    /// What to do.
    public let advice: String

    /// Makes a refusal.
    public init(message: String, advice: String) {
      self.message = message
      self.advice = advice
    }
  }

  /// The head of the workbook: which return it is.
  public struct Head: Hashable, Sendable {
    /// The name of the form, its version, and the code of the area.
    public let form, version, area: String
    /// The quarter.
    public let period: Period
  }

  private struct Place {
    let question: Question
    let row, column: String
    let reference: String
    let sheet: Sheet
    let address: CellAddress
    let isLocked: Bool
    let value: String

    var table: FormTable? {
      if case .table(let table) = question.kind { table } else { nil }
    }

    var words: String { "cell \(address) of the sheet \"\(sheet.name)\"" }
  }

  private let file: String
  private let workbook: Spreadsheets.Workbook
  private let map: Sheet
  /// Which return it is.
  public let head: Head

  /// Opens a workbook.
  ///
  /// - Throws: `Refusal` where it cannot be read, or was not written by `bcf`.
  public init(file: String, bytes: [UInt8]) throws(Refusal) {
    self.file = file
    do {
      workbook = try SpreadsheetReader.workbook(from: bytes)
    } catch {
      throw Refusal(message: "\(file): \(error.message)", advice: error.advice)
    }
    guard let map = workbook.sheets.first(where: { $0.name == WorkbookSheetName.map.rawValue }),
      map[0, 0]?.label.hasPrefix("bcf national return") == true
    else {
      throw Refusal(
        message: "\(file) is not a workbook of the national return that bcf wrote, or its hidden sheet is gone.",
        advice: "Write a new one with bcf return --format xlsx, and copy the answers over.")
    }
    guard map[0, 0]?.label == WorkbookMap.mark else {
      throw Refusal(
        message: "\(file) was written by another version of bcf.",
        advice: "Write a new workbook with bcf return --format xlsx, and copy the answers over.")
    }
    self.map = map
    head = try ReturnWorkbookReader.head(of: map, file: file)
  }

  private static func head(of map: Sheet, file: String) throws(Refusal) -> Head {
    var values: [WorkbookMap.Key: String] = [:]
    for (row, key) in WorkbookMap.Key.allCases.enumerated() { values[key] = map[row + 1, 1]?.label ?? "" }
    guard let period = Period(text: values[.period] ?? "") else {
      throw Refusal(
        message: "\(file) does not say which quarter it is for: its hidden sheet was changed.",
        advice: "Write a new workbook with bcf return --format xlsx, and copy the answers over.")
    }
    return Head(
      form: values[.form] ?? "", version: values[.version] ?? "", area: values[.area] ?? "", period: period)
  }

  /// The answers, as they were typed.
  ///
  /// - Parameter form: the form of the head's quarter.
  /// - Throws: `Refusal` where the workbook is of another version of the form, where a sheet or a row is gone, or where a
  ///   pre-filled cell was changed.
  public func answers(form: ReturnForm) throws(Refusal) -> Answers {
    try typed(form: form, takesLocked: false)
  }

  /// What the workbook says, pre-filled answers included, for a comparison. An answer that its question does not take is kept
  /// as it was typed.
  ///
  /// - Throws: `Refusal`, as `answers`.
  public func content(form: ReturnForm) throws(Refusal) -> ReturnContent {
    let typed = try typed(form: form, takesLocked: true)
    var answers: [String: Answer] = [:]
    for question in form.questions {
      guard let cells = typed[question.id] else { continue }
      answers[question.id] = (try? AnswerReading.answer(cells, to: question)) ?? ReturnWorkbookReader.asTyped(cells)
    }
    return ReturnContent(form: form, areaCode: head.area, period: head.period, answers: answers)
  }

  private static func asTyped(_ answer: Answers.Answer) -> Answer {
    switch answer {
    case .text(let text): .text(text)
    case .table(let rows): .table(rows.mapValues { $0.mapValues { .text($0) } })
    }
  }

  private func typed(form: ReturnForm, takesLocked: Bool) throws(Refusal) -> Answers {
    guard head.form == form.name, head.version == form.version else {
      throw Refusal(
        message:
          "\(file) is of the form \(head.form), version \(head.version); the one in Templates/returns is \(form.name), version \(form.version).",
        advice: "Write a new workbook with bcf return --format xlsx, and copy the answers over.")
    }
    var single: [String: (answer: Answers.Answer, place: String)] = [:]
    var tables: [String: (cells: [String: [String: String]], place: String)] = [:]
    for place in try places(form) {
      let value = place.sheet[place.address.row, place.address.column]
      let text = value.map { ReturnWorkbookReader.text($0) } ?? ""
      if place.isLocked {
        try checkUnchanged(place, text)
        guard takesLocked else { continue }
      }
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      let words = "\(place.sheet.name), \(place.address)"
      if place.row.isEmpty {
        single[place.question.id] = (.text(text), words)
      } else {
        tables[place.question.id, default: ([:], words)].cells[place.row, default: [:]][place.column] = text
      }
    }
    let all = single.merging(tables.mapValues { (.table($0.cells), $0.place) }) { first, _ in first }
    return Answers(file: file, all)
  }

  private func places(_ form: ReturnForm) throws(Refusal) -> [Place] {
    var places: [Place] = []
    var row = WorkbookMap.headingRow + 1
    while let id = map[row, 0]?.label, !id.isEmpty {
      places.append(try place(id, row, form))
      row += 1
    }
    let mapped = Set(places.map { [$0.question.id, $0.row, $0.column] })
    let fields = WorkbookLayout(form).pages.flatMap(\.entries).flatMap(\.fields)
    if let missing = fields.first(where: {
      !mapped.contains([$0.question.id, $0.cell?.row ?? "", $0.cell?.column.id ?? ""])
    })?.question {
      throw Refusal(
        message:
          "\(file) has no place for question \(missing.reference) (\(missing.id)): its hidden sheet was changed.",
        advice: "Write a new workbook with bcf return --format xlsx, and copy the answers over.")
    }
    return places
  }

  private func place(_ id: String, _ row: Int, _ form: ReturnForm) throws(Refusal) -> Place {
    func column(_ index: Int) -> String { map[row, index].map { ReturnWorkbookReader.text($0) } ?? "" }
    guard let question = form.question(id), let address = CellAddress(text: column(5)) else {
      throw Refusal(
        message: "\(file) has an answer to a question \"\(id)\" that the form does not ask.",
        advice: "Its hidden sheet was changed. Write a new workbook, and copy the answers over.")
    }
    let name = column(4)
    guard let sheet = workbook.sheets.first(where: { $0.name == name }) else {
      throw Refusal(
        message: "The sheet \"\(name)\" is missing from \(file).",
        advice: "Put the sheet back, or write a new workbook and copy the answers over.")
    }
    let place = Place(
      question: question, row: column(1), column: column(2), reference: column(3), sheet: sheet, address: address,
      isLocked: question.isLocked, value: column(7))
    try checkInPlace(place)
    return place
  }

  /// A row or a column that somebody put in would shift every answer below it.
  private func checkInPlace(_ place: Place) throws(Refusal) {
    func says(_ text: String, _ row: Int, _ column: Int) -> Bool {
      // Rows and columns are counted from 0; above or left of the sheet stands nothing.
      row >= 0 && column >= 0 && (place.sheet[row, column]?.label ?? "") == text.trimmedOfSpaces
    }
    let isInPlace: Bool
    if let table = place.table {
      guard let line = table.rows.firstIndex(where: { $0.id == place.row }), let column = table.column(place.column)
      else { return try refuseMoved(place) }
      let first = place.address.row - line
      isInPlace =
        says(table.rows[line].label, place.address.row, WorkbookLayout.Column.question)
        && says(column.label, first - 1, place.address.column)
        && says(place.reference, first - 2, WorkbookLayout.Column.reference)
    } else {
      isInPlace =
        says(place.reference, place.address.row, WorkbookLayout.Column.reference)
        && says(WorkbookLayout.answerHeading, WorkbookLayout.headingRow, place.address.column)
    }
    if !isInPlace { try refuseMoved(place) }
  }

  private func refuseMoved(_ place: Place) throws(Refusal) {
    throw Refusal(
      message:
        "Question \(place.reference) does not stand beside \(place.words) of \(file) any more: rows or columns were put in or taken out.",
      advice: "Undo that, or write a new workbook and copy the answers over.")
  }

  private func checkUnchanged(_ place: Place, _ text: String) throws(Refusal) {
    let isSame =
      text == place.value
      || StrictNumber.decimal(text).map { $0 == StrictNumber.decimal(place.value) } ?? false
    guard isSame else {
      throw Refusal(
        message: "The pre-filled \(place.words) of \(file) was changed (question \(place.reference)).",
        advice: "Put the value back; correct the figure in the programme's files, from which it comes.")
    }
  }

  /// What a cell says, with the line feeds of a long answer as they are, and a number as Excel shows it: a formula such as
  /// `=0.1+0.2` leaves 0.30000000000000004 in the cell.
  private static func text(_ value: CellValue) -> String {
    switch value {
    case .text(let text): return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    case .number(let number):
      guard let decimal = DecimalText.decimal(number) else { return value.label }
      let whole = DecimalText.rounded(abs(decimal), places: 0).description.count
      let decimals = min(AnswerReading.mostDecimals, AnswerReading.mostDigits - whole)
      return DecimalText.plain(decimal, places: max(0, decimals))
    case .boolean, .date, .error: return value.label
    }
  }
}
