import Dates
import Metrics
import Testing

/// Dorset and its neighbours as handbook 6.23 and 6.24 have them; the codes are those of the published sitreps.
struct AreaHistoryTests {
  private func history() throws -> AreaHistory {
    let old = try Sample.day("2019-03-31")
    let new = try Sample.day("2019-04-01")
    return AreaHistory([
      AreaHistory.Entry(
        name: "Dorset", code: "E10000009", codes: [DatedCode(code: "809", validTo: try Sample.day("2019-04-30"))],
        validTo: old),
      AreaHistory.Entry(
        name: "Dorset", code: "E06000059", codes: [DatedCode(code: "809", validFrom: try Sample.day("2019-05-01"))],
        validFrom: new, madeOf: ["E10000009"]),
      AreaHistory.Entry(
        name: "Buckinghamshire", code: "E10000002",
        codes: [DatedCode(code: "612", validTo: try Sample.day("2020-03-31"))], validTo: try Sample.day("2020-03-31")),
      AreaHistory.Entry(
        name: "Buckinghamshire", code: "E06000060", codes: [DatedCode(code: "916")],
        validFrom: try Sample.day("2020-04-01"), samePlaceAs: "E10000002"),
      AreaHistory.Entry(name: "St. Helens", code: "E08000013", codes: [DatedCode(code: "318")]),
      AreaHistory.Entry(name: "Herefordshire, County of", code: "E06000019", codes: [DatedCode(code: "415")]),
      AreaHistory.Entry(name: "Redcar and Cleveland", code: "E06000003", alsoNamed: ["Redcar"]),
    ])
  }

  private func month(_ text: String) throws -> Period { try #require(Period(text: text)) }

  @Test(arguments: [("2019-04", false), ("2019-05", true), ("2021-07", true), ("2018-12", false)])
  func codeThatChangedItsMeaningHoldsFromItsMonth(_ period: String, _ holds: Bool) throws {
    let dorset = try history().area(named: "Dorset", code: "E06000059", otherCodes: ["809"])
    #expect(dorset.isMeant(by: "809", in: try month(period)) == holds)
    #expect(dorset.codes(in: try month(period)) == ["E06000059"] + (holds ? ["809"] : []))
    let old = try history().area(named: "Dorset", code: "E10000009", otherCodes: [])
    #expect(old.isMeant(by: "809", in: try month(period)) == !holds)
  }

  @Test(arguments: [("E10000002", "2020-03"), ("E06000060", "2020-04"), ("E10000002", "2021-01")])
  func codeOfTheSamePlaceMeansItWhateverTheMonth(_ code: String, _ period: String) throws {
    let now = try history().area(named: "Buckinghamshire", code: "E06000060", otherCodes: [])
    let then = try history().area(named: "Buckinghamshire", code: "E10000002", otherCodes: [])
    #expect(now.isMeant(by: code, in: try month(period)))
    #expect(then.isMeant(by: code, in: try month(period)))
    #expect(now.change == nil)
    #expect(then.change == nil)
  }

  @Test(arguments: [("2020-03", true), ("2020-04", false)])
  func codeOfTheSitrepEndsWithTheCounty(_ period: String, _ holds: Bool) throws {
    let area = try history().area(named: "Buckinghamshire", code: "E06000060", otherCodes: [])
    #expect(area.isMeant(by: "612", in: try month(period)) == holds)
  }

  @Test(arguments: [
    (
      "2019-03", "E06000059", "Dorset is the place that it is since 1 April 2019; before, there was Dorset (E10000009)."
    ),
    ("2019-04", "E06000059", nil), ("2019-03", "E10000009", nil),
    (
      "2019-04", "E10000009",
      "Dorset was the place that it was until 31 March 2019; after, there was Dorset (E06000059)."
    ),
  ])
  func monthBeyondAChangeIsABreak(_ period: String, _ code: String, _ sentence: String?) throws {
    let area = try history().area(named: "Dorset", code: code, otherCodes: [])
    #expect(area.change?.sentence("Dorset", in: try month(period)) == sentence)
  }

  @Test(arguments: [
    ("St Helens", "E08000013"), ("ST. HELENS", "E08000013"), ("Herefordshire UA", "E06000019"),
    ("Herefordshire", "E06000019"), ("Redcar & Cleveland UA", "E06000003"), ("redcar", "E06000003"),
    ("Dorset", "E06000059"), ("Hereford", nil), ("", nil),
  ])
  func nameIsFoundHoweverItIsWritten(_ name: String, _ code: String?) throws {
    #expect(try history().entry(named: name, on: try Sample.day("2019-04-01"))?.code == code)
  }

  @Test func nameMeansTheAreaOfTheDay() throws {
    #expect(try history().entry(named: "Dorset UA", on: try Sample.day("2019-03-31"))?.code == "E10000009")
  }

  @Test(arguments: [
    ("809", "2019-04", "E10000009"), ("809", "2019-05", "E06000059"), ("318", "2016-04", "E08000013"),
    ("E10000002", "2024-04", "E10000002"), ("999", "2016-04", nil),
  ])
  func codeMeansTheAreaOfTheMonth(_ code: String, _ period: String, _ ons: String?) throws {
    #expect(try history().entry(of: code, in: try month(period))?.code == ons)
  }

  @Test func areaThatIsNotListedKeepsWhatItHas() throws {
    let area = try history().area(named: "Elsewhere", code: "E1", otherCodes: ["1"])
    #expect(area == Area(name: "Elsewhere", code: "E1", otherCodes: ["1"]))
  }

  // MARK: - What becomes of figures

  private func dorset() throws -> Area { try history().area(named: "Dorset", code: "E06000059", otherCodes: []) }

  private func value(_ store: MeasurementStore, _ quarter: Period) throws -> MetricValue {
    MetricCalculator(store: store, area: try dorset(), shares: [], asAt: try Sample.day("2020-03-31"))
      .value(of: Sample.metric(denominator: nil, multiplier: 1), for: quarter)
  }

  /// Months from April 2019 under 809: April is the old county, as in the published sitrep of that month.
  private let store = Sample.store(Sample.months(Sample.delayedDays, [1, 2, 3, 4, 5, 6], from: 2019, area: "809"))

  @Test func monthBeforeTheBreakIsNeverJoined() throws {
    guard case .missing(.notSubmitted, _) = try value(store, Sample.quarter(1, of: 2019)).outcome else {
      Issue.record("April 2019 of the old county was taken for the new one")
      return
    }
    #expect(try value(store, Sample.quarter(2, of: 2019)).numerator == 15)
    let before = try value(store, Sample.quarter(4, of: 2018))
    guard case .missing(.notApplicable, let sentence) = before.outcome else {
      Issue.record("\(before.outcome)")
      return
    }
    #expect(sentence.contains("since 1 April 2019"))
  }

  /// ONS publishes earlier years again for new areas, under the new code.
  @Test func restatedFigureIsUsedWithANote() throws {
    let restated = Sample.store(Sample.months(Sample.delayedDays, [7, 8, 9], from: 2018, area: "E06000059"))
    let found = try value(restated, Sample.quarter(1, of: 2018))
    #expect(found.numerator == 24)
    #expect(found.notes.count == 1)
    #expect(found.notes.first?.contains("since 1 April 2019") == true)
  }

  @Test func figuresFromBeyondAChangeAreReportedOnce() throws {
    var log = FindingLog()
    let figures = Sample.store(
      Sample.months(Sample.delayedDays, [1, 2], from: 2018, area: "809"),
      Sample.months(Sample.delayedDays, [5, 6], from: 2017, area: "E10000009"),
      Sample.months(Sample.delayedDays, [3, 4], from: 2019, area: "510"))
    figures.reportChanges(of: try dorset(), log: &log)
    #expect(log.findings.map(\.code) == [.areaChanged])
    let message = try #require(log.findings.first?.message)
    #expect(message.contains("4 figures") && message.contains("April 2017") && message.contains("May 2018"))
    #expect(message.contains("809") && message.contains("E10000009"))
  }

  @Test func areaThatDidNotChangeHasNothingToReport() throws {
    var log = FindingLog()
    store.reportChanges(of: Sample.rutland, log: &log)
    Sample.store(Sample.months(Sample.delayedDays, [1], from: 2020, area: "809")).reportChanges(
      of: try dorset(), log: &log)
    #expect(log.findings.isEmpty)
  }
}
