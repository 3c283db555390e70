import Testing

@testable import Charts

struct ControlChartDrawingTests {
  private let chart = ControlChartDrawing(
    id: "x", title: "Title", description: "Description", unit: "days",
    points: Samples.quarters([100, 200, 300, 250], breaks: [2: "limits set anew"]),
    segments: [
      .init(range: 0..<2, mean: Samples.number(150, "mean/1"), lower: nil, upper: Samples.number(250, "upper/1")),
      .init(range: 2..<9, mean: Samples.number(275, "mean/2"), lower: Samples.number(225), upper: Samples.number(325)),
    ], target: Samples.number(120, "target"))

  @Test func eachPartHasItsMeanAndLimits() throws {
    for svg in try Samples.variants(chart.svg) {
      #expect(svg.all("mean-line").map { $0["data-figure"] } == ["mean/1", "mean/2"])
      #expect(svg.all("limit-line").count == 3)
      #expect(svg.all("target-line").map { $0["data-value"] } == ["120"])
      // The mean of the first part ends where that of the second begins.
      #expect(svg.all("mean-line").first?["x2"] == svg.all("mean-line").last?["x1"])
      #expect(svg.all("dot").allSatisfy { $0.classes.contains("common") })
    }
  }

  @Test func onlyTheLastPartIsNamed() throws {
    let svg = try #require(try Samples.variants(chart.svg).first)
    #expect(svg.all("mean-words").map(\.words) == ["Mean 275"])
    #expect(svg.all("limit-words").map(\.words).sorted() == ["Lower limit 225", "Upper limit 325"])
    #expect(
      svg.all("point").first?["aria-label"] == "April to June 2014: 100 days; mean 150; upper limit 250; target 120")
  }
}

struct BulletChartTests {
  private func wide(_ actual: Double?, _ plan: Double?, _ last: Double? = nil) throws -> Markup.Element {
    let chart = BulletChart(
      id: "b", title: "Falls", description: "", unit: "falls", actual: actual.map { Samples.number($0, "a") },
      plan: plan.map { Samples.number($0, "p") }, last: last.map { Samples.number($0) }, lowerIsBetter: true)
    return try #require(try Samples.variants(chart.svg).first)
  }

  /// The axis goes to 60 in steps of 10. "0" and "60" are 7.784 and 15.568 wide: it goes from 5.892 to 670.216, and
  /// 30 lies in the middle, at 338.054.
  @Test func barAndPlanLieWhereTheirValuesAre() throws {
    let svg = try wide(60, 30)
    let bar = try #require(svg.all("bar").first)
    #expect(bar["x"] == "5.9" && bar["width"] == "664.3" && bar["data-figure"] == "a")
    #expect(svg.all("plan-marker").first?["x1"] == "338.1")
    #expect(svg.all("point").first?["aria-label"] == "Falls: 60 falls; plan 30")
    #expect(svg.all("unit").first?.words == "falls, lower is better")
  }

  @Test func theNumberIsInTheBarOnlyWhereItFits() throws {
    // "0.5" is bold 19.46 wide; with 8 and 5 of air a bar of 32.46 would hold it, but this one is 11.1 long.
    #expect(try wide(60, 30).all("in-bar").count == 1)
    #expect(try wide(0.5, 30).all("in-bar").isEmpty)
    #expect(try wide(-10, 30).all("in-bar").isEmpty)
  }

  @Test func aMissingFigureIsSaid() throws {
    let svg = try wide(nil, 30)
    #expect(svg.all("bar").isEmpty)
    #expect(svg.all("missing-words").map(\.words) == ["no figure"])
    #expect(svg.all("point").first?["aria-label"] == "Falls: no figure; plan 30")
  }
}

struct StackedBarsTests {
  private func bars(_ numbers: [[Double?]], names: [String]? = nil) -> StackedBars {
    StackedBars(
      id: "s", title: "Reasons", description: "", unit: "days", categories: numbers[0].indices.map(Samples.quarter),
      parts: numbers.enumerated().map { part, values in
        .init(name: names?[part] ?? "Part \(part)", numbers: values.map { $0.map { Samples.number($0, "\(part)") } })
      })
  }

  /// 250 / 6 is 41.7: the axis goes to 250 in steps of 50, and 230 / 250 is 0.92 for each day.
  @Test func partsStandOnOneAnother() throws {
    let svg = try #require(try Samples.variants(bars([[100], [150]]).svg).first)
    let parts = svg.all("point").flatMap { $0.all("part") }
    #expect(parts.map { $0["height"] } == ["92", "138"])
    #expect(parts[0].number("y") == parts[1].number("y") + 138)
    #expect(svg.all("point").map { $0["aria-label"] }[1] == "April to June 2014, Part 1: 150 days")
  }

  @Test func partsBelowZeroStandBelowTheLine() {
    let stacks = StackedColumns(parts: [[Samples.number(10)], [Samples.number(-4)], [Samples.number(5)]], columns: 1)
    #expect(stacks.slices.map(\.from) == [0, 0, 10])
    #expect(stacks.slices.map(\.to) == [10, -4, 15])
    #expect(stacks.ends == [15, -4])
  }

  @Test func eachPartHasALetterAndTheLaterOnesAHatch() throws {
    for svg in try Samples.variants(bars((0..<8).map { _ in [50] }).svg) {
      #expect(Set(svg.all("letter").map(\.words)) == ["A", "B", "C", "D", "E", "F", "G", "H"])
      #expect(svg.all.filter { $0["fill"].hasPrefix("url(#s-") }.count == 6)
    }
    #expect(bars((0..<9).map { _ in [50] }).parts.count == 8)
  }

  @Test func aColumnWithoutNumbersIsAGap() throws {
    let svg = try #require(try Samples.variants(bars([[1, nil, 2]]).svg).first)
    #expect(svg.all("point").map { $0["aria-label"] }[1] == "July to September 2014: no figure")
    #expect(svg.all("point").flatMap { $0.all("part") }.count == 2)
  }
}

struct SmallMultiplesTests {
  private func html(_ hrefs: [String?], common: Bool = true) throws -> Markup.Element {
    let panels = hrefs.enumerated().map { place, href in
      SmallMultiples.Panel(
        name: "Area \(place)", href: href, status: "red", statusWords: "Off plan",
        points: Samples.quarters([100, 200, Double(place + 1) * 300]), plan: [nil, nil, Samples.number(250)])
    }
    let text = SmallMultiples(
      id: "m", title: "Areas", description: "", unit: "days", panels: panels, hasCommonScale: common
    ).html
    return try #require(try Markup.elements(text).first)
  }

  @Test func allHaveOneScaleUnlessTold() throws {
    func axes(_ html: Markup.Element) -> Set<[String]> {
      Set(html.all.filter { $0.name == "svg" }.map { $0.all("axis").map(\.words) })
    }
    #expect(axes(try html([nil, nil])).count == 1)
    #expect(axes(try html([nil, nil], common: false)).count == 2)
  }

  @Test func onlySafeAddressesAreLinks() throws {
    let hrefs = [
      "a.html#x", "../b/c.html?d=e:f", "https://example.org/", "javascript:alert(1)", " data:x", "//x.y", nil,
    ]
    let links = try html(hrefs).all.filter { $0.name == "a" }
    #expect(links.map { $0["href"] } == ["a.html#x", "../b/c.html?d=e:f", "https://example.org/"])
  }

  @Test func eachIsAPictureWithItsWords() throws {
    let panels = try html([nil, nil]).all.filter { $0.name == "svg" }
    #expect(panels.map { $0["role"] } == ["img", "img"])
    #expect(panels[0].children[0].text == "Area 0, October to December 2014: 300 days; plan 250")
    #expect(Set(panels.map { $0["aria-labelledby"] }).count == 2)
  }
}

struct SparklineTests {
  @Test func needsTwoFigures() {
    #expect(Sparkline(points: Samples.quarters([1, nil]), label: "").svg.isEmpty)
    #expect(!Sparkline(points: Samples.quarters([1, 2]), label: "").svg.isEmpty)
  }

  @Test func gapsAndNewYearsPartTheLine() throws {
    let points = Samples.quarters([1, 2, nil, 4, 5, 1, 2], provisional: 1, breaks: [5: ""])
    let svg = try #require(try Samples.variants(Sparkline(points: points, label: "Up").svg).first)
    #expect(svg.all("value").count == 3)
    #expect(svg.all("dot").count == 1 && svg.all("hollow").count == 1)
    #expect(svg["aria-label"] == "Up")
  }
}

struct GanttChartTests {
  private let chart = GanttChart(
    id: "g", title: "Milestones", description: "",
    months: ["April", "May", "June", "July"].map {
      ChartPlace(label: String($0.prefix(3)) + " 2016", name: $0 + " 2016")
    },
    rows: [
      .init(name: "Team", start: 1, end: 3, baselineEnd: 2, status: "amber", label: "One month late"),
      .init(name: "Approval", start: 2.5, end: 2.5, baselineEnd: nil, status: "green", label: "Done"),
    ], asAt: 2.2, asAtWords: "7 June 2016")

  /// The plot goes from 236 to 672, 109 for each month.
  @Test func barsLieInTheirMonths() throws {
    let svg = try #require(try Samples.variants(chart.svg).first)
    #expect(svg.all("task").map(\.name) == ["rect", "polygon"])
    #expect(svg.all("task").first?["x"] == "345" && svg.all("task").first?["width"] == "218")
    #expect(svg.all("baseline").last?["x1"] == "454")
    #expect(svg.all("as-at").first?["x1"] == "475.8")
  }

  @Test func rowsAreSaidInWords() throws {
    let labels = try Samples.variants(chart.svg)[0].all("point").map { $0["aria-label"] }
    #expect(labels[0] == "Team: May 2016 to June 2016; first planned for May 2016; One month late")
    #expect(labels[1] == "Approval: June 2016; Done")
  }
}
