import Dates
import Forms
import struct Foundation.Decimal
import Metrics
import NationalReturn
import Programme
import Reports
import TestSupport
import Testing
import XMLDocuments

/// The page, the XML and the workbook of a return hold the same answers: all three are read back.
@Suite struct ReturnFormatsTests {
  static let forms = FormLibrary(templates: Repository.templates).files

  /// As people paste it: line breaks of every kind, quotes, markup, an emoji, a formula.
  static let pasted = "=1+1 “smart”\u{0B}<script>alert('x')</script>\r\n\n&amp; \u{1F600} {{mustache}} _x000D_ ]]>"

  @Test(arguments: forms, [false, true]) func threeFormatsHoldTheSameAnswers(file: String, isLast: Bool) throws {
    let report = try Self.report(file, isLast: isLast)
    let document = try #require(report.quarterlyReturn)
    let formats = ReturnFormats(report, templates: Repository.templates)
    let page = try Page(String(decoding: formats.bytes(.html), as: UTF8.self))
    let xml = try formats.bytes(.xml)
    let form = document.form
    let read = try ReturnXMLReader.document(xml) { (_, _) throws(ProgrammeError) in form }
    let typed = try ReturnWorkbookReader(file: "return.xlsx", bytes: formats.bytes(.xlsx)).content(form: form)
    let shown = try Self.answers(of: page, form)
    for item in document.items {
      let id = item.question.id
      #expect(try #require(read.items.first { $0.question.id == id }).answer == item.answer, "XML: \(id)")
      #expect(typed.entries.first { $0.id == id }?.answer == item.answer, "workbook: \(id)")
      #expect(shown[id] ?? Answer.none == item.answer, "page: \(id)")
    }
    #expect(document.items.contains { $0.answer.text?.contains("<script>") == true })
    // The only script is that of the pages.
    #expect(page.elements(named: "script").count == 1)
    #expect(try ReturnFormats(report, templates: Repository.templates).bytes(.xml) == xml)
    #expect(try ReturnXML.bytes(of: read) == xml)
  }

  // MARK: A return with an answer to each question

  private static func report(_ file: String, isLast: Bool) throws -> ProgrammeReport {
    let base = try SmallProgramme().report()
    let form = try FormLibrary(templates: Repository.templates).form(named: file)
    let period = try #require(form.periods.last)
    let asAt = try #require(period.lastDate?.adding(days: 30))
    var answers: [String: (answer: Answers.Answer, place: String)] = [:]
    for question in form.questions where !question.isLocked {
      guard case .table(let table) = question.kind else {
        answers[question.id] = (.text(text(question.kind, isLast)), "line 1")
        continue
      }
      let rows = isLast ? table.rows.map(\.id) : table.requiredRows + table.rows.prefix(1).map(\.id)
      var cells: [String: [String: String]] = [:]
      for row in rows {
        for column in table.columns { cells[row, default: [:]][column.id] = text(column.kind, isLast) }
      }
      answers[question.id] = (.table(cells), "line 1")
    }
    var log = FindingLog()
    let programme = base.programme.answering(Answers(file: "answers", answers), earlier: [])
    let document = ReturnFilling(
      form: form, programme: programme, period: period, asAt: asAt, assessments: base.assessments
    ).quarterlyReturn(syntheticFiles: [], log: &log)
    #expect(!log.findings.contains { $0.code == .answerInvalid })
    return ProgrammeReport(
      programme: programme, period: period, asAt: asAt, assessments: base.assessments, measurements: [],
      quarterlyReturn: document, log: log, disclosure: base.disclosure)
  }

  private static func text(_ kind: Question.Kind, _ isLast: Bool) -> String {
    switch kind {
    case .text, .longText: pasted
    case .percent: isLast ? "99.95" : "0"
    case .number, .money: isLast ? "12345678.91" : "0.5"
    case .date: "31/03/2031"
    case .choice(let list): (isLast ? list.answers.last : list.answers.first) ?? ""
    case .table: ""
    }
  }

  // MARK: The page

  private static func answers(of page: Page, _ form: ReturnForm) throws -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for element in page.elements {
      guard let id = element.attributes["data-question"] else { continue }
      #expect(form.question(id) != nil, "\(id)")
      guard element.name == "table" else {
        answers[id] = try value(element)
        continue
      }
      var cells: [String: [String: Answer]] = [:]
      for cell in Page.all(element) {
        guard let row = cell.attributes["data-row"], let column = cell.attributes["data-column"] else { continue }
        let answer = try value(cell)
        if answer != .none { cells[row, default: [:]][column] = answer }
      }
      answers[id] = cells.isEmpty ? Answer.none : .table(cells)
    }
    return answers
  }

  private static func value(_ element: XMLElement) throws -> Answer {
    for inner in Page.all(element) {
      if inner.name == "data" { return .number(try #require(Decimal(string: inner.attributes["value"] ?? ""))) }
      if inner.name == "time" { return .date(try #require(CivilDate(iso: inner.attributes["datetime"] ?? ""))) }
      if inner.attributes["class"] == "text" { return .text(inner.text) }
    }
    return .none
  }
}
