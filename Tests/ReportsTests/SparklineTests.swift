import Testing
import XMLDocuments

@testable import Reports

@Suite struct SparklineTests {
  private func picture(_ values: [Double?], starts: Set<Int> = [], label: String = "Trend") throws -> XMLElement {
    try XMLReading.element(from: Array(Sparkline(values: values, starts: starts, label: label).svg.utf8))
  }

  private func points(_ values: [Double?], starts: Set<Int> = []) throws -> [Int] {
    try picture(values, starts: starts).children(named: "polyline").map {
      ($0.attributes["points"] ?? "").split(separator: " ").count
    }
  }

  @Test func lineHasAPointForEachFigure() throws {
    #expect(try points([1, 2, 3, 4]) == [4])
  }

  @Test func gapStaysAGap() throws {
    #expect(try points([1, 2, nil, 3, 4]) == [2, 2])
    #expect(try points([nil, 1, 2, nil]) == [2])
    #expect(try points([1, 2, nil, nil, 3, 4, 5]) == [2, 3])
    #expect(try points([1, nil, 2]) == [])
  }

  @Test func noLineLeadsIntoANewYear() throws {
    #expect(try points([1, 2, 3, 4, 1, 2], starts: [4]) == [4, 2])
  }

  @Test func lastFigureHasADot() throws {
    let circles = try picture([1, 2, nil]).children(named: "circle")
    #expect(circles.count == 1)
    // The second of three places: half of 132 and the margin of 4.
    #expect(circles.first?.attributes["cx"] == "70")
  }

  @Test(arguments: [[], [1], [nil, 1, nil], [nil, nil]] as [[Double?]])
  func withFewerThanTwoFiguresThereIsNoPicture(values: [Double?]) {
    #expect(Sparkline(values: values, label: "").svg == "")
  }

  @Test func pictureIsToldInWords() throws {
    let picture = try picture([1, 2], label: "From <1> to \"2\" & on")
    #expect(picture.attributes["role"] == "img")
    #expect(picture.attributes["aria-label"] == "From <1> to \"2\" & on")
  }

  @Test func everyPointLiesWithinThePicture() throws {
    for line in try picture([0, 100_000_000, 0.000_1, 55]).children(named: "polyline") {
      for point in (line.attributes["points"] ?? "").split(separator: " ") {
        let place = point.split(separator: ",").compactMap { Double($0) }
        #expect(place.count == 2)
        #expect((0...140).contains(place[0]))
        #expect((0...36).contains(place[1]))
      }
    }
  }
}
