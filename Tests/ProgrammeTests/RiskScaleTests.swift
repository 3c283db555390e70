import Metrics
import Testing

@testable import Programme

struct RiskScaleTests {
  @Test(arguments: [
    ("low", 1...1), ("Med", 2...2), ("HIGH", 3...3), ("M", 2...2), ("3", 3...3), ("Low - med", 1...2),
    ("Med/High", 2...3),
    ("high to medium", 2...3), ("1-2", 1...2),
  ])
  func threeSteps(text: String, steps: ClosedRange<Int>) {
    #expect(RiskScale.threeByThree.level(text)?.steps == steps)
    #expect(RiskScale.threeByThree.level(text)?.text == text)
  }

  @Test(arguments: [
    ("1", 1...1), ("5", 5...5), ("very low", 1...1), ("low", 2...2), ("Medium", 3...3), ("very high", 5...5),
    ("Almost certain", 5...5), ("negligible", 1...1), ("3/4", 3...4), ("major", 4...4),
  ])
  func fiveSteps(text: String, steps: ClosedRange<Int>) {
    #expect(RiskScale.fiveByFive.level(text)?.steps == steps)
  }

  @Test(arguments: ["", "4", "0", "very high", "L/M/H", "high/", "-", "likely", "1.5"])
  func noLevelOfThree(text: String) { #expect(RiskScale.threeByThree.level(text) == nil) }

  @Test(arguments: ["6", "0", "extreme", "1/2/3"])
  func noLevelOfFive(text: String) { #expect(RiskScale.fiveByFive.level(text) == nil) }

  @Test func rangeIsToldInWords() {
    #expect(RiskScale.threeByThree.level("Med/High")?.words == "medium to high")
    #expect(RiskScale.fiveByFive.level("2")?.words == "low")
  }

  @Test(arguments: [
    ("20/25 RED", 20, 25 as Int?, "RED"), ("12/25 Amber", 12, 25, "Amber"), ("12", 12, nil, ""),
    ("Amber (16)", 16, nil, "Amber"),
    ("16 of 25", 16, 25, ""), ("9 high", 9, nil, "high"),
  ])
  func scoreTexts(text: String, score: Int, maximum: Int?, word: String) throws {
    let stated = try #require(StatedScore(text))
    #expect(stated.score == score)
    #expect(stated.maximum == maximum)
    #expect(stated.word == word)
  }

  @Test(arguments: ["RED", "26/25", "0", "", "12.5", "1/2/3", "-4", "99999999999999999999"])
  func noScores(text: String) { #expect(StatedScore(text) == nil) }

  @Test(arguments: [
    ("High", RAG.red as RAG?), ("medium", .amber), ("Low", .green), ("ORANGE", .amber), ("Blue", nil), ("serious", nil),
  ])
  func ratings(text: String, colour: RAG?) { #expect(RiskRating(text).colour == colour) }

  /// Both sides of each threshold; where only red is set, a score below it is settled by nothing.
  @Test(arguments: [
    (15 as Int?, 8 as Int?, 15, RAG.red as RAG?), (15, 8, 14, .amber), (15, 8, 8, .amber), (15, 8, 7, .green),
    (20, nil, 20, .red), (20, nil, 19, nil), (nil, 8, 8, .amber), (nil, nil, 25, nil),
  ])
  func bands(red: Int?, amber: Int?, score: Int, colour: RAG?) {
    #expect(RiskBands(red: red, amber: amber).colour(score) == colour)
  }
}
