import Dates
import Foundation
import Metrics
import Testing

struct PopulationRuleTests {
  private func population(
    _ number: Decimal, _ vintage: String, released: String? = nil, mid year: Int = 2016, file: String = "p.csv"
  ) throws -> Measurement {
    let released = try released.map { try Sample.day($0) }
    return Sample.measurement(
      Sample.adults, .month(year: year, month: 6), number, area: "E06000017",
      edition: Edition(vintage: try #require(PopulationVintage(text: vintage, released: released))), file: file)
  }

  private func chosen(_ rule: PopulationRule = .standard, _ all: [Measurement]) -> (
    numbers: [Decimal?], log: FindingLog
  ) {
    var log = FindingLog()
    return (rule.chosen(from: all, log: &log).map(\.number), log)
  }

  private func three() throws -> [Measurement] {
    [
      try population(1, "2014-based projection"), try population(2, "mid-2016 estimate", released: "2017-06-22"),
      try population(3, "mid-2016 estimate", released: "2018-03-22"),
    ]
  }

  @Test func estimateWinsOverProjectionAndTheLaterReleaseOverTheEarlier() throws {
    for order in [try three(), try three().reversed()] {
      let (numbers, log) = chosen(.standard, order)
      #expect(numbers == [3])
      #expect(log.findings.map(\.code) == [.vintageChosen, .vintageChosen])
      #expect(log.findings.allSatisfy { $0.message.contains("mid-2016 estimate (released 2018-03-22) is used") })
    }
  }

  @Test func projectionIsUsedWhereThereIsNoEstimate() throws {
    let (numbers, log) = chosen(
      .standard, [try population(1, "2014-based projection", mid: 2017), try population(2, "mid-2016 estimate")])
    #expect(numbers == [1, 2])
    #expect(log.findings.isEmpty)
  }

  @Test func choiceIsReportedOnceForAllAreasAndYears() throws {
    let many = try (2016...2018).flatMap { year in
      [try population(1, "2014-based projection", mid: year), try population(2, "2018-based projection", mid: year)]
    }
    let (numbers, log) = chosen(.standard, many)
    #expect(numbers == [2, 2, 2])
    #expect(log.findings.count == 1)
    #expect(log.findings.first?.message.contains("mid-2016, mid-2017, mid-2018") == true)
  }

  @Test func twoFiguresOfOneVintageContradictEachOther() throws {
    var log = FindingLog()
    let both = [try population(1, "mid-2016 estimate", file: "a"), try population(2, "mid-2016 estimate", file: "b")]
    _ = MeasurementStore(PopulationRule.standard.chosen(from: both, log: &log), log: &log)
    #expect(log.findings.map(\.code) == [.figuresContradict])
  }

  @Test func wishIsFollowed() throws {
    #expect(chosen(PopulationRule(kind: .projection), try three()).numbers == [1])
    #expect(chosen(PopulationRule(kind: .projection, year: 2014), try three()).numbers == [1])
    #expect(chosen(PopulationRule(kind: .estimate), try three()).numbers == [3])
    #expect(chosen(PopulationRule(kind: .estimate, year: 2016), try three()).numbers == [3])
  }

  @Test(arguments: [("2018-03-21", [2]), ("2018-03-22", [3]), ("2017-06-22", [2]), ("2017-06-21", [])])
  func ratesStayAsTheyWereOnADay(_ day: String, _ numbers: [Decimal]) throws {
    let (found, log) = chosen(PopulationRule(releasedBy: try Sample.day(day)), try three())
    #expect(found == numbers)
    #expect(log.findings.contains { $0.code == .vintageMissing } == numbers.isEmpty)
  }

  @Test func wishThatCannotBeMetIsReported() throws {
    let (numbers, log) = chosen(PopulationRule(kind: .projection, year: 2018), try three())
    #expect(numbers.isEmpty)
    #expect(log.findings.map(\.code) == [.vintageMissing])
    #expect(log.findings.first?.message.contains("2018-based projection") == true)
    #expect(chosen(PopulationRule(kind: .projection), []).log.findings.isEmpty)
  }

  @Test func otherFiguresAreLeftAlone() {
    let days = Sample.months(Sample.delayedDays, [1, 2])
    #expect(chosen(PopulationRule(kind: .projection), days).numbers == [1, 2])
  }

  // MARK: - Along a series

  private func values(_ vintages: [(Int, String, String?)]) throws -> [MetricValue] {
    let people = try vintages.map { try population(100, $0.1, released: $0.2, mid: $0.0) }
    let days = vintages.flatMap { Sample.months(Sample.delayedDays, [1, 1, 1], from: $0.0) }
    let calculator = MetricCalculator(
      store: Sample.store(people, days), area: Sample.rutland, shares: [], asAt: try Sample.day("2030-01-01"))
    return vintages.map { calculator.value(of: Sample.metric(), for: Sample.quarter(1, of: $0.0)) }
  }

  private func changes(_ vintages: [(Int, String, String?)]) throws -> [String] {
    var log = FindingLog()
    VintageChangeCheck.report(try values(vintages), log: &log)
    #expect(log.findings.allSatisfy { $0.code == .vintageChanged })
    return log.findings.map(\.message)
  }

  @Test func changeOfVintageInsideASeriesIsReported() throws {
    let messages = try changes([
      (2015, "mid-2015 estimate", nil), (2016, "mid-2016 estimate", nil), (2017, "2014-based projection", nil),
    ])
    #expect(messages.count == 1)
    #expect(
      messages.first?.contains(
        "up to April to June 2016 rates are made with the estimate of the population, from April to June 2017 with the "
          + "2014-based projection") == true)
  }

  @Test func restatedEstimatesAreAnotherVintage() throws {
    let messages = try changes([
      (2015, "mid-2015 estimate", "2016-06-23"), (2016, "mid-2016 estimate", "2023-11-23"),
      (2017, "mid-2017 estimate", "2023-11-23"),
    ])
    #expect(messages.count == 1)
    #expect(messages.first?.contains("restated estimate") == true)
  }

  @Test func seriesOfOneVintageHasNothingToReport() throws {
    #expect(try changes([(2015, "mid-2015 estimate", nil), (2016, "mid-2016 estimate", "2017-06-22")]).isEmpty)
    #expect(try changes([(2015, "2014-based projection", nil), (2016, "2014-based projection", nil)]).isEmpty)
  }

  @Test func noteOfARateSaysTheVintage() throws {
    #expect(
      try values([(2017, "2014-based projection", nil)]).first?.notes
        == ["Population: mid-2017 of the 2014-based projection, p.csv"])
    #expect(
      try values([(2016, "mid-2016 estimate", "2017-06-22")]).first?.notes
        == ["Population: mid-2016 estimate (released 2017-06-22), p.csv"])
  }
}
