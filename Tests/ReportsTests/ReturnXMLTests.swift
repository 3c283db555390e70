import struct Foundation.Decimal
import Metrics
import Programme
import Spreadsheets
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

@Suite struct ReturnXMLTests {
  private func schema() throws -> XMLSchema {
    try XMLSchema(bytes: try #require(Repository.templates.bytes(of: ReturnXML.schemaFile)))
  }

  private func document(_ report: ProgrammeReport) throws -> XMLElement {
    try XMLReading.element(from: try ReturnXML.bytes(of: report.quarterlyReturn))
  }

  private func measure(_ metric: String, in root: XMLElement) throws -> XMLElement {
    let measures = try #require(root.child(named: "measures")).children(named: "measure")
    return try #require(measures.first { $0.attributes["metric"] == metric })
  }

  @Test(arguments: [1, 2, 3, 4]) func returnIsValidByItsSchemaInEveryQuarter(quarter: Int) throws {
    for answers in ["", CompleteAnswers.secondQuarter] {
      let report = try SmallProgramme.answering(answers, quarter: quarter)
      #expect(try schema().faults(in: ReturnXML.bytes(of: report.quarterlyReturn)).isEmpty)
    }
  }

  @Test func sameReturnGivesTheSameBytes() throws {
    let first = try SmallProgramme.answering(CompleteAnswers.secondQuarter)
    let second = try SmallProgramme.answering(CompleteAnswers.secondQuarter)
    #expect(try ReturnXML.bytes(of: first.quarterlyReturn) == ReturnXML.bytes(of: second.quarterlyReturn))
  }

  @Test func headNamesFormQuarterDayAndArea() throws {
    let root = try document(SmallProgramme().report())
    #expect(root.name == "quarterlyReturn")
    #expect(root.namespace == "urn:bcf:quarterly-return:1")
    #expect(
      root.attributes == [
        "form": "2016-17", "formVersion": "1", "quarter": "2016-17-Q2", "period": "2016-07-01/P3M",
        "asAt": "2016-11-25", "template": "incomplete",
      ])
    let area = try #require(root.child(named: "area"))
    #expect(area.text == "Rutland")
    #expect(area.attributes["code"] == "E06000017")
  }

  /// Every question stands there once, with the answer of the model and of the same kind.
  @Test(arguments: ["", CompleteAnswers.secondQuarter]) func answersReadBackAreThoseOfTheModel(answers: String) throws {
    let report = try SmallProgramme.answering(answers)
    let root = try document(report)
    let questions = root.children(named: "section").flatMap { $0.children(named: "question") }
    let items = report.quarterlyReturn.sections.flatMap(\.items)
    #expect(questions.map { $0.attributes["id"] } == items.map { $0.question.id })
    #expect(root.attributes["template"] == (answers.isEmpty ? "incomplete" : "complete"))
    for (question, item) in zip(questions, items) {
      #expect(question.attributes["status"] == item.status.rawValue)
      #expect(question.child(named: "suggested")?.text == item.suggestion)
      switch item.answer {
      case .none: #expect(question.children.allSatisfy { $0.name == "suggested" })
      case .text(let text): #expect(question.child(named: "answer")?.text == text)
      case .number(let number): #expect(question.child(named: "number")?.text == "\(number)")
      case .date(let date): #expect(question.child(named: "date")?.text == date.description)
      case .table(let rows):
        let table = try #require(question.child(named: "table"))
        var read: [String: [String: Decimal]] = [:]
        for row in table.children(named: "row") {
          for amount in row.children(named: "amount") {
            read[row.attributes["name"] ?? "", default: [:]][amount.attributes["column"] ?? ""] =
              StrictNumber.decimal(amount.text)
          }
        }
        #expect(read == rows)
      }
    }
  }

  /// Numbers worked out by hand: see `SmallProgramme`.
  @Test(arguments: [
    ("delayed-transfers", "352", "30873", "1140.1548278431"), ("non-elective-admissions", "152", "1", "152"),
    ("residential-admissions", "15", "8540", "0.1756440281"), ("falls", "71", "8540", "0.831381733"),
    ("satisfaction", "117", "126", "92.8571428571"),
  ])
  func figuresAreTheOnesWorkedOutByHand(metric: String, top: String, bottom: String, rate: String) throws {
    let measure = try measure(metric, in: document(SmallProgramme().report()))
    #expect(measure.child(named: "numerator")?.text == top)
    #expect(measure.child(named: "denominator")?.text == bottom)
    #expect(measure.child(named: "value")?.text == rate)
  }

  @Test func planAndJudgementStandBesideTheFigure() throws {
    let root = try document(SmallProgramme().report())
    let residential = try measure("residential-admissions", in: root)
    #expect(residential.child(named: "plan")?.text == "0.18")
    #expect(residential.child(named: "plan")?.attributes["test"] == "fewer than")
    #expect(residential.child(named: "judgement")?.attributes == ["status": "met", "colour": "green"])
    let delayed = try measure("delayed-transfers", in: root)
    #expect(delayed.child(named: "judgement")?.attributes == ["status": "not-met", "colour": "red"])
    let admissions = try measure("non-elective-admissions", in: root)
    #expect(admissions.child(named: "plan") == nil)
    #expect(admissions.child(named: "judgement")?.attributes == ["status": "reference-missing", "colour": "grey"])
  }

  @Test func figureThatIsMissingIsNilAndSaysWhy() throws {
    var programme = SmallProgramme()
    programme.measurements.removeAll { $0.key.kind == .falls }
    let root = try document(programme.report())
    for (metric, reason) in [("reablement", "not-yet-available"), ("falls", "not-submitted")] {
      for name in ["numerator", "denominator", "value"] {
        let figure = try #require(try measure(metric, in: root).child(named: name))
        #expect(figure.isNil)
        #expect(figure.text == "")
        #expect(figure.attributes["missing"] == reason)
      }
    }
    let known = try #require(try measure("satisfaction", in: root).child(named: "value"))
    #expect(!known.isNil)
    #expect(known.attributes["missing"] == nil)
  }

  /// ISO 8601 as IHE ADX writes it.
  @Test(arguments: [
    (1, "2016-04-01/P3M", "2016-04-01/P3M"), (2, "2016-07-01/P3M", "2016-04-01/P6M"),
    (3, "2016-10-01/P3M", "2016-04-01/P9M"), (4, "2017-01-01/P3M", "2016-04-01/P12M"),
  ])
  func periodsAreStartAndLength(quarter: Int, ofQuarter: String, toDate: String) throws {
    let root = try document(SmallProgramme.answering("", quarter: quarter))
    #expect(root.attributes["period"] == ofQuarter)
    #expect(try measure("delayed-transfers", in: root).attributes["period"] == ofQuarter)
    #expect(try measure("satisfaction", in: root).attributes["period"] == ofQuarter)
    #expect(try measure("falls", in: root).attributes["period"] == toDate)
    // The cohort is that of October to December, whatever the quarter.
    #expect(try measure("reablement", in: root).attributes["period"] == "2016-10-01/P3M")
  }

  @Test func eachPartOfAFigureNamesItsFile() throws {
    let measure = try measure("delayed-transfers", in: document(SmallProgramme().report()))
    let origins = measure.children(named: "origin")
    #expect(origins.map { $0.attributes["value"] } == ["107", "83", "162", "30873"])
    #expect(origins.map { $0.attributes["part"] } == ["numerator", "numerator", "numerator", "denominator"])
    #expect(origins.first?.attributes["file"] == "returns/dtoc-sitrep.csv")
    #expect(origins.first?.attributes["cell"] == "B2")
  }

  /// People paste from Word: vertical tabs for line breaks, curly quotes, emoji, and whatever else.
  @Test func textOfEveryKindComesBackAsItWas() throws {
    let typed = #""a\vb \u201Cquoted\u201D \u2264 5 \U0001F600 <script>alert('1')</script> & ]]> {{title}} \x01end""#
    let report = try SmallProgramme.answering(CompleteAnswers.with("narrative.progress", typed))
    let bytes = try ReturnXML.bytes(of: report.quarterlyReturn)
    #expect(try schema().faults(in: bytes).isEmpty)
    let root = try XMLReading.element(from: bytes)
    let questions = root.children(named: "section").flatMap { $0.children(named: "question") }
    let question = try #require(questions.first { $0.attributes["id"] == "narrative.progress" })
    // XML 1.0 forbids the vertical tab, which becomes a line break, and U+0001, which goes.
    #expect(
      question.child(named: "answer")?.text
        == "a\nb \u{201C}quoted\u{201D} \u{2264} 5 \u{1F600} <script>alert('1')</script> & ]]> {{title}} end")
    #expect(question.child(named: "answer")?.children.isEmpty == true)
  }

  @Test func nameOfTheAreaIsEscaped() throws {
    var programme = SmallProgramme()
    programme.settings = programme.settings.replacing("name: Rutland", with: #"name: "A & B <\"C\">""#)
    #expect(try document(programme.report()).child(named: "area")?.text == "A & B <\"C\">")
  }

  @Test func syntheticFilesAreNamed() throws {
    let model = try SmallProgramme().report().quarterlyReturn
    let synthetic = QuarterlyReturn(
      form: model.form, area: model.area, period: model.period, asAt: model.asAt, sections: model.sections,
      assessments: model.assessments, syntheticFiles: ["a.csv", "b.csv"])
    let bytes = try ReturnXML.bytes(of: synthetic)
    #expect(try schema().faults(in: bytes).isEmpty)
    #expect(
      try XMLReading.element(from: bytes).child(named: "synthetic")?.text == "Synthetic figures: a.csv, b.csv")
  }
}
