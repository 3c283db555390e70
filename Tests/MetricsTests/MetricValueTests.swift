import Foundation
import Metrics
import Testing

struct MetricValueTests {
  /// Published or recomputed from published counts (handbook 2.2, 2.4, 2.5).
  @Test(
    arguments: [
      (10_837, 672_004, 100_000, 1, "1,612.6"), (8827, 672_004, 100_000, 1, "1,313.5"),
      (1181, 233_609, 100_000, 2, "505.55"), (5980, 145_790, 100_000, 1, "4,101.8"),
      (52_133, 10_464_019, 100_000, 1, "498.2"), (369, 29_354, 100_000, 1, "1,257.1"),
      (13, 617, 100_000, 1, "2,107.0"), (34_152, 43_193, 100, 1, "79.1"), (24, 28, 100, 1, "85.7"),
      (5, 9, 100, 1, "55.6"),
      (1140, 1304, 100, 1, "87.4"),
    ] as [(Decimal, Decimal, Decimal, Int, String)])
  func rateIsThePublishedOne(
    _ numerator: Decimal, _ denominator: Decimal, _ multiplier: Decimal, _ places: Int, _ text: String
  ) throws {
    let value = Sample.value(Sample.metric(multiplier: multiplier), numerator, of: denominator)
    #expect(DecimalText.grouped(try #require(value.rate), places: places) == text)
  }

  @Test func rateOfNothingKnownIsNone() {
    let metric = Sample.metric()
    #expect(Sample.value(metric, 5, of: 10, outcome: .missing(.suppressed, "")).rate == nil)
    #expect(Sample.value(metric, 5, of: 10, outcome: .cohortMaturing("")).rate == nil)
    #expect(Sample.value(metric, 5, of: 0).rate == nil)
    #expect(Sample.value(metric, nil, of: 10).rate == nil)
    #expect(Sample.value(metric, 0, of: 10).rate == 0)
  }

  @Test func editionsAndSyntheticPartsAreTold() throws {
    let published = Edition(published: try Sample.day("2016-11-10"))
    let parts = [
      Sample.measurement(Sample.delayedDays, Sample.quarter(2), 1, edition: published),
      Sample.measurement(Sample.delayedDays, Sample.quarter(1), 1, edition: published),
    ]
    let value = MetricValue(
      metric: Sample.metric(), period: Sample.quarter(2), periodWords: "", outcome: .known, numerator: 2,
      denominator: 1,
      numeratorParts: parts)
    #expect(value.editions == ["published 2016-11-10"])
    #expect(!value.isSynthetic)
  }
}
