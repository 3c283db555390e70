import Testing

@testable import Charts

struct LineChartTests {
  private func chart(
    _ points: [ChartPoint], plan: [ChartNumber?] = [], interval: [ChartInterval?] = [], lines: [ChartLine] = [],
    later: [ChartPlace] = []
  ) -> LineChart {
    LineChart(
      id: "c", title: "Title", description: "Description", unit: "days", points: points, plan: plan,
      interval: interval, trajectory: lines, later: later)
  }

  private func wide(_ chart: LineChart) throws -> Markup.Element {
    try #require(try Samples.variants(chart.svg).first)
  }

  /// By hand: the axis goes to 300 in steps of 50. "300" is 3 x 0.556 x 14 = 23.352 wide, so that the plot begins at
  /// 33.352 and, with the label of the last value, ends at 680 - 35.352 = 644.648; four places of 152.824. One line
  /// of words (17) and 20 of air stand above the plot, which is 230 high: from 37 to 267.
  @Test func pointsLieWhereTheirValuesAre() throws {
    let svg = try wide(chart(Samples.quarters([100, 200, nil, 300])))
    let dots = svg.all("dot")
    #expect(dots.map { $0["cx"] } == ["109.8", "262.6", "568.2"])
    #expect(dots.map { $0["cy"] } == ["190.3", "113.7", "37"])
    #expect(dots.map { $0["data-figure"] } == ["m/0/rate", "m/1/rate", "m/3/rate"])
    #expect(dots.map { $0["data-value"] } == ["100", "200", "300"])
    #expect(svg["viewBox"] == "0 0 680 311")
  }

  @Test func gapsStayGaps() throws {
    let svg = try wide(chart(Samples.quarters([100, 200, nil, 300])))
    #expect(svg.all("value").map { $0["d"] } == ["M109.8 190.3L262.6 113.7"])
    #expect(svg.all("point").map { $0["aria-label"] }[2] == "October to December 2014: no figure")
  }

  @Test func onlyProvisionalPointsAreHollow() throws {
    let svg = try wide(chart(Samples.quarters([100, 200, 300], provisional: 1)))
    #expect(svg.all("dot").map { $0.classes.contains("hollow") } == [false, false, true])
    #expect(svg.all("point").last?["aria-label"] == "October to December 2014: 300 days, provisional")
  }

  @Test func breaksAreMarkedWithTheirWords() throws {
    let svg = try wide(chart(Samples.quarters([100, 200, 300, 250], breaks: [2: "definition changed"])))
    #expect(svg.all("value").count == 2)
    #expect(svg.all("break").count == 1)
    #expect(svg.all("break-words").map(\.words) == ["definition changed"])
    #expect(svg.all("point")[2]["aria-label"].hasSuffix("not joined to the point before: definition changed"))
  }

  @Test func aRunningYearStartsAnewWithoutAMark() throws {
    let svg = try wide(chart(Samples.quarters([100, 200, 300, 400, 100, 200], breaks: [4: ""])))
    #expect(svg.all("value").count == 2)
    #expect(svg.all("break").isEmpty && svg.all("break-words").isEmpty)
  }

  @Test func planStandsInItsPlacesAndAtItsEnd() throws {
    let svg = try wide(
      chart(Samples.quarters([100, 300]), plan: [Samples.number(150, "p/0"), nil, Samples.number(9, "beyond")]))
    let lines = svg.all("plan-line")
    #expect(lines.map { $0["data-figure"] } == ["p/0"])
    // 267 - 230 x 150 / 300.
    #expect(lines.first?["y1"] == "152")
    #expect(svg.all("point").first?["aria-label"] == "April to June 2014: 100 days; plan 150")
    #expect(svg.all("plan-words").map(\.words) == ["Plan 150"])
  }

  @Test func intervalIsABandThatStopsAtGaps() throws {
    let ends = ChartInterval(lower: Samples.number(80, "l"), upper: Samples.number(120, "u"))
    let svg = try wide(chart(Samples.quarters([100, 100, nil, 100]), interval: [ends, ends, nil, ends]))
    #expect(svg.all("band").map(\.name) == ["path", "rect"])
    let label = svg.all("point").first?["aria-label"]
    #expect(label == "April to June 2014: 100 days; 95% interval 80 to 120")
    let figures = svg.all("point").first?.all.filter { $0.name == "tspan" }.map { $0["data-figure"] }
    #expect(figures == ["m/0/rate", "l", "u"])
  }

  @Test func linesGoOnBeyondTheLastPoint() throws {
    let forecast = ChartLine(
      name: "Forecast", style: .forecast,
      places: [1: Samples.number(200), 3: Samples.number(100, "f/3"), 9: Samples.number(5)])
    let svg = try wide(
      chart(Samples.quarters([300, 200]), lines: [forecast], later: [Samples.quarter(2), Samples.quarter(3)]))
    #expect(svg.all("line").count == 1)
    #expect(svg.all("line-dot").map { $0["data-figure"] } == ["f/3"])
    #expect(svg.all("point").last?["aria-label"] == "January to March 2015: forecast 100")
    #expect(svg.all("forecast-words").map(\.words) == ["Forecast 100"])
  }

  @Test func aCutAxisSaysSo() throws {
    let cut = try wide(chart(Samples.quarters([61, 100])))
    #expect(cut.all("cut").count == 1)
    #expect(cut.all("unit").map(\.words) == ["days (axis does not begin at\u{A0}0)"])
    #expect(try wide(chart(Samples.quarters([60, 100]))).all("cut").isEmpty)
  }

  @Test(arguments: [[], [nil, nil], [.nan, .infinity, 1e200]] as [[Double?]])
  func withoutFiguresItSaysSo(_ values: [Double?]) throws {
    for svg in try Samples.variants(chart(Samples.quarters(values)).svg) {
      #expect(svg.all("missing-words").map(\.words) == ["No figures"])
      #expect(svg.all("dot").isEmpty)
    }
  }

  @Test func marksHaveShapesOfTheirOwn() throws {
    let points = ChartPoint.Mark.allCases.map {
      ChartPoint(label: "Q1", name: "First", number: Samples.number(1), mark: $0, note: $0 == .neutral ? "high" : nil)
    }
    let svg = try wide(chart(points))
    #expect(svg.all("dot").map(\.name) == ["circle", "rect", "polygon", "polygon"])
    #expect(svg.all("point")[1]["aria-label"] == "First: 1 days, special cause: improvement")
    #expect(svg.all("point")[3]["aria-label"] == "First: 1 days, high")
  }

  @Test func hasNamesThatAreItsOwn() throws {
    let variants = try Samples.variants(chart(Samples.quarters([1, 2])).svg)
    let ids = variants.flatMap(\.all).compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count && ids.count == 4)
    for svg in variants {
      #expect(svg["role"] == "group")
      #expect(svg.children.first?["id"] == svg["aria-labelledby"] && svg.children.first?.text == "Title")
      #expect(svg.children[1]["id"] == svg["aria-describedby"] && svg.children[1].text == "Description")
      #expect(svg.all("point").allSatisfy { $0["tabindex"] == "0" && $0["role"] == "img" })
    }
  }

  @Test func percentStandsAtItsNumber() throws {
    let percent = LineChart(id: "c", title: "", description: "", unit: "% of all", points: Samples.quarters([80]))
    let label = try #require(try Samples.variants(percent.svg).first?.all("point").first)["aria-label"]
    #expect(label == "April to June 2014: 80% of all")
  }

  @Test func standsAloneAsAFile() throws {
    let text = chart(Samples.quarters([1, 2])).standaloneSVG
    let svg = try #require(try Samples.variants(text).first)
    #expect(svg["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(svg["width"] == "680" && !svg["height"].isEmpty)
    #expect(!text.contains("var(") && !text.contains("tabindex") && !text.contains("class=\"tip\""))
    #expect(svg.all("dot").count == 2)
  }
}
