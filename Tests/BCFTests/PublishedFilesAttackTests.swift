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

  /// Everything in the set, as sums: the table of measurements, and all figures that stand on the pages.
  private func attack(table: String, figures: String) throws -> CountAttack {
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
    for row in CSV.rows(figures) {
      guard let value = row["value"].flatMap(Int.init), let parts = row["figure"]?.split(separator: "/"),
        parts.count == 3, let measure = measures[String(parts[0])]?[String(parts[2])]
      else { continue }
      let months = months(of: String(parts[1]), isCohort: parts[0] == "reablement")
      attack.sum(
        Dictionary(months.map { (name(measure, "total", $0), 1) }) { $0 + $1 }, from: value, to: value)
    }
    return attack
  }

  private let measures = [
    "residential-admissions": ["numerator": "permanent-admissions"], "falls": ["numerator": "falls-admissions"],
    "reablement": ["numerator": "at-home-on-day-91", "denominator": "discharged-to-reablement"],
  ]

  /// The months of a figure: itself, those of its quarter for a cohort, or those from April to the end of the quarter.
  private func months(of period: String, isCohort: Bool) -> [String] {
    guard let found = period.firstMatch(of: #/^(\d{4})-\d\d-Q(\d)$/#), let year = Int(found.1),
      let quarter = Int(found.2)
    else { return [period] }
    return (isCohort ? 3 * quarter..<3 + 3 * quarter : 3..<3 + 3 * quarter).map { month in
      let number = month % 12 + 1
      return "\(year + month / 12)-\(number < 10 ? "0" : "")\(number)"
    }
  }

  private func set(_ options: [String] = []) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try await Program.run(
      ["report", Sample.folder] + Sample.quarter + ["--output", folder.path("out")] + options)
    #expect(run.status == 0)
    return folder
  }

  @Test func nothingIsRecoveredFromThePublishedSample() async throws {
    let folder = try await set()
    let attack = try attack(
      table: folder.text("out/" + PublishedFilesAttackTests.table), figures: folder.text("out/data/figures.csv"))
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
    let figures = try folder.text("out/data/figures-not-for-publication.csv").components(separatedBy: "\n")
      .filter { !$0.contains("/\(fields[5])/") }
    let attack = try attack(table: lines.joined(separator: "\n"), figures: figures.joined(separator: "\n"))
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
    let rows = text.matches(of: #/<td class="number" data-figures="[^"]*/control">([\d,.]+)</td>/#)
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
