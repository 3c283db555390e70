import Forms
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing

/// Answers of a quarter as CSV and as YAML.
@Suite struct AnswersFileTests {
  private static let period = Period.quarter(FinancialYear(start: 2016), 2)

  private func programme(_ files: [String: String]) throws -> Programme {
    let folder = try TemporaryFolder([
      "programme.yaml": """
      area: {name: Rutland, code: E06000017}
      framework_year: 2016-17
      title: Synthetic
      rag: {rule: tolerance, tolerance: 5, in: percent}
      """
    ])
    for (name, text) in files { try folder.write(text, to: name) }
    var log = FindingLog()
    return try ProgrammeLoader.programme(
      in: FolderFiles(path: folder.url.path), templates: FilledReturn.templates, period: Self.period, log: &log)
  }

  private func fault(_ files: [String: String]) throws -> String {
    do { _ = try programme(files) } catch let error as ProgrammeError { return error.message }
    return ""
  }

  @Test func answersStandInRowsOfCSV() throws {
    let answers = try #require(
      programme([
        "answers/2016-17-Q2.csv": """
        question,row,column,answer
        cover.contact_number,,,01632 960000
        cover.email,,,team@example.org
        integration.phb_total,,,007
        budget.pooled,,,Yes
        finance.income,plan,q1,"901,250"
        finance.income,plan,q2,515250.50
        finance.income,forecast,q1,1
        narrative.progress,,,"First line

        third, with “quotes” and ""quotes"" too"
        conditions.dtoc_plan.date,,,31/03/2017

        """
      ]).answers)
    #expect(answers.file == "answers/2016-17-Q2.csv")
    #expect(answers["cover.contact_number"] == .text("01632 960000"))
    #expect(answers["integration.phb_total"] == .text("007"))
    #expect(answers["budget.pooled"] == .text("Yes"))
    #expect(
      answers["finance.income"] == .table(["plan": ["q1": "901,250", "q2": "515250.50"], "forecast": ["q1": "1"]]))
    #expect(answers["narrative.progress"] == .text("First line\n\nthird, with “quotes” and \"quotes\" too"))
    #expect(answers["conditions.dtoc_plan.date"] == .text("31/03/2017"))
    #expect(answers.place("budget.pooled") == "A5")
  }

  @Test func columnsOfTablesMayBeLeftOutAndEmptyRowsSayNothing() throws {
    let answers = try #require(
      programme(["answers/2016-17-Q2.csv": "question,answer\nbudget.pooled,No\n,\n,\ncover.email,a@example.org\n"])
        .answers)
    #expect(answers["budget.pooled"] == .text("No"))
    #expect(answers["cover.email"] == .text("a@example.org"))
  }

  @Test(arguments: [
    ("question,answer\na,1\na,2\n", "cell A3: the question \"a\" is answered twice"),
    ("question,row,column,answer\na,r,c,1\na,r,c,2\n", "cell A3: the question \"a\" is answered twice"),
    ("question,row,column,answer\na,,,1\na,r,c,2\n", "cell A3: the question \"a\" is answered twice"),
    ("question,row,column,answer\na,r,c,1\na,,,2\n", "cell A3: the question \"a\" is answered twice"),
    ("frage,antwort\na,1\n", "has no columns \"question\" and \"answer\""),
  ])
  func faultOfTheFileIsToldWithItsCell(text: String, says: String) throws {
    let message = try fault(["answers/2016-17-Q2.csv": text])
    #expect(message.hasPrefix("answers/2016-17-Q2.csv"))
    #expect(message.contains(says), "\(message)")
  }

  @Test(arguments: [["yaml", "csv"], ["csv", "xlsx"], ["yaml", "xlsx"], ["yaml", "csv", "xlsx"]])
  func twoFilesForOneQuarterAreRefused(endings: [String]) throws {
    let texts = ["yaml": "budget.pooled: Yes\n", "csv": "question,answer\nbudget.pooled,Yes\n", "xlsx": "x"]
    let files = Dictionary(uniqueKeysWithValues: endings.map { ("answers/2016-17-Q2.\($0)", texts[$0] ?? "") })
    let message = try fault(files)
    #expect(message.hasPrefix("The answers of 2016-17-Q2 stand in more than one file"), "\(message)")
    for name in files.keys { #expect(message.contains(name)) }
  }

  /// A file under another name would be passed over without a word.
  @Test(arguments: [
    ("2016-17-Q1.yaml", true), ("2016-17-Q2.csv", true), ("2016-17-q2.yaml", false), ("2016-17 Q2.yaml", false),
    ("2016-17-Q2.yml", false), ("2016-17.yaml", false), ("notes.txt", false),
  ])
  func fileThatIsNotReadIsTold(name: String, isRead: Bool) throws {
    var filled = try FilledReturn(2016, 2)
    filled.files = ["answers/\(name)": name.hasSuffix("csv") ? "question,answer\nbudget.pooled,Yes\n" : "a: b\n"]
    var log = FindingLog()
    _ = try filled.programme(log: &log)
    let found = log.findings.filter { $0.place?.file == "answers/\(name)" && $0.message.contains("is not read") }
    #expect(found.count == (isRead ? 0 : 1))
  }

  @Test(arguments: [("Yes", true), ("No", false)]) func answerThatIsNotAskedIsTold(pooled: String, isTold: Bool) throws
  {
    var filled = try FilledReturn(2016, 2)
    filled.answers = ["budget.pooled": .text(pooled), "budget.pooled_by": .text("31/03/2017")]
    #expect(try filled.findings(.answerNotAsked).count == (isTold ? 1 : 0))
    #expect(try filled.document().item("budget.pooled_by").answer == .none || !isTold)
  }

  /// What people answer and what finance.csv says cannot both be true.
  @Test(arguments: [("10", false), ("11", true)]) func answerBesideOtherMoneyIsTold(total: String, isTold: Bool) throws
  {
    var filled = try FilledReturn(2016, 2)
    filled.files = [
      "finance.csv": """
      flow,line,q1,q2,q3,q4,annual_total,pooled_fund
      income,plan,1,2,3,4,10,10
      income,budget,1,2,3,4,10,10
      """
    ]
    let row = ["q1": "1", "q2": "2", "q3": "3", "q4": "4", "annual_total": total, "pooled_fund": "10"]
    filled.answers = ["finance.income": .table(["plan": row])]
    #expect(try filled.findings(.answerDisagrees).count == (isTold ? 1 : 0))
    filled.answers = [:]
    // A line that the form does not have is told where the table is used.
    #expect(try filled.findings(.settingUnknown).filter { $0.message.contains("\"budget\"") }.count == 1)
  }

  @Test func filesOfTwoQuartersStandBesideEachOther() throws {
    let programme = try programme([
      "answers/2016-17-Q2.yaml": "budget.pooled: Yes\n",
      "answers/2016-17-Q1.csv": "question,answer\nbudget.pooled,No\n",
    ])
    #expect(programme.answers?["budget.pooled"] == .text("Yes"))
    #expect(programme.earlierAnswers.first?.answers["budget.pooled"] == .text("No"))
  }

  /// What `bcf return read` writes is read again as it was.
  @Test func answersAsYAMLAreReadAsTheyWere() throws {
    let filled = try FilledReturn(2016, 2).answeringAll(.last, table: .whole)
    var typed = filled.answers
    typed["narrative.progress"] = .text("a: b # no comment\n\n\t- “x” \\ \"y\" \u{85}\u{2028}\u{FEFF}\u{1F600}\n'")
    typed["cover.email"] = .text("Yes")
    typed["cover.completed_by"] = .text("  007  ")
    let answers = Answers(file: "return.xlsx", typed.mapValues { ($0, "D4") })
    let text = AnswersYAML.text(answers, form: filled.form, head: "Rutland")
    let read = try #require(programme(["answers/2016-17-Q2.yaml": text]).answers)
    #expect(read.questions == answers.questions)
    for id in answers.questions { #expect(read[id] == answers[id], "\(id)") }
  }
}
