import Testing

@testable import Charts

struct SpreadingTests {
  private func centres(_ wanted: [Double], height: Double = 16) -> [Double] {
    Spreading.centres(wanted: wanted, heights: wanted.map { _ in height }, top: 0, bottom: 200)
  }

  @Test func labelsThatTouchMoveApartEvenly() {
    #expect(centres([100, 104]) == [94, 110])
    #expect(centres([104, 100]) == [110, 94])
    #expect(centres([100, 100]) == [92, 108])
    // Three around 100: the middle one stays.
    #expect(centres([100, 100, 100]) == [84, 100, 116])
  }

  @Test func labelsThatDoNotTouchStay() {
    #expect(centres([100, 116]) == [100, 116])
    #expect(centres([100, 115]) == [99.5, 115.5])
  }

  @Test func labelsStayBetweenTheEnds() {
    #expect(centres([0, 0]) == [8, 24])
    #expect(centres([200, 190]) == [192, 176])
    #expect(centres([]) == [])
  }
}
