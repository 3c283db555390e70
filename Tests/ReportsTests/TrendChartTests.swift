import Metrics
import Testing
import XMLDocuments

@testable import Reports

@Suite struct TrendChartTests {
  /// Quarters from 2015-16 Q3 on.
  private func chart(
    _ values: [Double?], plans: [Double?] = [], startsAnew: Bool = false, title: String = "Title"
  ) throws -> XMLElement {
    let points = values.enumerated().map { index, value in
      TrendChart.Point(
        period: .quarter(FinancialYear(start: 2015 + (index + 2) / 4), (index + 2) % 4 + 1), value: value,
        plan: index < plans.count ? plans[index] : nil, valueText: value.map { "\($0)" } ?? "")
    }
    let svg = TrendChart(
      points: points, startsAnewEachYear: startsAnew, title: title, description: "What <it> shows & more", decimals: 1
    ).svg
    return try XMLReading.element(from: Array(svg.utf8))
  }

  private func count(_ name: String, _ kind: String, in chart: XMLElement) -> Int {
    chart.children(named: name).count { $0.attributes["class"] == kind }
  }

  @Test func eachFigureHasOnePoint() throws {
    let chart = try chart([352, 143, 200, 180])
    #expect(count("circle", "point", in: chart) == 4)
    #expect(count("line", "value", in: chart) == 3)
    #expect(
      chart.children(named: "circle").map { $0.child(named: "title")?.text }
        == ["2015-16-Q3: 352.0", "2015-16-Q4: 143.0", "2016-17-Q1: 200.0", "2016-17-Q2: 180.0"])
  }

  @Test func gapStaysAGap() throws {
    let chart = try chart([1, 2, nil, 3, 4])
    #expect(count("circle", "point", in: chart) == 4)
    #expect(count("line", "value", in: chart) == 2)
    // The place of the missing quarter stays empty: each quarter has its label.
    #expect(chart.children(named: "text").count { $0.text.hasPrefix("Q") } == 5)
  }

  @Test(arguments: [(false, 3), (true, 2)]) func noLineLeadsIntoANewYear(startsAnew: Bool, lines: Int) throws {
    #expect(count("line", "value", in: try chart([1, 2, 3, 4], startsAnew: startsAnew)) == lines)
  }

  @Test func planHasALineForEachQuarterThatHasOne() throws {
    #expect(count("line", "plan", in: try chart([1, 2, 3], plans: [2, nil, 2])) == 2)
    #expect(count("line", "plan", in: try chart([1, 2, 3])) == 0)
  }

  @Test func yearIsNamedWhereItBegins() throws {
    let years = try chart([1, 2, 3, 4]).children(named: "text").filter { $0.attributes["class"] == "mark year" }
    #expect(years.map(\.text) == ["2015-16", "2016-17"])
  }

  @Test func titleAndDescriptionAreEscaped() throws {
    let chart = try chart([1, 2], title: "<script>alert('1')</script> & \"more\"")
    #expect(chart.child(named: "title")?.text == "<script>alert('1')</script> & \"more\"")
    #expect(chart.child(named: "desc")?.text == "What <it> shows & more")
    #expect(chart.attributes["aria-labelledby"] == "chart-title chart-description")
  }

  @Test func lastFigureAndPlanAreNamedAtTheirEndsAndDoNotOverlap() throws {
    let chart = try chart([100, 684], plans: [nil, 684.5])
    let labels = chart.children(named: "text").filter {
      ["value-label", "plan-label"].contains($0.attributes["class"])
    }
    #expect(labels.map(\.text) == ["684.0", "plan 684.5"])
    let heights = labels.compactMap { Double($0.attributes["y"] ?? "") }
    #expect(abs(heights[0] - heights[1]) >= 16.9)
    // The plan is the higher one, so it stands above: y counts downwards.
    #expect(heights[1] < heights[0])
  }

  @Test(arguments: ChartScaleTests.samples) func everythingLiesWithinThePicture(values: [Double]) throws {
    let chart = try chart(values, plans: values.map { $0 * 1.01 })
    for element in chart.children {
      for name in ["x", "x1", "x2", "cx"] {
        if let place = element.attributes[name] { #expect((0...480).contains(try #require(Double(place)))) }
      }
      for name in ["y", "y1", "y2", "cy"] {
        if let place = element.attributes[name] { #expect((0...300).contains(try #require(Double(place)))) }
      }
    }
  }
}
