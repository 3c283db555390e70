import Foundation
import TestSupport
import Testing

@Suite struct SPCCommandTests {
  private func run(_ text: String, _ options: String...) async throws -> Run {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "series.csv")
    return try await Program.run(["spc", folder.path("series.csv")] + options)
  }

  private func document(_ run: Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private static let published = [89, 86, 75, 77, 81, 74, 72, 78, 76, 82, 77, 54, 66, 77, 86]

  /// The published series: mean 76.67, limits 57.0967 and 96.2367, and only point 12 is special.
  private static let series =
    "period,value,target\n"
    + zip(0..., published).map { index, value in
      "20\(16 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1),\(value),57.0967\n"
    }.joined()

  @Test func publishedSeries() async throws {
    let run = try await run(Self.series)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let document = try document(run)
    let mean = try #require(document["mean"] as? Double)
    let lower = try #require(document["lower"] as? Double)
    let upper = try #require(document["upper"] as? Double)
    #expect(abs(mean - 1150.0 / 15) < 1e-9)
    #expect(abs(lower - (1150.0 / 15 - 2.66 * 103 / 14)) < 1e-9)
    #expect(abs(upper - (1150.0 / 15 + 2.66 * 103 / 14)) < 1e-9)
    let points = try #require(document["points"] as? [[String: Any]])
    #expect(points.count == 15)
    #expect(points.map { $0["period"] as? String }.first == "2016-01")
    #expect(points.compactMap { $0["value"] as? Double } == Self.published.map(Double.init))
    for (index, point) in points.enumerated() {
      #expect(point["cause"] as? String == (index == 11 ? "below-lower-limit" : "common"))
    }
    #expect(document["variation"] as? String == "common")
    // 57.0967 is above 57.09666...
    #expect(document["assurance"] as? String == "inconsistent")
    #expect(document["direction"] as? String == "increase")
  }

  @Test func keysStandInTheirOrder() async throws {
    let output = try await run(Self.series).output
    let keys = ["mean", "lower", "upper", "points", "variation", "assurance", "direction", "rules", "segments", "gaps"]
    let places = keys.compactMap { output.range(of: "\n  \"\($0)\":")?.lowerBound }
    #expect(places.count == keys.count)
    #expect(places == places.sorted())
    #expect(output == (try await run(Self.series).output))
  }

  /// By hand: 1, 2, 1 | 11, 12 with a gap after the first of them; the last segment has no moving range.
  @Test func gapsAndRebasesAreSaid() async throws {
    let run = try await run(
      "period,value\n2017-03,12\n2016-10,1\n2016-11,2\n2016-12,1\n2017-01,11\n", "--rebase", "2017-01", "--direction",
      "decrease")
    #expect(run.status == 0)
    let document = try document(run)
    #expect(document["mean"] as? Double == 11.5)
    #expect(document["lower"] is NSNull)
    #expect((document["reason"] as? String)?.contains("moving range") == true)
    #expect(document["gaps"] as? [String] == ["2017-02"])
    #expect((document["points"] as? [[String: Any]])?.compactMap { $0["period"] as? String }.last == "2017-03")
    #expect(
      (document["segments"] as? [[String: Any]])?.compactMap { $0["first"] as? String } == ["2016-10", "2017-01"])
    #expect((document["warnings"] as? [String])?.contains { $0.contains("2017-02") } == true)
  }

  /// Six rising points are a trend in the workbook, and none by the standard rules.
  @Test func rulesCanBeChosen() async throws {
    let series = "period,value\n" + (1...6).map { "2016-0\($0),\($0)\n" }.joined()
    let standard = try document(try await run(series))
    let excel = try document(try await run(series, "--rules", "excel", "--direction", "neutral"))
    #expect(standard["variation"] as? String == "common")
    #expect(excel["variation"] as? String == "neutral-high")
    #expect((excel["rules"] as? [String: Any])?["trendLength"] as? Int == 6)
  }

  /// The limits of 1 and 3: 2 -/+ 2.66 x 2.
  @Test func baselineFixesTheLimits() async throws {
    let run = try await run(
      "period,value\n2016-04,1\n2016-05,3\n2016-06,90\n", "--baseline", "2", "--direction", "decrease")
    let document = try document(run)
    #expect(document["mean"] as? Double == 2)
    #expect(abs(try #require(document["upper"] as? Double) - 7.32) < 1e-12)
    #expect(document["variation"] as? String == "concern-high")
  }

  @Test(arguments: [
    (["--baseline", "1"], "--baseline 2"), (["--rebase", "2018-01"], "--rebase 2018-01"),
    (["--rebase", "soon"], "--rebase soon"), (["--direction", "up"], "direction"), (["--rules", "mine"], "rules"),
  ])
  func wrongOptionsStop(_ options: [String], _ words: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.series, to: "series.csv")
    let run = try await Program.run(["spc", folder.path("series.csv")] + options)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(words))
  }

  @Test(arguments: [
    ("period,value\n2016-04,1\n2016-04,2\n", "line 3"), ("period,value\n2016-04,x\n", "line 2"),
    ("period,value\n", "no value"), ("period,figure\n2016-04,1\n", "value"),
    ("period,value,colour\n2016-04,1,red\n", "colour"), ("", "series.csv"),
  ])
  func badSeriesStops(_ text: String, _ words: String) async throws {
    let run = try await run(text)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(words))
    #expect(run.errors.contains("series.csv"))
  }
}
