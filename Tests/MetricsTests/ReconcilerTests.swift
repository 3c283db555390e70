import Dates
import struct Foundation.Decimal
import Metrics
import Testing

/// Figures of a log and of publications by hand; all are synthetic.
struct ReconcilerTests {
  private let august = Period.month(year: 2016, month: 8)
  private let vale = Provider(code: "RXX", name: "Trust of the Vale")
  private let fells = Provider(code: "RYY", name: "Trust of the Fells")

  private func edition(_ published: String?, _ revised: String? = nil) -> Edition {
    Edition(published: published.flatMap(CivilDate.init(iso:)), revised: revised.flatMap(CivilDate.init(iso:)))
  }

  /// `total`, and parts beside it.
  private func log(
    _ total: Decimal?, _ parts: [String: Decimal] = [:], asAt: String? = nil,
    open: (delays: Decimal, days: Decimal)? = nil
  ) -> [Measurement] {
    let taken = Edition(taken: asAt.flatMap(CivilDate.init(iso:)))
    func one(_ measure: String, _ breakdown: String, _ value: Decimal?) -> Measurement {
      Measurement(
        key: Measurement.Key(kind: .delayLog, measure: measure, breakdown: breakdown, areaCode: "", period: august),
        areaName: "", value: value.map { .known($0) } ?? .missing(.notYetAvailable), edition: taken,
        origin: Sample.origin("log.csv", "A2:E9"))
    }
    let crossing = open.map {
      [one("delays-open-at-month-end", "total", $0.delays), one("delayed-days-after-month-end", "total", $0.days)]
    }
    return [one("delayed-days", "total", total), one("delays", "total", 3)]
      + parts.map { one("delayed-days", $0.key, $0.value) } + (crossing ?? [])
  }

  private func published(
    _ total: Decimal?, _ parts: [String: Decimal?] = [:], edition: Edition? = nil, file: String = "Aug_16.xls",
    names: [String: String] = [:]
  ) -> [Measurement] {
    func one(_ breakdown: String, _ value: Decimal?) -> Measurement {
      Measurement(
        key: Measurement.Key(
          kind: .dtocSitrep, measure: "delayed-days", breakdown: breakdown, areaCode: "510", period: august),
        areaName: "Rutland UA", value: value.map { .known($0) } ?? .missing(.suppressed),
        edition: edition ?? self.edition("2016-10-13"), origin: Sample.origin(file, "H40"),
        partName: names[breakdown])
    }
    return [one("total", total)] + parts.map { one($0.key, $0.value) }
  }

  private func reconciliation(_ measurements: [Measurement]..., providers: [Provider] = []) throws -> Reconciliation {
    var findings = FindingLog()
    let all = measurements.flatMap { $0 }
    let store = MeasurementStore(all, log: &findings)
    return try #require(
      Reconciler(
        measurements: all, store: store, area: Sample.rutland, providers: providers, period: Sample.quarter(2))
    ).reconciliation
  }

  private func month(_ reconciliation: Reconciliation) throws -> ReconciledMonth {
    try #require(reconciliation.months.first { $0.month == august })
  }

  private func findings(_ reconciliation: Reconciliation) -> [Finding] {
    var log = FindingLog()
    ReconciliationFindings.add(reconciliation, log: &log)
    return log.findings
  }

  @Test func withoutALogThereIsNothingToReconcile() {
    var findings = FindingLog()
    let all = published(352)
    #expect(
      Reconciler(
        measurements: all, store: MeasurementStore(all, log: &findings), area: Sample.rutland, providers: [],
        period: Sample.quarter(2)) == nil)
  }

  @Test func equalFiguresAgree() throws {
    let result = try reconciliation(log(352, ["reason:A": 352]), published(352, ["reason:A": 352]))
    let month = try month(result)
    #expect(month.outcome == .agrees)
    #expect(month.difference == 0)
    #expect(month.rest == 0)
    #expect(month.delays?.number == 3)
    #expect(findings(result).isEmpty)
  }

  @Test func otherMonthsOfTheQuarterHaveNoFigures() throws {
    let result = try reconciliation(log(352), published(352))
    #expect(result.months.map(\.month.description) == ["2016-07", "2016-08", "2016-09"])
    guard case .notComparable(let sentence) = result.months[0].outcome else {
      Issue.record("July was compared")
      return
    }
    #expect(sentence.contains("The local log has no figure for July 2016."))
    #expect(sentence.contains("The publication has no figure for July 2016."))
    #expect(result.comparable.map(\.month) == [august])
  }

  @Test func monthThatTheLogDoesNotCoverYetSaysSo() throws {
    let month = try month(reconciliation(log(nil), published(352)))
    #expect(month.outcome == .notComparable("The figure of the local log for August 2016 is not yet available."))
    #expect(month.rest == nil)
  }

  /// 352 published days, of which 52 are of a trust that has no row in the log of 300.
  @Test func trustThatTheLogMissesIsNamedWithItsDays() throws {
    let result = try reconciliation(
      log(300, ["trust:RXX": 300]),
      published(352, ["trust:RXX": 300, "trust:RYY": 52], names: ["trust:RYY": "Trust of the Fells"]))
    let month = try month(result)
    #expect(month.difference == -52)
    #expect(month.explained == -52)
    #expect(month.rest == 0)
    #expect(month.outcome == .explained)
    #expect(month.missingTrusts == [fells])
    #expect(
      month.explanations.map(\.sentence) == [
        "Trust of the Fells (RYY) has 52 delayed days in the published extract and no row in the log for August 2016."
      ])
    let found = findings(result)
    #expect(found.map(\.code) == [.trustMissingFromLog, .logDiffersFromPublished])
    #expect(found.allSatisfy { $0.level == .inconsistency })
    #expect(
      found[0].message
        == "Trust of the Fells (RYY) is in the published extract for August 2016 and has no row in the local log.")
    #expect(found[1].message.hasSuffix("differ. The whole difference is explained."))
    // 300 is a figure of the log, and 52 with 352 would give it back.
    #expect(found.allSatisfy { !$0.message.contains("300") && !$0.message.contains("52") })
    #expect(found[1].place == Finding.Place(file: "Aug_16.xls", cell: "H40"))
  }

  @Test func trustWithARowThatHasNoDaysIsMissingToo() throws {
    let result = try reconciliation(
      log(300, ["trust:RXX": 300, "trust:RYY": 0]), published(352, ["trust:RXX": 300, "trust:RYY": 52]))
    #expect(try month(result).missingTrusts.map(\.code) == ["RYY"])
  }

  @Test func rowOfAnEarlierLogIsNoneOfTheLatest() throws {
    let result = try reconciliation(
      log(352, ["trust:RXX": 300, "trust:RYY": 52], asAt: "2016-09-05"),
      log(300, ["trust:RXX": 300], asAt: "2016-10-05"),
      published(352, ["trust:RXX": 300, "trust:RYY": 52]))
    #expect(try month(result).missingTrusts.map(\.code) == ["RYY"])
    #expect(try month(result).rest == 0)
  }

  @Test func trustWithoutPublishedDaysIsNotMissed() throws {
    let result = try reconciliation(
      log(300, ["trust:RXX": 300]), published(300, ["trust:RXX": 300, "trust:RYY": 0]))
    #expect(try month(result).outcome == .agrees)
  }

  @Test func trustIsTheSameUnderItsCodeAndItsName() throws {
    let parts: [String: Decimal] = ["trust:trust of the vale": 300]
    let byList = try reconciliation(
      log(300, parts), published(352, ["trust:RXX": 300, "trust:RYY": 52]), providers: [vale, fells])
    #expect(try month(byList).missingTrusts == [fells])
    let byExtract = try reconciliation(
      log(300, parts),
      published(352, ["trust:RXX": 300, "trust:RYY": 52], names: ["trust:RXX": "Trust of the Vale"]))
    #expect(try month(byExtract).missingTrusts.map(\.code) == ["RYY"])
  }

  /// The rows of another trust make up for the missing one: 352 = 352, and still 52 days are missing.
  @Test func missingTrustIsToldThoughTheTotalsAreEqual() throws {
    let result = try reconciliation(log(352, ["trust:RXX": 352]), published(352, ["trust:RXX": 300, "trust:RYY": 52]))
    let month = try month(result)
    #expect(month.difference == 0)
    #expect(month.rest == 52)
    #expect(month.outcome == .partlyExplained)
    #expect(findings(result).map(\.code) == [.trustMissingFromLog, .logDiffersFromPublished])
  }

  @Test func suppressedDaysOfAMissingTrustAreNotGuessed() throws {
    let month = try month(
      reconciliation(log(300, ["trust:RXX": 300]), published(304, ["trust:RXX": 300, "trust:RYY": nil])))
    #expect(month.missingTrusts.map(\.code) == ["RYY"])
    #expect(month.explained == 0)
    #expect(month.rest == -4)
    #expect(month.outcome == .unexplained)
    #expect(month.explanations.first?.sentence.contains("suppressed") == true)
  }

  @Test func listedProvidersAreNamedWhereNobodyKnowsTheirDays() throws {
    let result = try reconciliation(
      log(300, ["trust:RXX": 300]), published(352), providers: [vale, fells, Provider(code: "RZZ", name: "")])
    let month = try month(result)
    #expect(month.missingTrusts.map(\.code) == ["RYY", "RZZ"])
    #expect(month.explained == 0)
    #expect(month.rest == -52)
    let sentence = try #require(month.explanations.first).sentence
    #expect(sentence.contains("Trust of the Fells (RYY), RZZ are providers"))
    #expect(sentence.contains("52 delayed days fewer"))
    #expect(findings(result).map(\.code) == [.trustMissingFromLog, .logDiffersFromPublished])
  }

  @Test(arguments: [(Decimal(352), 0), (353, 0), (351, 1)])
  func listedProvidersAreNamedOnlyWhereDaysAreMissing(_ days: Decimal, _ missing: Int) throws {
    let month = try month(
      reconciliation(log(days, ["trust:RXX": days]), published(352), providers: [vale, fells]))
    #expect(month.missingTrusts.count == missing)
  }

  /// Taken when 340 days were published; 352 since the revision.
  @Test func revisionThatCameAfterTheLogExplainsWhatItMoved() throws {
    let result = try reconciliation(
      log(340, asAt: "2016-10-20"), published(340, edition: edition("2016-10-13"), file: "first.xls"),
      published(352, edition: edition("2016-10-13", "2017-05-11"), file: "revised.xls"))
    let month = try month(result)
    #expect(month.published?.origin.file == "revised.xls")
    #expect(month.difference == -12)
    #expect(month.outcome == .explained)
    #expect(month.explanations.map(\.days) == [-12])
    let sentence = try #require(month.explanations.first).sentence
    #expect(sentence.contains("340") && sentence.contains("352") && sentence.contains("up by 12 delayed days"))
  }

  /// The edition that was there when the log was taken counts: 345, not 340.
  @Test func revisionIsCountedFromTheEditionOfTheDayOfTheLog() throws {
    let month = try month(
      reconciliation(
        log(345, asAt: "2016-12-01"), published(340, edition: edition("2016-10-13"), file: "1.xls"),
        published(345, edition: edition("2016-10-13", "2016-11-10"), file: "2.xls"),
        published(352, edition: edition("2016-10-13", "2017-05-11"), file: "3.xls")))
    #expect(month.explanations.map(\.days) == [-7])
    #expect(month.rest == 0)
  }

  @Test func revisionThatLeadsAwayFromTheLogIsToldAndNotCounted() throws {
    let month = try month(
      reconciliation(
        log(360), published(352, edition: edition("2016-10-13"), file: "1.xls"),
        published(340, edition: edition("2016-10-13", "2017-05-11"), file: "2.xls")))
    // 360 - 340 = 20; without the revision 8 would be left, so it is counted; turned round it is not.
    #expect(month.explanations.first?.isCounted == true)
    #expect(month.rest == 8)
    let other = try self.month(
      reconciliation(
        log(360), published(340, edition: edition("2016-10-13"), file: "1.xls"),
        published(352, edition: edition("2016-10-13", "2017-05-11"), file: "2.xls")))
    #expect(other.explanations.first?.isCounted == false)
    #expect(other.explanations.first?.sentence.contains("does not bring it nearer") == true)
    #expect(other.rest == 8)
  }

  /// The trust's days and the revision are the same 52 days: they are counted once.
  @Test func lateDaysOfAMissingTrustAreCountedOnce() throws {
    let month = try month(
      reconciliation(
        log(300, ["trust:RXX": 300]), published(300, edition: edition("2016-10-13"), file: "1.xls"),
        published(
          352, ["trust:RXX": 300, "trust:RYY": 52], edition: edition("2016-10-13", "2017-05-11"), file: "2.xls")))
    #expect(month.explained == -52)
    #expect(month.rest == 0)
    #expect(month.explanations.map(\.isCounted) == [true, false])
  }

  @Test(arguments: [("2016-10-20", true), ("2017-05-11", false)])
  func revisionWithoutItsEarlierEditionIsMentioned(_ asAt: String, _ isMentioned: Bool) throws {
    let month = try month(
      reconciliation(log(340, asAt: asAt), published(352, edition: edition("2016-10-13", "2017-05-11"))))
    #expect((month.explanations.first?.cause == .revision) == isMentioned)
    #expect(month.explained == 0)
    #expect(month.outcome == .unexplained)
  }

  @Test func delaysThatWentOnAfterTheMonthAreMentioned() throws {
    let month = try month(reconciliation(log(340, open: (2, 12)), published(352)))
    let open = try #require(month.explanations.first)
    #expect(open.cause == .openAtMonthEnd)
    #expect(open.sentence.contains("2 delays were still open at the end of August 2016; 12 delayed days of them"))
    #expect(open.sentence.contains("exactly as many"))
    #expect(month.rest == -12)
    let other = try self.month(reconciliation(log(340, open: (1, 11)), published(352)))
    #expect(other.explanations.first?.sentence.contains("exactly as many") == false)
    #expect(try self.month(reconciliation(log(352, open: (2, 12)), published(352))).explanations.isEmpty)
  }

  @Test func daysCodedDifferentlyHaveMoved() throws {
    let result = try reconciliation(
      log(352, ["reason:A": 200, "reason:E": 152]), published(352, ["reason:A": 230, "reason:E": 122]))
    let month = try month(result)
    #expect(month.outcome == .partsDiffer)
    #expect(month.rest == 0)
    #expect(
      month.explanations.map(\.sentence) == [
        """
        By reason, 30 delayed days stand elsewhere: the log has more under E (30) and fewer under A (30).
        """
      ])
    #expect(findings(result).isEmpty)
  }

  /// 10 more under A, 40 fewer under E: at least 10 of them have moved.
  @Test func ofUnequalTotalsTheSmallerSumHasMovedAtLeast() throws {
    let month = try month(
      reconciliation(log(322, ["reason:A": 210, "reason:E": 112]), published(352, ["reason:A": 200, "reason:E": 152])))
    #expect(month.explanations.map(\.cause) == [.moved(.reason)])
    #expect(month.explanations.first?.sentence.contains("at least 10 delayed days stand") == true)
    #expect(month.outcome == .unexplained)
    #expect(month.rest == -30)
  }

  @Test func partsHaveTheirNamesAndFigures() throws {
    let month = try month(
      reconciliation(
        log(10, ["responsible:both": 4, "responsible:nhs": 6, "reason:unknown": 1, "reason:Dii": 9, "reason:B": 0]),
        published(12, ["responsible:nhs": 12, "responsible:both": 0, "reason:Dii": 12, "reason:B": 0])))
    #expect(month.parts(by: .responsible).map(\.words) == ["NHS", "both"])
    #expect(month.parts(by: .responsible).map(\.difference) == [-6, 4])
    #expect(month.parts(by: .reason).map(\.words) == ["Dii", "no known reason"])
    #expect(month.parts(by: .reason).map(\.label) == ["Dii, nursing home place", "No known reason"])
    #expect(month.parts(by: .reason).map(\.difference) == [-3, 1])
    #expect(month.parts(by: .trust).isEmpty)
  }

  @Test func publicationsThatDifferFromEachOtherAreMentioned() throws {
    let month = try month(
      reconciliation(log(352, ["trust:RXX": 352]), published(352, ["trust:RXX": 350])))
    #expect(month.explanations.map(\.cause) == [.publicationsDiffer])
    #expect(month.explanations.first?.sentence.contains("add up to 350, the published total is 352") == true)
  }
}
