import Foundation
import TestSupport
import Testing

/// What a reader of the published sample can work out from table, pages and return together.
///
/// He knows what the pages say of themselves: totals are sums of their parts, running figures of their months, and those
/// at home are among those discharged.
@Suite struct PublishedFilesAttackTests {
  private static let table = "data/measurements.csv"
  private static let kinds: Set = ["residential-admissions", "reablement", "falls", "satisfaction"]

  private func name(_ measure: String, _ breakdown: String, _ period: String) -> String {
    "\(measure) \(breakdown) \(period)"
  }

  /// Everything in the set, as sums.
  private func attack(table: String, page: (String) throws -> String) throws -> CountAttack {
    var attack = CountAttack()
    var groups: [String: [String]] = [:]
    for row in CSV.rows(table) where PublishedFilesAttackTests.kinds.contains(row["return"] ?? "") {
      let (measure, breakdown, period) = (row["measure"] ?? "", row["breakdown"] ?? "", row["period"] ?? "")
      let count = name(measure, breakdown, period)
      if let value = row["value"].flatMap(Int.init) {
        attack.see(count, value)
      } else if row["missing"] == "suppressed" {
        attack.miss(count)
      }
      if breakdown != "total" { groups[name(measure, "total", period), default: []].append(count) }
      if measure == "at-home-on-day-91" {
        attack.sum([name("discharged-to-reablement", breakdown, period): 1, count: -1], from: 0, to: 1_000_000)
      }
    }
    for (total, parts) in groups {
      attack.sum(Dictionary(parts.map { ($0, 1) }) { $0 + $1 }.merging([total: -1]) { $0 + $1 }, from: 0, to: 0)
    }
    for (metric, measure) in [("residential-admissions", "permanent-admissions"), ("falls", "falls-admissions")] {
      let text = try page("metrics/\(metric).html")
      for row in text.matches(of: #/<th scope="row">(\d{4})-\d\d-Q(\d)</th><td>[^<]*</td><td>([\d,]+) /#) {
        guard let year = Int(row.1), let quarter = Int(row.2), let count = number(row.3) else { continue }
        let months = (3..<3 + 3 * quarter).map { month -> String in
          let number = month % 12 + 1
          return "\(year + month / 12)-\(number < 10 ? "0" : "")\(number)"
        }
        attack.sum(Dictionary(months.map { (name(measure, "total", $0), 1) }) { $0 + $1 }, from: count, to: count)
      }
    }
    let text = try page("metrics/reablement.html")
    let pairs = #/<th scope="row">(\d{4})-\d\d-Q3</th><td>[^<]*</td><td>([\d,]+) [^<]*?, ([\d,]+) /#
    for row in text.matches(of: pairs) {
      for (measure, found) in [("at-home-on-day-91", row.2), ("discharged-to-reablement", row.3)] {
        guard let count = number(found) else { continue }
        let months = ["10", "11", "12"].map { (name(measure, "total", "\(row.1)-\($0)"), 1) }
        attack.sum(Dictionary(months) { $0 + $1 }, from: count, to: count)
      }
    }
    return attack
  }

  private func number(_ text: Substring) -> Int? { Int(text.replacing(",", with: "")) }

  private func set(_ options: [String] = []) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try await Program.run(
      ["report", Sample.folder] + Sample.quarter + ["--output", folder.path("out")] + options)
    #expect(run.status == 0)
    return folder
  }

  @Test func nothingIsRecoveredFromThePublishedSample() async throws {
    let folder = try await set()
    let attack = try attack(table: folder.text("out/" + PublishedFilesAttackTests.table)) {
      try folder.text("out/" + $0)
    }
    #expect(attack.withheld.count > 100)
    let recovered = attack.recovered().sorted { $0.key < $1.key }
    #expect(recovered.isEmpty, "\(recovered.map { "\($0.key): \($0.value)" }.joined(separator: "; "))")
  }

  /// The same attack on the whole set, in which one month was blanked by hand: it comes back.
  @Test(arguments: [
    "falls,falls-admissions,total,,,2015-08", "residential-admissions,permanent-admissions,nursing,,,2015-08",
  ])
  func attackRecoversAMonthBlankedByHand(row: String) async throws {
    let folder = try await set(["--internal"])
    var lines = try folder.text("out/data/measurements-not-for-publication.csv").components(separatedBy: "\n")
    let place = try #require(lines.firstIndex { $0.hasPrefix(row + ",") })
    var fields = lines[place].components(separatedBy: ",")
    let value = try #require(Int(fields[6]))
    (fields[6], fields[7]) = ("", "suppressed")
    lines[place] = fields.joined(separator: ",")
    let attack = try attack(table: lines.joined(separator: "\n")) { try folder.text("out/" + $0) }
    let count = name(fields[1], fields[2], fields[5])
    #expect(attack.recovered() == [count: value])
  }

  /// A mean, a limit and a projection come from the printed months only: n months times their mean is their sum.
  @Test(arguments: ["falls", "residential-admissions", "reablement"])
  func meanOfTheControlChartIsThatOfThePrintedMonths(metric: String) async throws {
    let folder = try await set()
    let text = try folder.text("out/metrics/\(metric).html")
    guard let chart = text.firstMatch(of: #/Mean ([\d.,]+), limits [^<]*?, from (\d+) months/#) else {
      #expect(metric != "falls")
      return
    }
    let rows = text.matches(of: #/<th scope="row">[A-Z][a-z]+ \d{4}</th><td class="number">([\d,.]+)</td><td>/#)
      .filter { !text[$0.range.upperBound...].hasPrefix("local") }
    let values = rows.compactMap { Double($0.1.replacing(",", with: "")) }
    #expect(values.count == Int(chart.2))
    let mean = values.reduce(0, +) / Double(values.count)
    #expect(abs(mean - (Double(chart.1) ?? -1)) <= 0.05 + 1e-9)
  }

  /// The return says of a withheld month that it is suppressed, and nothing else; the table agrees.
  @Test func returnTellsNoMonthThatTheTableWithholds() async throws {
    let folder = try await set()
    let xml = try folder.text("out/quarterly-return.xml")
    let measure = try #require(
      xml.components(separatedBy: "<measure ").first { $0.hasPrefix("metric=\"residential-admissions\"") })
    let origins = measure.matches(of: #/<source part="numerator"[^>]*>/#).map { String($0.0) }
    #expect(origins.count == 6)
    let rows = CSV.rows(try folder.text("out/" + PublishedFilesAttackTests.table)).filter {
      $0["measure"] == "permanent-admissions" && $0["breakdown"] == "total"
        && ("2016-04"..."2016-09").contains($0["period"] ?? "")
    }
    for (origin, row) in zip(origins, rows) {
      #expect(origin.contains("value=\"") == (row["value"] != ""))
      #expect(origin.contains("missing=\"suppressed\"") == (row["missing"] == "suppressed"))
    }
  }
}
