import Foundation
import TestSupport
import Testing

@Suite struct IntervalCommandTests {
  private func document(_ run: Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func numbers(_ arguments: String...) async throws -> (document: [String: Any], numbers: [Double]) {
    let run = try await Program.run(["interval"] + arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let document = try document(run)
    return (document, ["value", "lower", "upper"].compactMap { document[$0] as? Double })
  }

  private func areNear(_ numbers: [Double], _ expected: [Double]) -> Bool {
    numbers.count == expected.count && zip(numbers, expected).allSatisfy { abs($0 - $1) <= 1e-12 * abs($1) }
  }

  /// Published with PHEindicatormethods: Byar's limits of 65, Wilson's of 65 in 100.
  @Test func publishedLimits() async throws {
    let rate = try await numbers("rate", "--numerator", "65", "--denominator", "100", "--multiplier", "100")
    #expect(areNear(rate.numbers, [65, 50.163187710459454, 82.84913854593984]))
    #expect(rate.document["method"] as? String == "Byars")
    let proportion = try await numbers("proportion", "--numerator", "65", "--denominator", "100")
    #expect(areNear(proportion.numbers, [0.65, 0.5525444329688797, 0.7363575175690247]))
    #expect(proportion.document["method"] as? String == "Wilson")
  }

  /// scipy 1.17.1: exact limits of 9 at 99.8 %, per 100,000 by default.
  @Test func smallCountsAreExact() async throws {
    let rate = try await numbers("rate", "--numerator", "9", "--denominator", "100000", "--confidence", "0.998")
    #expect(areNear(rate.numbers, [9, 2.452424404363775, 22.65737330906293]))
    #expect(rate.document["method"] as? String == "Exact")
    #expect(rate.document["reason"] == nil)
  }

  private static let bands = """
    band,events,population,weight
    65-69,12,2600,5500
    70-74,20,2400,5000
    75-79,31,1900,4000
    80-84,44,1300,2500
    85-89,50,800,1500
    90+,38,389,1000

    """

  /// PHStatsMethods 0.1.16 and numpy.
  @Test func standardisedRate() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.bands, to: "bands.csv")
    let rate = try await numbers("dsr", folder.path("bands.csv"))
    #expect(areNear(rate.numbers, [2094.185640424309, 1808.5032562847182, 2411.9212253551827]))
    #expect(rate.document["method"] as? String == "Dobson")
  }

  @Test func standardisedRateOfFewEventsIsNotGiven() async throws {
    let folder = try TemporaryFolder()
    try folder.write("events,population,weight\n4,100,5500\n5,100,5000\n", to: "bands.csv")
    let rate = try await numbers("dsr", folder.path("bands.csv"))
    #expect(rate.numbers == [])
    for key in ["value", "lower", "upper"] { #expect(rate.document[key] is NSNull) }
    #expect(rate.document["reason"] as? String == "dsr NA for total count < 10")
    try folder.write("events,population,weight\n5,100,5500\n5,100,5000\n", to: "bands.csv")
    #expect(try await numbers("dsr", folder.path("bands.csv")).numbers.count == 3)
  }

  @Test(arguments: [
    (["rate", "--numerator", "5", "--denominator", "0"], "denominator"),
    (["rate", "--numerator", "5", "--denominator", "9", "--confidence", "1"], "confidence"),
    (["rate", "--numerator", "5", "--denominator", "9", "--confidence", "0"], "confidence"),
    (["rate", "--numerator", "5", "--denominator", "9", "--confidence", "95"], "0.95 for 95 %"),
    (["rate", "--numerator", "5", "--denominator", "9", "--multiplier", "0"], "multiplier"),
    (["rate", "--numerator", "nan", "--denominator", "9"], "numerator"),
    (["rate", "--numerator=-1", "--denominator", "9"], "negative"), (["rate", "--numerator", "5"], "denominator"),
    (["proportion", "--numerator", "10", "--denominator", "9"], "larger than the denominator"),
    (["dsr", "nowhere.csv"], "There is no file nowhere.csv"),
  ])
  func wrongArgumentsStop(_ arguments: [String], _ words: String) async throws {
    let run = try await Program.run(["interval"] + arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(words))
  }

  @Test func faultyBandStops() async throws {
    let folder = try TemporaryFolder()
    try folder.write("events,population,weight\n4,100,5500\n5,0,5000\n", to: "bands.csv")
    let run = try await Program.run("interval", "dsr", folder.path("bands.csv"))
    #expect(run.status == 2)
    #expect(run.errors.contains("bands.csv, line 3"))
  }

  @Test(arguments: [["spc"], ["interval"], ["interval", "rate"], ["interval", "proportion"], ["interval", "dsr"]])
  func helpHasAnExample(_ command: [String]) async throws {
    let run = try await Program.run(command + ["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Example: bcf \(command.joined(separator: " "))"))
  }
}
