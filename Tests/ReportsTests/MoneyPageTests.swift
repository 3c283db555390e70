import Foundation
import Metrics
import Programme
import TestSupport
import Testing

@testable import Reports

/// The pages of money and benefits, with the tables of the samples. What the tables say is tested with the cases.
@Suite struct MoneyPageTests {
  private static let samples = [
    "barnet-2014-15", "cheshire-east-2014-15", "rutland-2016-17", "wokingham-2017-18", "wolverhampton-2014-15",
  ]

  private static func programme(_ sample: String) throws -> SmallProgramme {
    var programme = SmallProgramme()
    let folder = Repository.folder.appendingPathComponent("SampleData/\(sample)")
    let tables = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("money").path)
    for name in ["money.yaml", "benefits.yaml", "benefits.csv"] + tables.map({ "money/\($0)" }) {
      programme.files[name] = try Repository.text("SampleData/\(sample)/\(name)")
    }
    programme.files["finance.csv"] = """
      flow,line,q1,q2,q3,q4,annual_total
      expenditure,plan,540000,590000,640000,677000,2447000
      expenditure,forecast,521400,574200,652000,681400,2429000
      expenditure,actual,521400,574200,,,

      """
    return programme
  }

  @Test("Every number of both pages is in the table of figures", arguments: samples)
  func figures(_ sample: String) throws {
    let report = try Self.programme(sample).report()
    let files = try ReportFiles.all(of: report, templates: Repository.templates)
    let table = try #require(files.first { $0.name == report.disclosure.figuresFile })
    var walk = try FigureWalk(table: table.bytes)
    for name in ["money.html", "benefits.html"] {
      let file = try #require(files.first { $0.name == name })
      walk.walk(try Page(String(decoding: file.bytes, as: UTF8.self)), name)
    }
    #expect(walk.faults == [])
    #expect(walk.checked > 20)
  }

  /// Cheshire East's plan gives no amount, Barnet's lines are of different years: neither is a sum, and none is 0.
  @Test(arguments: [
    ("cheshire-east-2014-15", "No amount is given for any line."),
    ("barnet-2014-15", "The lines give amounts for different years, so that they are not added up."),
  ])
  func benefitsThatNobodyHasGivenAreNotZero(_ sample: String, _ words: String) throws {
    let page = try Page(Self.programme(sample).report().file("benefits.html"))
    #expect(page.words.contains(words))
    #expect(page.words.contains("not given"))
    #expect(!page.words.contains("claim \u{00A3}"))
  }

  /// The highlight report says what there is of the money where nobody gives it by quarter.
  @Test func highlightReportLeadsToTheTables() throws {
    var programme = try Self.programme("wolverhampton-2014-15")
    programme.files["finance.csv"] = nil
    let page = try Page(programme.report().file("highlight-report.html"))
    #expect(page.words.contains("What was spent was not supplied."))
    #expect(page.words.contains("tables of money"))
    #expect(page.elements(named: "a").contains { $0.attributes["href"] == "money.html" })
  }

  @Test("Wokingham: result, convention, half-years and differences stand on the page")
  func wokingham() throws {
    let report = try Self.programme("wokingham-2017-18").report()
    let page = try report.file("benefits.html")
    for words in [
      "Discounted at 4 % a year: amounts fall due at the end of each year", ">165.5<", ">\u{2212}951,701<",
      ">\u{2212}951,703<", "2018-19", ">3,489<", ">119,346<", ">277,600<", "not measurable yet, excluded",
      "a rate per week was used per month", "together about 701",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("Cheshire East: the payment for performance cannot be calculated, and what is missing is named")
  func cheshireEast() throws {
    let report = try Self.programme("cheshire-east-2014-15").report()
    let page = try report.file("money.html")
    for words in ["cannot be calculated", "the sum that depends on performance", "not an amount", ">9.221<"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("Rutland 10: the risk share follows the metric")
  func rutland() throws {
    let report = try Self.programme("rutland-2016-17").report()
    let page = try report.file("money.html")
    // There is no verdict on non-elective admissions without a forecast.
    for words in ["The risk share of \u{00A3}101,000", "not known: the metric has no verdict", "not traced"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("Texts that try to break out of the pages stay texts")
  func hostile() throws {
    let attack = PageTests.attack.replacing("\"", with: "'")
    var programme = SmallProgramme()
    programme.files = [
      "money.yaml": """
      tables:
        - {file: t.csv, title: "\(attack)", text_columns: [w], by: [v], source: "\(attack)"}
      comparisons: [{name: "\(attack)", left: 1, right: 2, note: "\(attack)"}]
      notes: ["\(attack)"]
      """,
      "money/t.csv":
        "section,line,role,w,v,a\n\(attack),\(attack),,\(attack),\(attack),\(attack)\n,\(attack),total,,,5\n",
      "benefits.yaml": "notes: [\"\(attack)\"]\n",
      "benefits.csv": "version,benefit,scheme,2014-15\n\(attack),\(attack),\(attack),5\n",
    ]
    let report = try programme.report()
    for name in ["money.html", "benefits.html"] {
      let text = try report.file(name)
      _ = try Page(text)
      #expect(!text.contains("<script>alert") && !text.contains("<img"))
    }
  }

  @Test("Without their files there are no such pages")
  func absent() throws {
    let names = try ReportFiles.all(of: SmallProgramme().report(), templates: Repository.templates).map(\.name)
    #expect(!names.contains("money.html") && !names.contains("benefits.html"))
    #expect(ReportFiles.isOurs("money.html") && ReportFiles.isOurs("benefits.html"))
  }
}
