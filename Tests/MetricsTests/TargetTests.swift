import Foundation
import Metrics
import Testing

struct TargetTests {
  /// Below, at and above a limit of 10.
  @Test(
    arguments: [
      (.atMost, [true, true, false]), (.fewerThan, [true, false, false]), (.atLeast, [false, true, true]),
      (.moreThan, [false, false, true]),
    ] as [(TargetTest, [Bool])])
  func limitItselfPassesOrNot(_ test: TargetTest, _ expected: [Bool]) throws {
    let values = [try Sample.number("9.999"), 10, try Sample.number("10.001")]
    #expect(values.map { test.passes($0, 10) } == expected)
  }

  @Test func testsKnowTheirDirection() {
    #expect(TargetTest.allCases.map(\.polarity) == [.low, .low, .high, .high])
    #expect(TargetTest.allCases.map(\.rawValue) == ["at most", "fewer than", "at least", "more than"])
  }
}
