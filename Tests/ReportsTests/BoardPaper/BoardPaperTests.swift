import Metrics
import TestSupport
import Testing

@testable import Reports

/// The paper for the board as page and as Word document, on figures by hand (see `SmallProgramme`).
@Suite struct BoardPaperTests {
  private static let money = """
    flow,line,q1,q2,q3,q4,annual_total,pooled_fund
    expenditure,plan,540000,590000,640000,677000,2447000,2447000
    expenditure,forecast,521400,574200,652000,681400,2429000,2447000
    expenditure,actual,521400,574200,,,,
    """

  private static func files(_ paper: String? = nil, _ others: [String: String] = [:]) throws -> BoardPaperFiles {
    var programme = SmallProgramme()
    programme.files = others
    if let paper { programme.files["board-paper.yaml"] = paper }
    return try BoardPaperFiles(programme)
  }

  @Test func bothHaveTheSameHeadings() throws {
    let files = try Self.files()
    let headings = files.page.elements(named: "h2").filter { $0.attributes["id"] != "page-terms" }.map {
      BoardPaperFiles.plain(Page.words($0))
    }
    #expect(headings == files.paragraphs("Heading1"))
    #expect(headings.contains("Risk assessment") && headings.contains("Where the figures come from"))
  }

  @Test func everyFigureOfThePageStandsInTheDocument() throws {
    let files = try Self.files(nil, ["finance.csv": Self.money])
    let figures = files.page.elements.filter { $0.name == "data" }
    // Five metrics have a figure, and of six amounts one is open.
    #expect(figures.map(\.text).prefix(5) == ["1,140.2", "152", "0.18", "0.83", "92.9"])
    #expect(figures.count == 10)
    for figure in figures { #expect(files.words.contains(figure.text), "\(figure.text)") }
    let metrics = files.rows(ofTable: "All metrics")
    let page = files.pageRows("paper-metrics")
    #expect(metrics.count == 7 && page.count == 7)
    #expect(
      zip(metrics, page).allSatisfy { ours, theirs in
        zip(ours.map(BoardPaperFiles.plain), theirs).allSatisfy { Self.compact($0) == Self.compact($1) }
      })
  }

  /// The letters of a cell in their order in the alphabet: a page keeps the text of an element before its parts'.
  private static func compact(_ text: String) -> String { String(text.filter { !$0.isWhitespace }.sorted()) }

  @Test func moneyIsAddedUp() throws {
    let files = try Self.files(nil, ["finance.csv": Self.money])
    // 540,000 + 590,000 = 1,130,000; 521,400 + 574,200 = 1,095,600; 34,400 / 1,130,000 = 3.04 %.
    let rows = [
      ["Expenditure, plan", "\u{00A3}1,130,000", "\u{00A3}2,447,000"],
      ["Expenditure, forecast", "\u{00A3}1,095,600", "\u{00A3}2,429,000"],
      ["Expenditure, actual", "\u{00A3}1,095,600", "not known yet"],
    ]
    #expect(Array(files.rows(ofTable: "Income and expenditure").dropFirst()) == rows)
    #expect(Array(files.pageRows("paper-money").dropFirst()) == rows)
    let sentence =
      "Spending to 30 September 2016 was \u{00A3}1,095,600, which is \u{00A3}34,400 (3.0 %) less than planned."
    #expect(files.words.contains(sentence) && BoardPaperFiles.plain(files.page.words).contains(sentence))
  }

  @Test func withoutAFileWhatIsToBeSuppliedIsNamed() throws {
    let files = try Self.files()
    for words in [files.words, BoardPaperFiles.plain(files.page.words)] {
      #expect(words.contains("Still missing from board-paper.yaml: subject; meeting date; report author;"))
      #expect(words.contains("rating of risk: equality and diversity"))
    }
  }

  @Test func theFiveRisksStandInTheirOrder() throws {
    let files = try Self.files(
      "risk: {time: {rating: M, comment: Late}, profile: {rating: L/M/H}, finance: {rating: h}}\n")
    let rows = [
      ["Time", "Medium", "Late"], ["Viability", "To be supplied", ""], ["Finance", "High", ""],
      ["Profile", "To be supplied", ""], ["Equality and diversity", "To be supplied", ""],
    ]
    #expect(Array(files.rows(ofTable: "Risk assessment").dropFirst()) == rows)
    #expect(Array(files.pageRows("paper-risks").dropFirst()) == rows)
  }

  @Test func aChartIsThereForEachMetricOffItsPlanAndSaysWhatItShows() throws {
    let files = try Self.files()
    let pictures = Page.all(files.body).filter { $0.name == "docPr" }
    let charts = files.page.elements(named: "figcaption")
    #expect(pictures.count == charts.count && !charts.isEmpty)
    for picture in pictures {
      let words = try #require(picture.attributes["descr"])
      #expect(words.hasPrefix("Line chart of ") && words.contains("Plan now:"))
    }
    #expect(pictures.first?.attributes["descr"]?.contains("1,140.2") == true)
    let ids = files.page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test func textsOfPeopleDoNothing() throws {
    let attack = PageTests.attack + " & ]]> "
    let quoted = "'" + attack.replacing("'", with: "''") + "'"
    let line = "\"\(attack.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\\u000Bbelow\""
    let files = try Self.files(
      """
      subject: \(quoted)
      context: [\(line)]
      recommendations: [\(quoted), \(quoted)]
      timeline: [{task: \(quoted), target_date: \(quoted)}]
      risk: {time: {rating: low, comment: \(quoted)}}
      appendices: [\(quoted)]
      """, ["commentary/decisions.md": attack])
    #expect(files.page.elements(named: "script").count == 1)
    let shown = BoardPaperFiles.plain(attack)
    #expect(files.words.split(separator: shown).count >= 6)
    #expect(BoardPaperFiles.plain(files.page.words).contains(shown))
    #expect(Page.all(files.body).allSatisfy { !$0.text.contains("\u{0B}") })
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    #expect(try Self.files().docx == Self.files().docx)
  }

  /// Without a plan the two local metrics are not reported: four are left, below the row of headings.
  @Test func aProgrammeWithoutFiguresHasAPaper() throws {
    var programme = SmallProgramme()
    programme.measurements = []
    programme.plan = "metric,period,test,value,relative_to,how_set\n"
    let files = try BoardPaperFiles(programme)
    #expect(files.words.contains("No metric that could be judged is off its plan."))
    #expect(files.page.elements(named: "figure").isEmpty)
    #expect(files.rows(ofTable: "All metrics").count == 5)
  }
}
