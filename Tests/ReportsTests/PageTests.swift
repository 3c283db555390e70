import Metrics
import Programme
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

/// What holds for every page, on a programme whose every text tries to break out of it.
@Suite struct PageTests {
  static let attack = "<script>alert(1)</script> <img src=x onerror=alert(2)> {{title}} {{{style}}} & \"q\" 'a' <5"

  private static func hostile() throws -> ProgrammeReport {
    var programme = SmallProgramme()
    programme.settings += """

      notice: |
        \(attack)
      bodies:
        - name: |
            Health and Wellbeing Board \(attack)
          cadence: |
            \(attack)
          next_meeting: 2016-12-06
      deadlines:
        - name: |
            \(attack)
          date: 2016-12-01
      """
    let text = attack.replacing("\"", with: "\"\"")
    programme.answers =
      CompleteAnswers.without("narrative.progress").replacing(
        "team@example.org", with: "'\(attack.replacing("'", with: "''"))'")
      + "narrative.progress: |\n  \(attack)\n\n  - \(attack)\n'\(attack.replacing("'", with: "''"))': x\n"
    programme.files = [
      "milestones.csv":
        "scheme,milestone,owner_role,baseline,forecast,actual\n\"\(text)\",\"\(text)\",\"\(text)\",2016-09-30,2016-12-31,\n",
      "risks.csv":
        "id,description,owner_role,probability,impact,mitigation\n\"\(text)\",\"\(text)\",\"\(text)\",high,low,\"\(text)\"\n",
      "commentary/overall.md": "\(attack)\n\n- \(attack)\n- \(attack)\n",
      "commentary/achieved.md": attack, "commentary/next.md": attack, "commentary/decisions.md": attack,
      "commentary/delayed-transfers.md": "# \(attack)",
      "commentary/problems.md": attack, "commentary/suggestions.md": attack, "commentary/changes.md": attack,
      "commentary/lessons.md": "- \(attack)", "commentary/enablers/achieved.md": attack,
      "schemes.csv":
        "scheme,priority,owner_role,start,status,description,\"\(text)\"\n\"\(text)\",\"Enablers\",\"\(text)\",,\"\(text)\",\"\(text)\",\"\(text)\"\nS2,\"P \(text)\",,,,\n",
      "contributions.csv":
        "scheme,metric,strength,rationale,own_target,own_unit,own_baseline\n\"\(text)\",delayed-transfers,\"\(text)\",\"\(text)\",\"\(text)\",\"\(text)\",\"\(text)\"\n",
      "exceptions/delayed-transfers.md":
        "\(attack)\n# Problem\n\(attack)\n# Options\n- \(attack)\n# Recommendation\n\(attack)\n# Actions\n- \(attack)\n# \(attack)\n\(attack)\n",
    ]
    let period = Period.month(year: 2016, month: 7)
    programme.measurements.removeAll { $0.key.kind == .dtocSitrep && $0.key.period == period }
    programme.measurements.append(
      Measurement(
        key: Measurement.Key(
          kind: .dtocSitrep, measure: "delayed-days", breakdown: "total", areaCode: "510", period: period),
        areaName: attack, value: .known(107), edition: Edition(name: attack),
        origin: Origin(file: attack, sheet: attack, cell: attack, isSynthetic: true)))
    return try programme.report()
  }

  private static func pages(_ report: ProgrammeReport) throws -> [(name: String, page: Page)] {
    try ReportFiles.all(of: report, templates: Repository.templates).filter { $0.name.hasSuffix(".html") }.map {
      ($0.name, try Page(String(decoding: $0.bytes, as: UTF8.self)))
    }
  }

  @Test func reportHasItsFilesInOrder() throws {
    let files = try ReportFiles.all(of: SmallProgramme().report(), templates: Repository.templates)
    let metrics = [
      "delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions", "falls", "satisfaction",
    ]
    #expect(
      files.map(\.name)
        == ["index.html"] + metrics.map { "metrics/\($0).html" } + [
          "highlight-report.html", "exception-report.html", "board-paper.html", "board-paper.docx",
          "quarterly-return.html", "quarterly-return.xml", "quarterly-return.xlsx", "data/quarterly-return-data.xlsx",
          "findings.html", "data/figures.csv",
        ] + metrics.map { "data/metrics/\($0).csv" } + ["data/findings.csv", "data/measurements.csv", "glossary.html"])
    #expect(files.allSatisfy { ReportFiles.isOurs($0.name) })
    for name in [
      "notes.txt", "metrics/notes.txt", "data/x.csv", "index.htm", "other/index.html", "highlight-report-a/b.html",
    ] {
      #expect(!ReportFiles.isOurs(name), "\(name)")
    }
  }

  @Test func everyPageHasLanguageTitleAndOneHeading() throws {
    for (name, page) in try Self.pages(Self.hostile()) {
      #expect(page.root.name == "html", "\(name)")
      #expect(page.root.attributes["lang"] == "en-GB", "\(name)")
      let titles = page.root.child(named: "head")?.children(named: "title") ?? []
      #expect(titles.count == 1, "\(name)")
      #expect(titles.first?.text.contains("Rutland, 2016-17-Q2") == true, "\(name)")
      #expect(page.elements(named: "h1").count == 1, "\(name)")
      #expect(page.elements(named: "main").count == 1, "\(name)")
      #expect(page.elements(named: "h1").allSatisfy { !$0.text.isEmpty }, "\(name)")
    }
  }

  @Test func nothingOnAPageRunsOrIsFetched() throws {
    for (name, page) in try Self.pages(Self.hostile()) {
      for element in page.elements {
        #expect(
          !["img", "iframe", "object", "embed", "link", "base", "form"].contains(element.name), "\(name)")
        #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "src" }, "\(name): \(element.name)")
        if let href = element.attributes["href"] {
          #expect(!href.contains(":") && !href.hasPrefix("/"), "\(name): \(href)")
        }
      }
      // The only script is ours; `PolicyTests` holds its hash against the policy, by which no other runs.
      #expect(page.elements(named: "script").count == 1, "\(name)")
      #expect(page.text.components(separatedBy: "<script").count == 2, "\(name)")
      #expect(!page.text.contains("http://") && !page.text.contains("https://"), "\(name)")
      let styles = page.elements(named: "style").map(\.text).joined()
      #expect(!styles.contains("url(") && !styles.contains("@import"), "\(name)")
    }
  }

  @Test func textsOfPeopleStandThereAsTheyWereTyped() throws {
    let pages = try Self.pages(Self.hostile())
    let wanted = [
      "index.html", "highlight-report.html", "exception-report.html", "board-paper.html", "quarterly-return.html",
      "metrics/delayed-transfers.html", "highlight-report-enablers.html",
    ]
    for (name, page) in pages where wanted.contains(name) {
      #expect(page.words.contains(Self.attack), "\(name)")
    }
  }

  @Test func noTemplateIsLeftUnfilled() throws {
    for (name, page) in try Self.pages(SmallProgramme().report()) {
      #expect(!page.text.contains("{{") && !page.text.contains("}}"), "\(name)")
      #expect(!page.words.contains("Optional("), "\(name)")
      #expect(!page.words.contains("nil"), "\(name)")
    }
  }

  @Test func linksLeadToPagesAndPlacesThatAreThere() throws {
    let report = try SmallProgramme.answering(CompleteAnswers.secondQuarter)
    let names = Set(try ReportFiles.all(of: report, templates: Repository.templates).map(\.name))
    let pages = try Self.pages(report)
    let ids = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.name, Set($0.page.elements.compactMap { $0.attributes["id"] })) })
    for (name, page) in pages {
      for link in page.elements(named: "a") {
        let parts = try #require(link.attributes["href"]).split(
          separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var target = parts[0].isEmpty ? name : String(parts[0])
        if !parts[0].isEmpty, name.hasPrefix("metrics/") {
          target = target.hasPrefix("../") ? String(target.dropFirst(3)) : "metrics/" + target
        }
        #expect(names.contains(target), "\(name): \(target)")
        if parts.count == 2 {
          #expect(ids[target]?.contains(String(parts[1])) == true, "\(name): \(target)#\(parts[1])")
        }
      }
    }
  }

  @Test func idsOfAPageStandOnce() throws {
    for (name, page) in try Self.pages(SmallProgramme.answering(CompleteAnswers.secondQuarter)) {
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name)")
      for element in page.elements {
        for label in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
          #expect(ids.contains(String(label)), "\(name): \(label)")
        }
      }
    }
  }

  @Test func everyStatusHasItsWordBesideItsColour() throws {
    var seen: Set<String> = []
    for (name, page) in try Self.pages(Self.hostile()) {
      for element in page.elements {
        let classes = (element.attributes["class"] ?? "").split(separator: " ").map(String.init)
        guard classes.first == "status" else { continue }
        let colour = try #require(classes.dropFirst().first)
        seen.insert(colour)
        let words = Page.words(element).lowercased()
        #expect(words.contains(colour), "\(name): \(words)")
        #expect(
          element.children.contains { $0.attributes["class"] == "shape" && $0.attributes["aria-hidden"] == "true" },
          "\(name)")
      }
    }
    #expect(seen == ["green", "amber", "red", "grey"])
  }

  @Test func everyTableHasACaptionAndItsHeadingsAScope() throws {
    for (name, page) in try Self.pages(SmallProgramme.answering(CompleteAnswers.secondQuarter)) {
      for table in page.elements(named: "table") {
        #expect(table.child(named: "caption") != nil, "\(name)")
      }
      #expect(page.elements(named: "th").allSatisfy { $0.attributes["scope"] != nil }, "\(name)")
    }
  }

  /// 1 red, 2 amber, 1 green and 2 grey: grey metrics are counted, too.
  @Test func coloursAreCountedWithTheGreyOnes() throws {
    let report = try SmallProgramme().report()
    let dashboard = try Page(report.file("index.html"))
    let highlights = try Page(report.file("highlight-report.html")).words
    for (colour, count) in [("green", 1), ("amber", 2), ("red", 1), ("grey", 2)] {
      #expect(
        dashboard.elements.contains { $0.attributes["data-figure"] == "metrics/\(colour)" && $0.text == "\(count)" })
      #expect(highlights.contains("\(count) \(colour)"), "\(colour)")
    }
  }

  /// The figures of `SmallProgramme`, worked out by hand.
  @Test(arguments: [
    ("delayed-transfers", "1,140.2", "1140.1548278431"), ("non-elective-admissions", "152", "152"),
    ("residential-admissions", "0.18", "0.1756440281"), ("falls", "0.83", "0.831381733"),
    ("satisfaction", "92.9", "92.8571428571"),
  ])
  func figureIsTheSameOnEveryPageAndInXML(metric: String, printed: String, exact: String) throws {
    let report = try SmallProgramme().report()
    for name in ["index.html", "highlight-report.html"] {
      let page = try Page(report.file(name))
      let links = page.elements(named: "a").filter { $0.attributes["href"] == "metrics/\(metric).html#origins" }
      #expect(!links.isEmpty, "\(name)")
      #expect(links.allSatisfy { Page.words($0).filter { !$0.isWhitespace } == printed }, "\(name)")
    }
    let form = try Page(report.file("quarterly-return.html"))
    let question = try #require(form.elements.first { $0.attributes["id"] == "metrics.\(metric).actual" })
    #expect(Page.words(question).contains(" \(printed) "))
    let own = try Page(report.file("metrics/\(metric).html"))
    #expect(own.elements.contains { $0.attributes["data-figure"] == "\(metric)/2016-17-Q2/rate" && $0.text == printed })
    let xml = try report.file("quarterly-return.xml")
    let measure = try #require(xml.split(separator: "<measure ").first { $0.hasPrefix("metric=\"\(metric)\"") })
    #expect(measure.contains("<value>\(exact)</value>"))
    #expect(xml.contains("<text>\(printed) "))
  }

  /// Both print as 0.18 %: the reason has as many decimals as it takes.
  @Test func reasonTellsTwoNumbersApartThatPrintAlike() throws {
    let report = try SmallProgramme().report()
    let words = try Page(report.file("metrics/residential-admissions.html")).words
    #expect(words.contains("0.176 % against fewer than 0.180 %: the plan is met."))
  }

  @Test func sectionsWithoutInputSaySo() throws {
    let words = try Page(SmallProgramme().report().file("highlight-report.html")).words
    for name in ["overall.md", "achieved.md", "next.md", "decisions.md", "milestones.csv", "risks.csv"] {
      #expect(words.contains(name), "\(name)")
    }
  }

  @Test func risksStandWithTheHighestScoreFirst() throws {
    var programme = SmallProgramme()
    programme.files["risks.csv"] = """
      id,description,owner_role,probability,impact,mitigation
      R1,a,,low,high,
      R2,b,,high,high,
      R3,c,,medium,medium,
      R0,d,,medium,medium,
      """
    let page = try Page(programme.report().file("highlight-report.html"))
    let rows = page.elements(named: "tr").compactMap { $0.child(named: "th")?.text }.filter { $0.hasPrefix("R") }
    // 3 x 3, 2 x 2 twice, as they stand in their file, 1 x 3.
    #expect(rows.filter { $0 != "Risk" } == ["R2", "R3", "R0", "R1"])
    #expect(page.words.contains("9 of 9"))
    #expect(page.words.contains("no owner"))
  }

  @Test func answerThatDiffersFromTheFiguresIsMarked() throws {
    let question = "metrics.delayed-transfers.progress"
    for (answer, isMarked) in [("On track to meet target", true), ("No improvement in performance", false)] {
      let page = try Page(SmallProgramme.answering("\(question): \(answer)\n").file("quarterly-return.html"))
      let element = try #require(page.elements.first { $0.attributes["id"] == question })
      #expect(Page.words(element).contains("Differs from the figures.") == isMarked)
      #expect(Page.words(element).contains("No improvement in performance"))
    }
  }

  /// 30,000 less the 20 of "All is under way. " with an emoji of two units.
  @Test func remainingCharactersAreCountedAsExcelCounts() throws {
    let report = try SmallProgramme.answering("narrative.progress: \"All is under way. \\U0001F600\"\n")
    #expect(try report.file("quarterly-return.html").contains("Remaining characters: 29,980"))
  }

  @Test func tableThatIsNotFullIsMarkedAsNotAnswered() throws {
    let page = try Page(
      SmallProgramme.answering("finance.income: {plan: \(CompleteAnswers.row)}\n").file("quarterly-return.html"))
    let element = try #require(page.elements.first { $0.attributes["id"] == "finance.income" })
    #expect(Page.words(element).contains("Not answered"))
  }

  @Test func amountsOnThePageAreThoseOfTheXML() throws {
    let money = "{plan: {q1: 1234.56, q2: 2, q3: 3, q4: 4}}"
    let report = try SmallProgramme.answering("finance.income: \(money)\n")
    #expect(try report.file("quarterly-return.xml").contains("<number column=\"q1\">1234.56</number>"))
    let page = try report.file("quarterly-return.html")
    #expect(page.contains("\u{00A3}1,234.56"))
  }

  /// Word writes a vertical tab for a line break.
  @Test(arguments: ["\u{0B}", "\u{0C}"]) func lineBreakOfAWordProcessorIsOne(character: String) throws {
    var programme = SmallProgramme()
    programme.files["commentary/overall.md"] = "Before\(character)after"
    #expect(try Page(programme.report().file("index.html")).words.contains("Before after"))
  }

  @Test(arguments: ["\u{0B}", "\u{01}", "\u{FFFF}"]) func pageStaysWellFormedWhateverIsPasted(character: String) throws
  {
    var programme = SmallProgramme()
    programme.files["commentary/overall.md"] = "\u{01}Before\(character)after"
    programme.files["risks.csv"] =
      "id,description,owner_role,probability,impact,mitigation\nR1,\"Before\(character)after\",,low,high,\n"
    let report = try programme.report()
    for name in ["index.html", "highlight-report.html"] {
      let text = try report.file(name)
      _ = try Page(text)
    }
  }
}
