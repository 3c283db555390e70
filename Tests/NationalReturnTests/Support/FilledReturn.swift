import Dates
import Forms
import Foundation
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing

/// A return of an area without any figures, filled in with given answers. All of it is synthetic.
struct FilledReturn {
  static let templates = FolderFiles(path: Repository.folder.appendingPathComponent("Templates").path)
  static let library = FormLibrary(templates: templates)
  /// The quarters of all forms, one quarter a form: the last one that it is for.
  static let generations: [String] = library.files

  let form: ReturnForm
  let period: Period
  var answers: [String: Answers.Answer] = [:]
  var last: (period: Period, answers: Answers)?
  /// More files of the programme folder.
  var files: [String: String] = [:]
  var settings = ""

  private static let forms: [String: ReturnForm] = {
    var forms: [String: ReturnForm] = [:]
    for file in generations { forms[file] = try? library.form(named: file) }
    return forms
  }()

  init(_ file: String) throws {
    form = try #require(Self.forms[file])
    period = try #require(form.periods.last)
  }

  init(form: ReturnForm, period: Period) {
    self.form = form
    self.period = period
  }

  init(_ year: Int, _ quarter: Int) throws {
    period = .quarter(FinancialYear(start: year), quarter)
    let period = period
    form = try #require(Self.forms.values.first { $0.periods.contains(period) })
  }

  /// In the year of the return, or a month after it.
  var asAt: CivilDate {
    get throws { try #require(period.lastDate?.adding(days: 30)) }
  }

  /// The programme without answers, read once.
  private var base: Programme?

  /// The same, with its folder read already: for a test that fills the form in many times.
  func prepared() throws -> FilledReturn {
    var copy = self
    copy.answers = [:]
    var log = FindingLog()
    copy.base = try copy.programme(log: &log)
    copy.answers = answers
    return copy
  }

  func programme(log: inout FindingLog) throws -> Programme {
    let given = answers.isEmpty ? nil : Answers(file: "answers", answers.mapValues { ($0, "line 1") })
    if let base { return base.answering(given, earlier: last.map { [$0] } ?? base.earlierAnswers) }
    let folder = try TemporaryFolder([
      "programme.yaml": """
      area: {name: Rutland, code: E06000017}
      framework_year: \(period.financialYear)
      title: Synthetic
      rag: {rule: tolerance, tolerance: 5, in: percent}
      \(settings)
      """
    ])
    for (name, text) in files { try folder.write(text, to: name) }
    let programme = try ProgrammeLoader.programme(
      in: FolderFiles(path: folder.url.path), templates: Self.templates, period: period, log: &log)
    return programme.answering(given ?? programme.answers, earlier: last.map { [$0] } ?? programme.earlierAnswers)
  }

  func document(log: inout FindingLog) throws -> QuarterlyReturn {
    let filling = ReturnFilling(
      form: form, programme: try programme(log: &log), period: period, asAt: try asAt, assessments: [])
    return filling.quarterlyReturn(syntheticFiles: [], log: &log)
  }

  func document() throws -> QuarterlyReturn {
    var log = FindingLog()
    return try document(log: &log)
  }

  /// What is said with a code about the return.
  func findings(_ code: FindingCode) throws -> [Finding] {
    var log = FindingLog()
    _ = try document(log: &log)
    return log.findings.filter { $0.code == code }
  }

  /// Every question answered that a person answers.
  func answeringAll(_ choice: Choice = .first, table: TableFilling = .required) throws -> FilledReturn {
    var copy = self
    for question in form.questions where !question.isLocked {
      copy.answers[question.id] = try answer(to: question, choice, table)
    }
    return copy
  }

  /// Which answer of a list.
  enum Choice: CaseIterable { case first, last }
  /// Which rows of a table: those that must be there, or all.
  enum TableFilling { case required, whole }

  private func answer(to question: Question, _ choice: Choice, _ filling: TableFilling) throws -> Answers.Answer {
    guard case .table(let table) = question.kind else {
      return .text(try text(question.kind, choice, "Text of \(question.id)"))
    }
    var rows = table.requiredRows.isEmpty ? [table.rows[0].id] : table.requiredRows
    if filling == .whole { rows = table.rows.map(\.id) }
    var cells: [String: [String: String]] = [:]
    for row in rows {
      for column in table.columns where filling == .whole || !column.isOptional {
        cells[row, default: [:]][column.id] = try text(column.kind, choice, "\(row) \(column.id)")
      }
    }
    return .table(cells)
  }

  private func text(_ kind: Question.Kind, _ choice: Choice, _ text: String) throws -> String {
    switch kind {
    case .text(let maximum), .longText(let maximum): return String(text.prefix(maximum))
    case .number(let range), .money(let range), .percent(let range):
      return "\(choice == .first ? range.minimum : range.maximum)"
    case .date:
      let end = try #require(Period.year(period.financialYear).lastDate)
      let next = try #require(asAt.adding(days: 1))
      return min(next, end).description
    case .choice(let list): return try #require(choice == .first ? list.answers.first : list.answers.last)
    case .table: return ""
    }
  }
}

extension QuarterlyReturn {
  func item(_ id: String) throws -> Item { try #require(items.first { $0.question.id == id }, "no question \(id)") }
}
