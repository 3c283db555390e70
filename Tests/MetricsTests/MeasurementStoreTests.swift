import Foundation
import Metrics
import Testing

struct MeasurementStoreTests {
  private let period = Period.month(year: 2016, month: 4)

  private func figure(_ value: Decimal?, _ revised: String?, _ file: String) throws -> Measurement {
    Sample.measurement(
      Sample.delayedDays, period, value, edition: Edition(revised: try revised.map { try Sample.day($0) }), file: file)
  }

  private func added(_ figures: [Measurement]) -> (number: Decimal?, findings: [Finding]) {
    var log = FindingLog()
    let store = MeasurementStore(figures, log: &log)
    #expect(store.all.count == 1)
    return (store.all.first?.number, log.findings)
  }

  @Test func laterEditionSupersedesInAnyOrderAndIsReported() throws {
    let figures = [try figure(541, "2016-06-09", "a.xls"), try figure(560, "2017-05-11", "b.xls")]
    for order in [figures, figures.reversed()] {
      let (number, findings) = added(order)
      #expect(number == 560)
      #expect(findings.map(\.code) == [.editionSuperseded])
      #expect(findings.first?.place?.file == "a.xls")
      #expect(findings.first?.message.contains("is 560 in the edition revised 2017-05-11 (b.xls)") == true)
      #expect(findings.first?.message.contains("said 541") == true)
    }
  }

  /// A local figure may be a small number: its file is named, the figure is not.
  @Test func localFiguresAreNotTold() throws {
    let (_, findings) = added([try figure(3, nil, "a.csv"), try figure(4, nil, "b.csv")])
    let message = try #require(findings.first?.message)
    #expect(message.contains("a.csv and b.csv"))
    #expect(!message.contains("3") && !message.contains("4,"))
  }

  @Test func earlierEditionsAreKeptOldestFirst() throws {
    var log = FindingLog()
    let figures = [
      try figure(541, "2016-06-09", "a.xls"), try figure(560, "2017-05-11", "c.xls"),
      try figure(550, "2016-12-01", "b.xls"),
    ]
    let store = MeasurementStore(figures, log: &log)
    #expect(store.earlierEditions(of: figures[0].key).map(\.number) == [541, 550])
    let same = MeasurementStore([figures[0], try figure(541, "2017-05-11", "b.xls")], log: &log)
    #expect(same.earlierEditions(of: figures[0].key).isEmpty)
  }

  @Test func editionWithADateIsLaterThanOneWithout() throws {
    let figures = [try figure(541, nil, "a.csv"), try figure(560, "2017-05-11", "b.xls")]
    #expect(added(figures).number == 560)
    #expect(added(figures.reversed()).number == 560)
  }

  @Test(arguments: [nil, "2016-06-09"])
  func differingFiguresOfOneEditionContradict(_ revised: String?) throws {
    let (number, findings) = added([try figure(541, revised, "a.xls"), try figure(542, revised, "b.xls")])
    #expect(number == 541)
    #expect(findings.map(\.code) == [.figuresContradict])
    #expect(findings.first?.level == .error)
    #expect(findings.first?.place?.file == "b.xls")
  }

  @Test func missingAndKnownContradictToo() throws {
    #expect(
      added([try figure(nil, nil, "a.csv"), try figure(0, nil, "b.csv")]).findings.map(\.code) == [.figuresContradict])
  }

  @Test func sameFigureTwiceIsNothing() throws {
    let twice = added([try figure(541, "2016-06-09", "a.xls"), try figure(541, "2016-06-09", "copy.xls")])
    #expect(twice.number == 541)
    #expect(twice.findings.isEmpty)
    let reissued = added([try figure(541, "2016-06-09", "a.xls"), try figure(541, "2017-05-11", "b.xls")])
    #expect(reissued.number == 541)
    #expect(reissued.findings.isEmpty)
    let sameFile = try figure(541, nil, "a.xls")
    #expect(added([sameFile, sameFile]).findings.isEmpty)
  }

  @Test func figuresAreNeverAdded() throws {
    #expect(
      added([try figure(100, nil, "a.csv"), try figure(100, nil, "b.csv"), try figure(100, nil, "c.csv")]).number == 100
    )
  }

  /// A contradiction of two old editions is moot once a later one is there, whichever file is read first.
  @Test func findingsDoNotDependOnTheOrderOfTheFiles() throws {
    let figures = [
      try figure(1, "2016-06-09", "a.xls"), try figure(2, "2016-06-09", "b.xls"), try figure(3, "2017-05-11", "c.xls"),
    ]
    #expect(Set(added(figures).findings.map(\.code)) == Set(added(figures.reversed()).findings.map(\.code)))
    #expect(!added(figures).findings.map(\.code).contains(.figuresContradict))
  }

  /// 10 and 11 of the same file and edition contradict each other wherever they stand, even without a cell.
  @Test func figuresOfOneFileWithoutCellsContradictToo() {
    let figures = [
      Sample.measurement(Sample.delayedDays, period, 10, cell: ""),
      Sample.measurement(Sample.delayedDays, period, 11, cell: ""),
    ]
    #expect(added(figures).findings.map(\.code) == [.figuresContradict])
  }

  @Test func areaIsFoundByAnyOfItsCodes() {
    let total = Sample.delayedDays
    let own = Sample.measurement(total, .month(year: 2016, month: 5), 3, area: "")
    let store = Sample.store(
      [Sample.measurement(total, period, 2, area: "E06000017"), Sample.measurement(total, period, 9, area: "511"), own])
    func found(_ month: Int) -> Decimal? {
      store.measurement(
        .dtocSitrep, "delayed-days", "total", area: Sample.rutland, period: .month(year: 2016, month: month))?.number
    }
    #expect(found(4) == 2)
    #expect(found(5) == 3)
    #expect(found(6) == nil)
  }

  @Test func allStandInAnOrderOfTheirOwn() {
    let months = Sample.months(Sample.delayedDays, [1, 2, 3, 4])
    #expect(Sample.store(months.reversed()).all == months)
  }

  /// April, the first quarter and the year begin on the same day.
  @Test func periodsThatBeginTogetherHaveAnOrderToo() {
    let periods = [period, Sample.quarter(1), .year(Sample.year)]
    let areas = (0..<20).map { "\($0)" }
    let figures = areas.flatMap { area in periods.map { Sample.measurement(Sample.delayedDays, $0, 1, area: area) } }
    let orders = Dictionary(grouping: Sample.store(figures).all, by: \.key.areaCode).mapValues {
      $0.map(\.key.period)
    }
    #expect(Set(orders.values).count == 1)
  }
}
