import Dates
import Foundation
import Metrics
import Testing

struct ShareSumCheckTests {
  private func share(_ code: String, _ area: String, _ percent: String, _ from: String, _ to: String? = nil) throws
    -> CommissionerShare
  {
    CommissionerShare(
      commissionerCode: code, areaCode: area, percent: try Sample.number(percent), validFrom: try Sample.day(from),
      validTo: try to.map { try Sample.day($0) }, source: "Registers", origin: Sample.origin("shares.csv"))
  }

  private func findings(_ shares: [CommissionerShare]) -> [Finding] {
    var log = FindingLog()
    ShareSumCheck.report(shares, log: &log)
    return log.findings
  }

  @Test(arguments: [("88.4", true), ("88.3", false), ("88.5", false), ("88.40", true)])
  func sharesOfAllAreasAreAHundred(_ other: String, _ isFine: Bool) throws {
    let found = findings([
      try share("03W", "E06000017", "11.6", "2013-04-01"), try share("03W", "E10000018", other, "2013-04-01"),
    ])
    #expect(found.map(\.code) == (isFine ? [] : [.sharesSumDiffers]))
  }

  /// Alone to March 2014, 100 % in 2014-15, 112 % in the days in which two rows of one area hold beside each other, and
  /// 101 % from then on.
  @Test func eachStretchOfDaysIsChecked() throws {
    let found = findings([
      try share("03W", "A", "90", "2013-04-01", "2015-03-31"), try share("03W", "A", "91", "2015-04-01"),
      try share("03W", "B", "10", "2014-04-01"),
    ])
    #expect(found.map(\.code) == [.sharesSumDiffers])
    #expect(found.first?.message.contains("commissioner 03W in 2 areas add up to 101 % from 1 April 2015 on") == true)
  }

  @Test func rangeOfDaysIsNamed() throws {
    let found = findings([
      try share("03W", "A", "90", "2013-04-01", "2014-03-31"), try share("03W", "A", "50", "2014-04-01", "2015-03-31"),
      try share("03W", "B", "10", "2013-04-01", "2015-03-31"),
    ])
    #expect(found.count == 1)
    #expect(found.first?.message.contains("60 % from 1 April 2014 to 31 March 2015") == true)
  }

  @Test func oneAreaAloneCannotBeChecked() throws {
    let found = findings([
      try share("03W", "A", "11.6", "2013-04-01"), try share("03V", "A", "0.4", "2013-04-01"),
      try share("04C", "A", "40", "2013-04-01"), try share("04C", "B", "60", "2013-04-01"),
    ])
    #expect(found.map(\.code) == [.sharesNotChecked])
    #expect(found.first?.message.contains("03V, 03W") == true)
    #expect(findings([]).isEmpty)
  }

  // MARK: - Months that shares cover

  private let admissions = Metric.Count(
    kind: .nonElective, measure: "non-elective-admissions", breakdowns: ["total"], label: "non-elective admissions")

  private func coverage(
    _ shares: [CommissionerShare], _ successions: [CommissionerSuccession] = [], store: MeasurementStore? = nil
  ) -> [Finding] {
    var log = FindingLog()
    ShareCoverageCheck(
      area: Sample.rutland, shares: shares, successions: successions, months: Sample.quarter(1).months
    ).report(in: store ?? Sample.store([]), log: &log)
    return log.findings
  }

  @Test(arguments: [
    ("2016-04-30", nil, 0), ("2016-05-01", nil, 1), ("2013-04-01", "2016-06-30", 0), ("2013-04-01", "2016-06-29", 1),
    ("2013-04-01", "2015-03-31", 1), ("2017-04-01", nil, 1),
  ])
  func shareThatMissesMonthsIsReported(_ from: String, _ to: String?, _ count: Int) throws {
    let found = coverage([try share("03W", "E06000017", "11.6", from, to)])
    #expect(found.map(\.code) == Array(repeating: .shareEnds, count: count))
  }

  @Test func successorTakesThePlace() throws {
    let merger = CommissionerSuccession(code: "03W", lastDay: try Sample.day("2016-04-30"), successors: ["15X"])
    let shares = [
      try share("03W", "E06000017", "11.6", "2013-04-01", "2016-04-30"),
      try share("15X", "E06000017", "9", "2016-05-01"),
    ]
    #expect(coverage(shares, [merger]).isEmpty)
    #expect(coverage(shares).map(\.code) == [.shareEnds, .shareEnds])
  }

  @Test(arguments: [("2016-06-30", 0), ("2016-06-29", 1)])
  func shareOfACommissionerThatEndedIsReported(_ lastDay: String, _ count: Int) throws {
    let merger = CommissionerSuccession(code: "03W", lastDay: try Sample.day(lastDay), successors: ["15X"])
    let found = coverage([try share("03W", "E06000017", "11.6", "2013-04-01")], [merger])
    #expect(found.map(\.code) == Array(repeating: .commissionerEnded, count: count))
    #expect(found.allSatisfy { $0.message.contains("June 2016") && $0.message.contains("15X") })
  }

  /// A return of all commissioners of England that does not list one shows that it is gone; an extract shows nothing.
  @Test(arguments: [(99, 0), (100, 1)])
  func commissionerMissingFromTheReturnIsReported(_ size: Int, _ count: Int) throws {
    let month = Sample.quarter(1).months[1]
    let store = Sample.store((1...size).map { Sample.measurement(admissions, month, 5, area: "C\($0)") })
    let found = coverage([try share("03W", "E06000017", "11.6", "2013-04-01")], store: store)
    #expect(found.map(\.code) == Array(repeating: .commissionerEnded, count: count))
    #expect(found.allSatisfy { $0.message.contains("May 2016") })
  }

  @Test func sharesOfOtherAreasArePassedOver() throws {
    #expect(coverage([try share("03W", "E10000018", "11.6", "2017-04-01")]).isEmpty)
  }

  // MARK: - Figures of the area itself

  private func value(_ store: MeasurementStore) throws -> MetricValue {
    MetricCalculator(
      store: store, area: Sample.rutland, shares: [try share("03W", "E06000017", "10", "2013-04-01")],
      asAt: try Sample.day("2017-06-30")
    ).value(
      of: Sample.metric(numerator: admissions, denominator: nil, isShared: true, multiplier: 1), for: Sample.quarter(1))
  }

  @Test(arguments: ["E06000017", "510", ""])
  func figuresOfTheAreaItselfAreUsedWithoutShares(_ code: String) throws {
    let found = try value(
      Sample.store(
        Sample.months(admissions, [1000, 1000, 1000], area: "03W"), Sample.months(admissions, [7, 8, 9], area: code)))
    #expect(found.numerator == 24)
    #expect(found.shares.isEmpty)
    #expect(found.notes == ["Counted for Rutland itself (return.csv), without shares of commissioners"])
  }

  /// Two months of the area's own and one of its commissioners would be two kinds of figures in one.
  @Test func figuresOfTwoKindsAreNeverMixed() throws {
    let found = try value(
      Sample.store(
        Sample.months(admissions, [1000, 1000, 1000], area: "03W"),
        Sample.months(admissions, [7, 8], area: "E06000017")))
    #expect(found.numerator == 300)
    #expect(found.shares.count == 1)
  }
}
