import Foundation
import Metrics
import Testing

struct RAGRuleTests {
  @Test func toleranceForgivesToTheSideOfTheMetric() {
    let percent = Tolerance(amount: 5, unit: .percent)
    #expect(percent.relaxed(200, .low) == 210)
    #expect(percent.relaxed(200, .high) == 190)
    let points = Tolerance(amount: 2, unit: .points)
    #expect(points.relaxed(83, .high) == 81)
    #expect(points.relaxed(83, .low) == 85)
  }

  @Test func percentOfANegativeLimitForgivesToo() {
    #expect(Tolerance(amount: 10, unit: .percent).relaxed(-100, .low) == -90)
    #expect(Tolerance(amount: 10, unit: .percent).relaxed(-100, .high) == -110)
  }

  @Test func toleranceIsToldWithItsUnit() throws {
    #expect(Tolerance(amount: try Sample.number("2.5"), unit: .percent).words == "2.5 % of the plan")
    #expect(Tolerance(amount: 2, unit: .points).words == "2 points")
  }

  @Test func ruleIsToldInWords() {
    #expect(Sample.rule().words == "Green when the plan is met; red when it is missed by more.")
    #expect(Sample.rule(.tolerance, 5).words.contains("amber when it is missed by no more than 5 % of the plan"))
    #expect(Sample.rule(precision: .printed).words.hasSuffix("The rounded figures are compared, as they are printed."))
    #expect(Sample.rule(.sameQuarterLastYear, 5).words.contains("same quarter last year"))
  }

  @Test func colourWithoutAWordOfItsOwnIsCalledByItsName() {
    #expect(RAG.allCases.map(ColourWords().word) == ["Blue", "Green", "Amber", "Red", "Grey"])
  }
}
