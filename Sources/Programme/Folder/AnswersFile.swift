import Metrics
import Returns
import Spreadsheets
import YAMLDocuments

/// The answers of a quarter in `answers/`: as YAML, as CSV, or as the workbook that `bcf` wrote.
public enum AnswersFile {
  /// The folder of the answers.
  public static let folder = "answers"
  /// How far back answers are carried over from: a year.
  public static let quartersBack = 4
  private static let endings = ["yaml", "csv", "xlsx"]

  /// The answers of a quarter; nothing where there is no file, or where it is a workbook, for which the form is needed.
  ///
  /// - Throws: `ProgrammeError` where a file cannot be read, or where there are two for one quarter.
  static func answers(in files: FolderFiles, period: Period) throws(ProgrammeError) -> Answers? {
    let names = endings.map { "\(folder)/\(period).\($0)" }.filter { files.bytes(of: $0) != nil }
    guard names.count <= 1 else {
      throw ProgrammeError(
        "The answers of \(period) stand in more than one file: \(names.joined(separator: ", ")).",
        advice: "Keep one of them; which answers hold would otherwise not be clear.")
    }
    guard let name = names.first, let bytes = files.bytes(of: name) else { return nil }
    if name.hasSuffix(".yaml") { return try yaml(bytes, name) }
    return name.hasSuffix(".csv") ? try csv(bytes, name) : nil
  }

  /// The workbook with the answers of a quarter, where they stand in one: its name, and its bytes.
  public static func workbook(in files: FolderFiles, period: Period) -> (name: String, bytes: [UInt8])? {
    let name = "\(folder)/\(period).xlsx"
    return files.bytes(of: name).map { (name, $0) }
  }

  /// A file whose name is not that of a quarter would be passed over without a word.
  static func reportOthers(in files: FolderFiles, log: inout FindingLog) {
    for name in files.names(in: folder) {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      let isOurs =
        parts.count == 2 && endings.contains(parts[1]) && Period(text: parts[0])?.description == parts[0]
        && Period(text: parts[0])?.months.count == 3
      guard !isOurs else { continue }
      log.add(
        .settingUnknown, at: Finding.Place(file: "\(folder)/\(name)"),
        "The name is not that of a quarter's answers, so the file is not read.",
        advice: "Call it after its quarter, such as \(folder)/2016-17-Q2.yaml, .csv or .xlsx.")
    }
  }

  private static func yaml(_ bytes: [UInt8], _ name: String) throws(ProgrammeError) -> Answers {
    do throws(YAMLFault) {
      return try Answers(YAMLValue.read(bytes, file: name))
    } catch {
      throw ProgrammeError(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; the ids of the questions stand in Templates/returns.")
    }
  }

  /// One answer a row: `question`, `answer`, and for the cells of tables `row` and `column`.
  private static func csv(_ bytes: [UInt8], _ name: String) throws(ProgrammeError) -> Answers {
    let workbook: Workbook
    do throws(SpreadsheetError) { workbook = try SpreadsheetReader.workbook(from: bytes) } catch {
      throw ProgrammeError("\(name): \(error.message)", advice: error.advice)
    }
    var log = FindingLog()
    let file = SourceFile(name: name, workbook: workbook)
    let columns = ["question", "answer"].map { Table.Column($0) }
    guard
      let table = Table.find(
        in: file, columns: columns, optional: ["row", "column"].map { Table.Column($0) }, log: &log)
    else {
      throw ProgrammeError(
        "\(name) has no columns \"question\" and \"answer\".",
        advice: "Write one answer a row; Documentation/programme-folder.md shows an example.")
    }
    var single: [String: (answer: Answers.Answer, place: String)] = [:]
    var tables: [String: (cells: [String: [String: String]], place: String)] = [:]
    for row in table.rows {
      let question = row.label("question")
      let place = row.address("question")
      let (line, column) = (row.label("row"), row.label("column"))
      let isTwice =
        line.isEmpty
        ? single[question] != nil || tables[question] != nil
        : single[question] != nil || tables[question]?.cells[line]?[column] != nil
      guard !isTwice else {
        throw ProgrammeError(
          "\(name), cell \(place): the question \"\(question)\" is answered twice.", advice: "Keep one of the two rows."
        )
      }
      let text = text(row["answer"])
      if line.isEmpty {
        single[question] = (.text(text), place)
      } else {
        tables[question, default: ([:], place)].cells[line, default: [:]][column] = text
      }
    }
    return Answers(
      file: name, single.merging(tables.mapValues { (.table($0.cells), $0.place) }) { first, _ in first })
  }

  private static func text(_ value: CellValue?) -> String {
    if case .text(let text)? = value { return text }
    return value?.label ?? ""
  }
}
