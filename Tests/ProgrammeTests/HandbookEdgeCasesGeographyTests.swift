import Dates
import Metrics
import Programme
import TestSupport
import Testing

/// Edge cases 23 to 29 of the handbook, section 6: geography.
struct HandbookEdgeCasesGeographyTests {
  private func delayed(_ rows: [String]) -> EdgeReturn {
    EdgeReturn(
      .dtocSitrep,
      (["Code,Name,Total Delayed Transfers of Care,Period"] + rows).joined(separator: "\n") + "\n")
  }

  private func value(_ rows: [String], area: Area) throws -> MetricValue {
    var log = FindingLog()
    let calculator = MetricCalculator(
      store: MeasurementStore(delayed(rows).measurements, log: &log), area: area, shares: [],
      asAt: try day("2019-12-31"))
    return calculator.value(
      of: EdgeFigures.metric(EdgeFigures.days, of: nil, multiplier: 1), for: try EdgeFigures.period("2019-20-Q1"))
  }

  private func quarter(_ code: String, _ name: String, days: [Int] = [1, 2, 3]) -> [String] {
    zip(["April", "May", "June"], days).map { "\(code),\(name),\($1),\($0) 2019" }
  }

  /// The area that a programme of the list of areas reports on.
  private func listed(_ name: String, _ code: String) throws -> Area {
    let history = try #require(try AreaHistoryLoader.history(in: Repository.templates))
    return history.area(named: name, code: code, otherCodes: [])
  }

  /// Poole went into Bournemouth, Christchurch and Poole on 1 April 2019; its months are never taken for the new
  /// council's.
  @Test func edgeCase23ReorganisedCouncils() throws {
    let council = try listed("Bournemouth, Christchurch and Poole", "E06000058")
    func codes(_ rows: [String]) -> [FindingCode] {
      var log = FindingLog()
      MeasurementStore(delayed(rows).measurements, log: &log).reportChanges(of: council, log: &log)
      return log.findings.map(\.code)
    }
    let before = quarter("E06000029", "Poole").map { $0.replacing("2019", with: "2018") }
    #expect(codes(before) == [.areaChanged])
    #expect(codes(quarter("E06000058", "BCP")).isEmpty)
    #expect(try value(quarter("E06000029", "Poole"), area: council).rate == nil)
    #expect(try value(quarter("E06000058", "BCP"), area: council).rate == 6)
  }

  /// Buckinghamshire's E10000002 became E06000060 in April 2020, the place being the same.
  @Test func edgeCase24ChangedCodes() throws {
    let old = quarter("E10000002", "Buckinghamshire")
    #expect(try value(old, area: listed("Buckinghamshire", "E06000060")).rate == 6)
    #expect(try value(old, area: listed("Rutland", "E06000017")).rate == nil)
  }

  /// City of London and Isles of Scilly often send nothing; that is no 0.
  @Test func edgeCase25TinyAreas() throws {
    let city = Area(name: "City of London", code: "E09000001")
    let absent = quarter("E09000001", "City Of London").map { $0.replacing(",1,", with: ",-,") }
    guard case .missing(.notSubmitted, _) = try value(absent, area: city).outcome else {
      Issue.record("A dash is not submitted.")
      return
    }
    #expect(try value(quarter("E09000001", "City Of London", days: [0, 0, 0]), area: city).rate == 0)
  }

  @Test func edgeCase26ResidentsOfElsewhere() throws {
    let rows =
      quarter("-", "England", days: [11, 12, 13]) + quarter("SCO", "Resident in Scotland", days: [10, 10, 10])
    let rutland = try value(rows + quarter("E06000017", "Rutland UA"), area: EdgeFigures.area)
    #expect(rutland.rate == 6)
    #expect(try value(rows, area: EdgeFigures.area).rate == nil)
    #expect(try value(rows, area: Area(name: "England", code: Area.englandCode)).rate == 36)
  }

  @Test func edgeCase27SharesOfCommissioners() throws {
    let header = "commissioner_code,hwb_code,share_percent,valid_from,source"
    let good = try Loaded(table: "shares.csv", [header, "03W,E06000017,12.5,2015-04-01,Agreed"])
    #expect(!good.codes.contains(.shareInvalid))
    for share in ["0", "100.1", "some"] {
      let bad = try Loaded(table: "shares.csv", [header, "03W,E06000017,\(share),2015-04-01,Agreed"])
      #expect(bad.findings.filter { $0.code == .shareInvalid }.map(\.place?.cell) == ["C2"], "\(share)")
    }
    let undated = try Loaded(table: "shares.csv", [header, "03W,E06000017,12.5,,Agreed"])
    #expect(undated.codes.contains(.shareInvalid))
    func sums(_ other: String) throws -> [Finding] {
      let table = try Loaded(
        table: "shares.csv",
        [header, "03W,E06000017,12.5,2015-04-01,Agreed", "03W,E06000016,\(other),2015-04-01,Agreed"])
      var log = FindingLog()
      ShareSumCheck.report(try #require(table.programme).shares, log: &log)
      return log.findings
    }
    #expect(try sums("87.5").isEmpty)
    #expect(try sums("87.4").map(\.code) == [.sharesSumDiffers])
    #expect(try sums("87.4").first?.place?.file == "shares.csv")
    // 12.5 % of 101 + 102 + 104 = 307 are 38.375: fractions are kept, and rounded at display.
    let admissions = Metric.Count(
      kind: .nonElective, measure: "non-elective-admissions", breakdowns: ["total"], label: "admissions")
    let counts = try zip(["07", "08", "09"], [101, 102, 104]).map {
      try EdgeFigures.count(admissions, "2016-\($0)", .init($1), area: "03W")
    }
    let metric = EdgeFigures.metric(admissions, of: nil, multiplier: 1, isShared: true)
    let shares = try #require(good.programme).shares
    let found = try EdgeFigures.calculator(counts, shares: shares).value(
      of: metric, for: EdgeFigures.period("2016-17-Q2"))
    #expect(found.numerator == (try number("38.375")))
    #expect(try EdgeFigures.calculator(counts).value(of: metric, for: EdgeFigures.period("2016-17-Q2")).rate == nil)
  }

  /// The catalogue says of each metric whose population it is about; a commissioner's figure is never an area's.
  @Test func edgeCase28ThreePopulations() throws {
    let metrics = try #require(Loaded([:]).programme).metrics
    let admissions = try #require(metrics.first { $0.id == "non-elective-admissions" })
    let transfers = try #require(metrics.first { $0.id == "delayed-transfers" })
    #expect(admissions.isSharedByCommissioner)
    #expect(!transfers.isSharedByCommissioner)
    #expect(admissions.cautions.contains { $0.contains("registered") })
    #expect(transfers.cautions.contains { $0.contains("Responsible authority") })
  }

  @Test(arguments: ["St Helens", "St. Helens UA", "ST HELENS"])
  func edgeCase29NamesOfAreas(_ name: String) throws {
    let area = Area(name: "St. Helens", code: "E08000013")
    #expect(try value(quarter("E08000013", name), area: area).rate == 6)
    // The right name with the code of another area is another area.
    #expect(try value(quarter("E08000011", name), area: area).rate == nil)
  }
}
