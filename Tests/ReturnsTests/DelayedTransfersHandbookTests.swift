import Dates
import struct Foundation.Decimal
import Metrics
import TestSupport
import Testing

/// The handbook's checks of delayed transfers (2.2), worked out by `MetricCalculator` from the published workbooks of
/// 2015-16 and 2016-17, of which all 24 months are there.
///
/// Not checked, because their months are not in the folder: the quarters of 2014-15 (England, West Sussex, Hartlepool),
/// West Sussex of 2017-18 Q1, Rutland of 2017-18 (April and November 2017 and January 2018 only), Hillingdon of April to
/// December 2017 (April and November only), Lancashire of 2017-18 Q3, and the mean of twelve of 2018-19.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct DelayedTransfersHandbookTests {
  private static let sitreps = "dtoc-monthly-sitrep"

  /// Read once: 24 workbooks and the population of mid-2016.
  private static let store = Result {
    var log = FindingLog()
    var measurements = Outcome(
      .population, name: "mid-2016.xls", bytes: try SharedData.bytes("population/mid-year-estimates-2016.xls")
    ).measurements
    for name in SharedData.workbooks(in: sitreps) where isOfTheTwoYears(name) {
      measurements +=
        Outcome(.dtocSitrep, name: name, bytes: try SharedData.bytes(sitreps + "/" + name)).measurements
    }
    return MeasurementStore(measurements, log: &log)
  }

  private static func isOfTheTwoYears(_ name: String) -> Bool {
    ["_15", "_16"].contains { name.contains($0) } || ["Jan_17.xls", "Feb_17.xls", "March_17.xls"].contains(name)
  }

  /// Days per 100,000 people aged 18 and over, as the catalogue of 2016-17 has it, or days a day without people.
  private static func metric(_ label: String = "people delayed on an average day", isRate: Bool = true) -> Metric {
    Metric(
      id: "delayed-transfers", name: "", shortName: "",
      numerator: Metric.Count(
        kind: .dtocSitrep, measure: "delayed-days", breakdowns: ["total"], label: "delayed days"),
      denominator: isRate
        ? Metric.Count(kind: .population, measure: "population", breakdowns: ["18+"], label: "people aged 18 and over")
        : nil,
      isSharedByCommissioner: false, multiplier: isRate ? 100_000 : 1, unit: "", shortUnit: "", decimals: 1,
      averageDayLabel: label, polarity: .low, periodRule: .quarter, definition: "", source: "", cautions: [])
  }

  private func value(_ area: Area, _ period: Period, isRate: Bool = true) throws -> MetricValue {
    let day = try #require(CivilDate(iso: "2017-06-30"))
    return MetricCalculator(store: try Self.store.get(), area: area, shares: [], asAt: day)
      .value(of: Self.metric(isRate: isRate), for: period)
  }

  private let westSussex = Area(name: "West Sussex", code: "E10000032", otherCodes: ["807"])
  private let lewisham = Area(name: "Lewisham", code: "E09000023", otherCodes: ["709"])
  private let bury = Area(name: "Bury", code: "E08000002", otherCodes: ["305"])
  private let lancashire = Area(name: "Lancashire", code: "E10000017", otherCodes: ["323"])
  private let england = Area(name: "England", code: "E92000001", otherCodes: ["-"])
  private let year2015 = FinancialYear(start: 2015)
  private let year2016 = FinancialYear(start: 2016)

  private func rounded(_ number: Decimal?, _ places: Int) throws -> String {
    DecimalText.grouped(try #require(number), places: places)
  }

  /// 10,837 days, 672,004 people, 1612.6.
  @Test func westSussexInTheLastQuarterOf2016() throws {
    let value = try value(westSussex, .quarter(year2016, 4))
    #expect(value.numerator == 10_837)
    #expect(value.denominator == 672_004)
    #expect(try rounded(value.rate, 1) == "1,612.6")
  }

  /// 1,181 days, 233,609 people, 505.5 (505.55).
  @Test func lewishamInTheLastQuarterOf2016() throws {
    let value = try value(lewisham, .quarter(year2016, 4))
    #expect(value.numerator == 1181)
    #expect(value.denominator == 233_609)
    #expect(try rounded(value.rate, 2) == "505.55")
    // 31 + 28 + 31 days: 1,181 / 90 = 13.1222; the mean of the three monthly averages would be another number.
    #expect(try rounded(value.averageDay, 4) == "13.1222")
  }

  /// 5,680 and 5,980 days, +5.3 %; 145,790 people, 4101.8 a year.
  @Test func yearsOfBury() throws {
    let before = try value(bury, .year(year2015), isRate: false)
    let after = try value(bury, .year(year2016))
    #expect(before.numerator == 5680)
    #expect(after.numerator == 5980)
    #expect(after.denominator == 145_790)
    #expect(try rounded(after.rate, 1) == "4,101.8")
    #expect(try rounded(quotient((5980 - 5680) * 100, by: 5680), 1) == "5.3")
    let change = try #require(Change(from: before, to: try value(bury, .year(year2016), isRate: false)))
    #expect(change.difference == 300)
    #expect(change.direction == .worse)
    // 2015-16 has 366 days, 2016-17 has 365: 15.5191 and 16.3836 people delayed on an average day.
    #expect(try rounded(before.averageDay, 4) == "15.5191")
    #expect(try rounded(after.averageDay, 4) == "16.3836")
  }

  /// 2,254,821 days among 43,482,790 people.
  @Test func yearOfEngland() throws {
    let value = try value(england, .year(year2016))
    #expect(value.numerator == 2_254_821)
    #expect(value.denominator == 43_482_790)
  }

  /// 14,182 days in the third quarter of 2016-17.
  @Test func lancashireInTheThirdQuarterOf2016() throws {
    #expect(try value(lancashire, .quarter(year2016, 3), isRate: false).numerator == 14_182)
  }

  /// A leap February has 29 days: England's days of February 2016 over 29, as the workbooks of later years divide them.
  @Test func daysADayOfALeapFebruary() throws {
    let value = try value(england, .month(year: 2016, month: 2), isRate: false)
    let days = try #require(value.numerator)
    #expect(value.averageDay == quotient(days, by: 29))
  }
}
