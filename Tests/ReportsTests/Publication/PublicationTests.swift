import Dates
import Disclosure
import struct Foundation.Decimal
import Metrics
import Testing

@testable import Reports

/// Disclosure control of figures and measurements, on tables small enough to be checked by hand.
struct PublicationTests {
  private let year = FinancialYear(start: 2016)
  private let policy = DisclosurePolicy(
    id: "test", name: "test", suppressBelow: 6, exempt: ["published", "population", "bed-days"])

  private func measurement(
    _ count: Int, _ period: Period, breakdown: String = "total", kind: ReturnKind = .residentialAdmissions,
    measure: String = "permanent-admissions", edition: Edition = Edition()
  ) -> Metrics.Measurement {
    Metrics.Measurement(
      key: .init(kind: kind, measure: measure, breakdown: breakdown, areaCode: "", period: period), areaName: "",
      value: .known(Decimal(count)), edition: edition, origin: Origin(file: "list.csv", sheet: "-", cell: "A1"))
  }

  private func months(_ counts: [Int]) -> [Metrics.Measurement] {
    zip(Period.year(year).months, counts).map { measurement($1, $0) }
  }

  private func value(_ parts: [Metrics.Measurement], quarter: Int) -> MetricValue {
    MetricValue(
      metric: PublicationTests.metric, period: .quarter(year, quarter), periodWords: "", outcome: .known,
      numerator: parts.reduce(0) { $0 + ($1.number ?? 0) }, denominator: 1, numeratorParts: parts)
  }

  private static let metric = Metric(
    id: "residential-admissions", name: "", shortName: "",
    numerator: Metric.Count(
      kind: .residentialAdmissions, measure: "permanent-admissions", breakdowns: ["total"], label: "admissions"),
    denominator: nil, isSharedByCommissioner: false, multiplier: 1, unit: "", shortUnit: "", decimals: 0,
    polarity: .low, periodRule: .quarter, definition: "", source: "", cautions: [])

  private func publication(
    _ measurements: [Metrics.Measurement], _ values: [MetricValue] = [], policy: DisclosurePolicy? = nil
  ) throws -> Publication {
    try Publication(measurements: measurements, values: values, policy: policy ?? self.policy)
  }

  private func shown(_ measurements: [Metrics.Measurement], _ publication: Publication) -> [Int?] {
    measurements.map { publication.withheld.applied(to: $0).number.flatMap { Int(DecimalText.plain($0)) } }
  }

  @Test(arguments: [(0, true), (1, false), (5, false), (6, true)])
  func countsFromOneToFiveAreWithheld(_ count: Int, _ isShown: Bool) throws {
    let list = months([count])
    #expect(shown(list, try publication(list)) == [isShown ? count : nil])
  }

  /// April 20, May 3, June 30 and the quarter 53: May alone would be 53 - 20 - 30.
  @Test func oneSmallMonthTakesAnotherWithItOrTheQuarter() throws {
    let list = months([20, 3, 30])
    let quarter = value(list, quarter: 1)
    let publication = try publication(list, [quarter])
    let visible = shown(list, publication)
    #expect(visible[1] == nil)
    #expect(visible.compactMap { $0 }.count == 1)
    #expect(publication.withheld.figures.isEmpty)
  }

  @Test func quarterIsWithheldWhereItIsSmallItself() throws {
    let list = months([1, 2, 2])
    let publication = try publication(list, [value(list, quarter: 1)])
    #expect(publication.withheld.figures == [WithheldFigures.Figure(value(list, quarter: 1))])
  }

  /// Q1 of 4 and the half year of 40: the second quarter must not be told besides.
  @Test func yearToDateLessAQuarterDoesNotGiveTheOtherQuarter() throws {
    let list = months([1, 1, 2, 10, 12, 14])
    let first = value(Array(list.prefix(3)), quarter: 1)
    let second = value(Array(list.suffix(3)), quarter: 2)
    let half = MetricValue(
      metric: PublicationTests.metric, period: .quarter(year, 2), periodWords: "", outcome: .known, numerator: 40,
      denominator: 1, numeratorParts: list)
    let publication = try publication(list, [first, second, half])
    let hidden = publication.withheld.figures
    #expect(hidden.contains(WithheldFigures.Figure(first)))
    #expect(
      hidden.contains(WithheldFigures.Figure(second)) || hidden.contains(WithheldFigures.Figure(half)))
    #expect(publication.count > hidden.count)
  }

  @Test func publishedFiguresAndDaysStay() throws {
    let published = measurement(3, .month(year: 2016, month: 4), edition: Edition(name: "ASCOF 2015-16"))
    let days = measurement(
      3, .month(year: 2016, month: 4), kind: .delayLog, measure: "delayed-days")
    let people = measurement(3, .month(year: 2016, month: 4), kind: .delayLog, measure: "delays")
    #expect(shown([published, days, people], try publication([published, days, people])) == [3, 3, nil])
  }

  @Test func roundingOfThePolicyIsApplied() throws {
    let rounding = DisclosurePolicy(id: "r", suppressBelow: 8, roundingBase: 5, isSecondaryOn: false)
    let list = months([7, 8, 12, 13, 0])
    #expect(shown(list, try publication(list, policy: rounding)) == [nil, 10, 10, 15, 0])
  }

  /// 28 of 33 at home: 5 are not. ASCOF prints such outcomes; a policy may withhold them.
  @Test(arguments: [(false, true), (true, false)])
  func complementsAreProtectedWhereThePolicySaysSo(_ protects: Bool, _ isShown: Bool) throws {
    let month = Period.month(year: 2016, month: 10)
    let list = [
      measurement(28, month, kind: .reablement, measure: "at-home-on-day-91"),
      measurement(33, month, kind: .reablement, measure: "discharged-to-reablement"),
    ]
    func count(_ measure: String) -> Metric.Count {
      Metric.Count(kind: .reablement, measure: measure, breakdowns: ["total"], label: "people")
    }
    let metric = Metric(
      id: "reablement", name: "", shortName: "", numerator: count("at-home-on-day-91"),
      denominator: count("discharged-to-reablement"), isSharedByCommissioner: false, multiplier: 100, unit: "%",
      shortUnit: "%", decimals: 1, polarity: .high, periodRule: .quarter, definition: "", source: "", cautions: [])
    let figure = MetricValue(
      metric: metric, period: .quarter(year, 3), periodWords: "", outcome: .known, numerator: 28, denominator: 33,
      numeratorParts: [list[0]], denominatorParts: [list[1]])
    let policy = DisclosurePolicy(id: "c", suppressBelow: 6, protectsComplements: protects)
    let publication = try publication(list, [figure], policy: policy)
    #expect((shown(list, publication).compactMap { $0 }.count == 2) == isShown)
    #expect(publication.withheld.figures.isEmpty == isShown)
  }

  /// Answers add up to all answers, so that one small answer takes another with it.
  @Test func partsOfATotalAreKnownToAddUp() throws {
    let quarter = Period.quarter(year, 2)
    let counts = [("total", 126), ("answer:very-satisfied", 72), ("answer:satisfied", 51), ("answer:dissatisfied", 3)]
    let list = counts.map { measurement($1, quarter, breakdown: $0, kind: .satisfaction, measure: "survey-answers") }
    let visible = shown(list, try publication(list))
    #expect(visible[3] == nil)
    #expect(visible.compactMap { $0 }.count == 2)
  }

  /// July 2,561 and August 2,600 published, September 3 from a local list: the quarter of 5,164 would give the 3 away.
  @Test func partsThatArePublicDoNotHideTheRestOfASum() throws {
    let edition = Edition(name: "published")
    let months = Period.quarter(year, 2).months
    let list = [
      measurement(2561, months[0], edition: edition), measurement(2600, months[1], edition: edition),
      measurement(3, months[2]),
    ]
    let quarter = value(list, quarter: 2)
    let publication = try publication(list, [quarter])
    #expect(shown(list, publication) == [2561, 2600, nil])
    #expect(publication.withheld.figures == [WithheldFigures.Figure(quarter)])
  }

  @Test func gateRefusesWhatSlipsThrough() throws {
    let list = months([20, 3, 30])
    let publication = try publication(list, [value(list, quarter: 1)])
    let printed = list.map(publication.withheld.applied)
    #expect(publication.leaks(measurements: printed, values: [value(list, quarter: 1)]).isEmpty)
    #expect(!publication.leaks(measurements: list, values: [value(list, quarter: 1)]).isEmpty)
    let one = [printed[0], list[1], printed[2]]
    #expect(!publication.leaks(measurements: one, values: []).isEmpty)
  }
}
