import Disclosure
import Testing

/// Worked by hand; the threshold is 5 where nothing else is said.
struct DisclosureControlTests {
  private let months = ["April", "May", "June"]

  @Test(arguments: [(4, true), (5, false), (0, false)])
  func countBelowTheThresholdIsWithheld(_ count: Int, _ isWithheld: Bool) throws {
    let result = DisclosureControl.apply(Tables.below5, to: try Tables.make(["a": count]))
    #expect(result.isWithheld("a") == isWithheld)
    #expect(result.status(of: "a") == (isWithheld ? .small : .shown))
  }

  @Test(arguments: [(7, true), (8, false)])
  func thresholdOf8WithholdsSeven(_ count: Int, _ isWithheld: Bool) throws {
    let policy = DisclosurePolicy(id: "p", suppressBelow: 8)
    #expect(DisclosureControl.apply(policy, to: try Tables.make(["a": count])).isWithheld("a") == isWithheld)
  }

  @Test func zeroIsWithheldWherePolicySaysSo() throws {
    let policy = DisclosurePolicy(id: "p", suppressBelow: 5, suppressesZero: true)
    let table = try Tables.make(["April": 0, "May": 10, "June": 20], sums: ["quarter": months])
    let result = DisclosureControl.apply(policy, to: table)
    #expect(result.status(of: "April") == .small)
    #expect(result.withheld.count == 2 && !result.isWithheld("quarter"))
    #expect(DisclosureAudit.recoveries(from: result).isEmpty)
  }

  /// 3 = 33 - 10 - 20 unless a second month is withheld; the quarter matters more.
  @Test func oneSmallMonthTakesASecondOneWithIt() throws {
    let table = try Tables.make(["April": 3, "May": 10, "June": 20], sums: ["quarter": months])
    let result = DisclosureControl.apply(Tables.below5, to: table)
    #expect(result.status(of: "April") == .small)
    #expect(months.filter { result.status(of: $0) == .secondary }.count == 1)
    #expect(result.status(of: "quarter") == .shown)
  }

  /// 1 + 1 = 22 - 20: a reader would know that both are at most 2, so June goes as well.
  @Test func twoSmallMonthsThatShareTooLittleTakeTheThird() throws {
    let table = try Tables.make(["April": 1, "May": 1, "June": 20], sums: ["quarter": months])
    let result = DisclosureControl.apply(Tables.below5, to: table)
    #expect(result.withheld == months)
  }

  /// 4 + 3 = 27 - 20: each may be 0 to 7, and 3 or 4 even if one knows that both are small.
  @Test func twoSmallMonthsThatShareEnoughAreLeftAlone() throws {
    let table = try Tables.make(["April": 4, "May": 3, "June": 20], sums: ["quarter": months])
    #expect(DisclosureControl.apply(Tables.below5, to: table).withheld == ["April", "May"])
  }

  /// 4 + 4 = 28 - 20: who knows that both are below 5 knows both.
  @Test func twoSmallMonthsAtTheLimitTakeTheThird() throws {
    let table = try Tables.make(["April": 4, "May": 4, "June": 20], sums: ["quarter": months])
    #expect(DisclosureControl.apply(Tables.below5, to: table).withheld == months)
  }

  /// A 0 cannot hide a 2: the two would be known to be at most 2.
  @Test func zeroDoesNotServeAsCover() throws {
    let table = try Tables.make(["April": 2, "May": 0, "June": 20], sums: ["quarter": months])
    #expect(DisclosureControl.apply(Tables.below5, to: table).withheld == ["April", "June"])
  }

  /// Quarter 2 is 3 = 15 - 12; quarter 1 matters less than the year to date.
  @Test func quarterBetweenTwoYearsToDateIsProtected() throws {
    let values = [
      PublishedValue("quarter 1", .count(.cell("q1")), importance: 1),
      PublishedValue("quarter 2", .count(.cell("q2")), importance: 1),
      PublishedValue("to date", .count(.total(of: ["q1", "q2"])), importance: 2),
    ]
    let table = try DisclosureTable(counts: ["q1": 12, "q2": 3], values: values)
    #expect(DisclosureControl.apply(Tables.below5, to: table).withheld == ["quarter 1", "quarter 2"])
  }

  /// One small cell needs a rectangle of four; all margins stay.
  @Test(arguments: [[[3, 9], [8, 12]], [[3, 9, 20, 30], [8, 12, 15, 9], [14, 25, 11, 17]]])
  func smallCellOfATableTakesARectangle(_ rows: [[Int]]) throws {
    let result = DisclosureControl.apply(Tables.below5, to: try Tables.margins(rows))
    #expect(result.withheld.count == 4)
    #expect(result.withheld.allSatisfy { $0.contains(".") } && result.withheld.contains("0.0"))
    #expect(DisclosureAudit.recoveries(from: result).isEmpty)
  }

  /// Groups within months within a quarter: the small group takes another group of its month, nothing above.
  @Test func threeLevelsLoseOnlyTheLowest() throws {
    var counts: [String: Int] = [:]
    var values: [PublishedValue] = []
    for (month, cells) in zip(months, [[2, 11, 9], [8, 15, 7], [10, 12, 13]]) {
      for (group, count) in cells.enumerated() {
        counts["\(month) \(group)"] = count
        values.append(PublishedValue("\(month) \(group)", .count(.cell("\(month) \(group)"))))
      }
      values.append(PublishedValue(month, .count(.total(of: (0..<3).map { "\(month) \($0)" })), importance: 1))
    }
    values.append(PublishedValue("quarter", .count(.total(of: counts.keys)), importance: 2))
    let result = DisclosureControl.apply(Tables.below5, to: try DisclosureTable(counts: counts, values: values))
    #expect(result.withheld.count == 2 && result.withheld.allSatisfy { $0.hasPrefix("April ") })
  }

  @Test func everythingMadeOfAWithheldCountIsWithheld() throws {
    let rate = PublishedValue.Ratio(.cell("a"), per: .known(30_873), multiplier: 100_000)
    let table = try Tables.make(
      ["a": 4, "b": 9],
      more: [
        PublishedValue("rate", .ratio(rate)), PublishedValue("trend", .statement(about: [.cell("a"), .cell("b")])),
        PublishedValue("other trend", .statement(about: [.cell("b")])),
      ])
    #expect(DisclosureControl.apply(Tables.below5, to: table).withheld == ["a", "rate", "trend"])
  }

  /// 28 of 29 at home: the one who was not must not be worked out from count, total or percentage.
  @Test func complementIsProtectedThoughNobodyPrintsIt() throws {
    let (home, away) = (CellSum.cell("home"), CellSum.cell("away"))
    let table = try DisclosureTable(
      counts: ["home": 28, "away": 1],
      values: [
        PublishedValue("home", .count(home)), PublishedValue("discharged", .count(home + away), importance: 1),
        PublishedValue("away", .implied(away)),
        PublishedValue("percent", .ratio(.init(home, per: home + away)), importance: 1),
      ])
    #expect(DisclosureControl.apply(Tables.below5, to: table).withheld == ["home", "percent"])
  }

  @Test func exemptCategoriesArePrinted() throws {
    let policy = DisclosurePolicy(id: "p", suppressBelow: 5, exempt: ["bed-days"])
    let days = PublishedValue("days", .count(.cell("a")), category: "bed-days")
    let table = try DisclosureTable(counts: ["a": 3], values: [days])
    #expect(DisclosureControl.apply(policy, to: table).withheld.isEmpty)
    #expect(DisclosureControl.apply(Tables.below5, to: table).withheld == ["days"])
  }

  @Test func whatIsPublicAlreadyIsNotWithheldButSaid() throws {
    let table = try DisclosureTable(
      counts: ["a": 3, "b": 9],
      values: [
        PublishedValue("a", .count(.cell("a"))), PublishedValue("b", .count(.cell("b")), isAlreadyPublic: true),
        PublishedValue("all", .count(.total(of: ["a", "b"])), importance: 1, isAlreadyPublic: true),
      ])
    let result = DisclosureControl.apply(Tables.below5, to: table)
    #expect(result.withheld == ["a"])
    #expect(result.unprotected == ["a"])
    #expect(DisclosureAudit.recoveries(from: result).map(\.label) == ["a"])
  }

  /// 1 + 1 + 1 + 1 = 4: all five are withheld, and more cannot be done.
  @Test func worstCaseWithholdsEverything() throws {
    let names = ["a", "b", "c", "d"]
    let table = try Tables.make(["a": 1, "b": 1, "c": 1, "d": 1], sums: ["all": names])
    let result = DisclosureControl.apply(Tables.below5, to: table)
    #expect(result.withheld == names + ["all"])
    #expect(result.unprotected.isEmpty && DisclosureAudit.recoveries(from: result).isEmpty)
  }

  @Test func printedCountsAreRounded() throws {
    let policy = DisclosurePolicy(id: "p", suppressBelow: 8, roundingBase: 5, isSecondaryOn: false)
    let table = try Tables.make(["a": 12, "b": 13, "c": 7])
    let result = DisclosureControl.apply(policy, to: table)
    #expect(result.controlled(.cell("a")) == 10 && result.controlled(.cell("b")) == 15)
    #expect(result.controlled(.known(30_873)) == 30_873)
    #expect(result.withheld == ["c"])
  }

  @Test func sameTableGivesTheSameResult() throws {
    for seed in 0..<20 {
      let table = try RandomTables.table(seed: seed)
      let first = DisclosureControl.apply(Tables.below5, to: table)
      #expect(first.withheld == DisclosureControl.apply(Tables.below5, to: table).withheld)
    }
  }

  @Test func largeCountsOfGreatImportanceAreManaged() throws {
    let large = 999_999_999_999
    let table = try Tables.make(["a": 1, "b": large - 1], sums: ["all": ["a", "b"]], importance: 6)
    let result = DisclosureControl.apply(Tables.below5, to: table)
    #expect(result.withheld == ["a", "b"])
  }
}
