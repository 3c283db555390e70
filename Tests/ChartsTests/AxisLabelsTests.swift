import Testing

@testable import Charts

struct AxisLabelsTests {
  private func labels(_ count: Int, step: Double) -> AxisLabels {
    AxisLabels(
      (0..<count).map { Samples.quarter($0).label }, centres: (0..<count).map { 40 + step * (Double($0) + 0.5) },
      left: 0, right: 50 + step * Double(count), size: 14)
  }

  /// "Q1" is 18.68 wide, with 6 between: from 24.68 on all fit. Years are 50.57 wide: with 56.57 / 4 for each place.
  @Test func allAreNamedWhereTheyFit() {
    let all = labels(8, step: 25)
    #expect(all.labels.filter { $0.row == 0 }.map(\.line.text) == ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4"])
    #expect(all.labels.filter { $0.row == 1 }.map(\.line.text) == ["2014-15", "2015-16"])
    #expect(all.rows == 2)
  }

  @Test func fewerAreNamedWhereTheyDoNotAlwaysTheLast() {
    let some = labels(8, step: 24)
    #expect(some.labels.filter { $0.row == 0 }.map(\.line.text) == ["Q2", "Q4", "Q2", "Q4"])
    // A third of the quarters would name other ones each year.
    let few = labels(24, step: 9)
    #expect(few.labels.filter { $0.row == 0 }.map(\.line.text) == ["Q4", "Q4", "Q4"])
  }

  @Test func longLabelsAreShortened() {
    let label = AxisLabels(
      ["Llanfairpwllgwyngyllgogerychwyrndrobwll"], centres: [50], left: 0, right: 100, size: 14)
    #expect(label.labels.first?.line.full == "Llanfairpwllgwyngyllgogerychwyrndrobwll")
    #expect(label.labels.first?.line.width(size: 14) ?? 200 <= 100)
    #expect(AxisLabels([], centres: [], left: 0, right: 100, size: 14).labels.isEmpty)
  }
}
