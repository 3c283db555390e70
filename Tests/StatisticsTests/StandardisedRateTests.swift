import Statistics
import Testing

/// Bands of 65 and over with the weights of the European Standard Population; counts and people are synthetic. Expected
/// values were worked out with numpy 2.4.6 and scipy 1.17.1 from the formulas, and agree with PHStatsMethods 0.1.16.
struct StandardisedRateTests {
  private static let populations: [Double] = [2600, 2400, 1900, 1300, 800, 389]
  private static let weights: [Double] = [5500, 5000, 4000, 2500, 1500, 1000]

  private func bands(_ events: [Double]) -> [StandardisedRate.Band] {
    zip(events, zip(Self.populations, Self.weights)).map { events, rest in
      StandardisedRate.Band(events: events, population: rest.0, weight: rest.1)
    }
  }

  @Test func independentEvents() {
    let bands = bands([12, 20, 31, 44, 50, 38])
    let rate = StandardisedRate.rate(bands)
    #expect(isNear(rate.value, 2094.185640424309))
    #expect(isNear(rate.lower, 1808.5032562847182))
    #expect(isNear(rate.upper, 2411.9212253551827))
    #expect(rate.method == .dobson)
    let wide = StandardisedRate.rate(bands, confidence: 0.998)
    #expect(isNear(wide.lower, 1657.9146252366018))
    #expect(isNear(wide.upper, 2604.0836947833204))
  }

  /// The same 195 events, some of them of people who fell twice or three times: numpy, var = sum of f squared.
  @Test func repeatedEventsWidenTheInterval() {
    let frequencies: [[Int: Double]] = [
      [1: 10, 2: 1], [1: 14, 2: 3], [1: 21, 2: 5], [1: 30, 2: 4, 3: 2], [1: 30, 2: 7, 3: 2], [1: 20, 2: 6, 3: 2],
    ]
    let rate = StandardisedRate.rate(
      zip(frequencies, zip(Self.populations, Self.weights)).map { people, rest in
        StandardisedRate.PeopleBand(peopleByFrequency: people, population: rest.0, weight: rest.1)
      })
    #expect(isNear(rate.value, 2094.185640424309))
    #expect(isNear(rate.lower, 1748.4190125134653))
    #expect(isNear(rate.upper, 2478.7468449931785))
  }

  /// The published vector "big" (ESP 2013): 895 events, 10,430.247991 (9,717.709068 to 11,178.940915). Its bands are not
  /// at hand; but one of its limits gives the standard error, and with it the other one must come out.
  @Test func publishedLimitsFitEachOther() throws {
    let count = CountInterval.byars(895)
    let (lower, upper) = (try #require(count.lower), try #require(count.upper))
    let error = (10_430.247991 - 9_717.709068) / (895 - lower)
    #expect(isNear(10_430.247991 + error * (upper - 895), 11_178.940915, within: 1e-9))
  }

  /// With one band the rate is the crude one with Byar's limits: sqrt(O (w/n)^2 / w^2 / O) is 1/n.
  @Test func oneBandIsTheCrudeRate() {
    let one = StandardisedRate.rate([StandardisedRate.Band(events: 52, population: 10_345, weight: 19_500)])
    let crude = RateInterval.rate(events: 52, population: 10_345)
    #expect(isNear(one.value, crude.value ?? 0))
    #expect(isNear(one.lower, crude.lower ?? 0))
    #expect(isNear(one.upper, crude.upper ?? 0))
    let people = StandardisedRate.PeopleBand(peopleByFrequency: [1: 52], population: 10_345, weight: 1)
    #expect(isNear(StandardisedRate.rate([people]).lower, crude.lower ?? 0))
  }

  @Test func fewerThanTenEventsHaveNoRate() {
    let nine = StandardisedRate.rate(bands([1, 1, 1, 2, 2, 2]))
    #expect(nine.value == nil)
    #expect(nine.lower == nil)
    #expect(nine.upper == nil)
    #expect(nine.reason?.rawValue == "dsr NA for total count < 10")
    #expect(StandardisedRate.rate(bands([1, 1, 1, 2, 2, 3])).value != nil)
  }

  @Test func impossibleBandsHaveNoRate() {
    func rate(_ events: Double, _ population: Double, _ weight: Double) -> AbsentReason? {
      StandardisedRate.rate([StandardisedRate.Band(events: events, population: population, weight: weight)]).reason
    }
    #expect(rate(20, 0, 5) == .noDenominator)
    #expect(rate(-20, 10, 5) == .invalidCount)
    #expect(rate(20, 10, 0) == .invalidWeights)
    #expect(rate(20, 10, -1) == .invalidWeights)
    #expect(rate(20, 10, 5) == nil)
    #expect(StandardisedRate.rate([StandardisedRate.Band]()).reason == .invalidWeights)
  }

  /// Eurostat: 100,000 in all; 65 and over 19,500.
  @Test func standardPopulation() {
    #expect(EuropeanStandardPopulation.bands.map(\.weight).reduce(0, +) == 100_000)
    #expect(EuropeanStandardPopulation.bands.count == 19)
    #expect(EuropeanStandardPopulation.bands(from: 65).map(\.weight) == [5500, 5000, 4000, 2500, 1500, 1000])
    #expect(EuropeanStandardPopulation.bands(from: 65).map(\.name).first == "65-69")
    #expect(EuropeanStandardPopulation.weight(of: "0-4") == 5000)
    #expect(EuropeanStandardPopulation.weight(of: "90+") == 1000)
    #expect(EuropeanStandardPopulation.weight(of: "90-94") == nil)
  }
}
