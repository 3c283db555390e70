import Metrics
import Programme
import Testing

@Suite struct MoneyComparisonTests {
  private static func finance(_ actualOfSecond: String) throws -> FinanceTable {
    let loaded = try Loaded(
      table: "finance.csv",
      [
        "flow,line,q1,q2,q3,q4,annual_total", "expenditure,plan,540000,590000,640000,677000,2447000",
        "expenditure,actual,521400,\(actualOfSecond),,,", "expenditure,forecast,,,,,2429000",
      ])
    return try #require(loaded.programme?.finance)
  }

  private static func quarter(_ number: Int) -> Period { .quarter(FinancialYear(start: 2016), number) }

  /// 521,400 + 574,200 = 1,095,600 against 540,000 + 590,000 = 1,130,000: 34,400 less, 3.0442... %.
  @Test func quartersAreAddedUp() throws {
    let money = try Self.finance("574200").toDate("expenditure", through: Self.quarter(2))
    #expect(money.plan == 1_130_000)
    #expect(money.outcome == 1_095_600)
    #expect(money.difference == -34_400)
    let percent = try #require(money.percent)
    let (low, high) = (try number("-3.0443"), try number("-3.0442"))
    #expect(percent > low && percent < high)
  }

  @Test func firstQuarterNeedsNoSecond() throws {
    #expect(try Self.finance("").toDate("expenditure", through: Self.quarter(1)).outcome == 521_400)
  }

  @Test(arguments: [("", "gives no actual of expenditure for Q2"), ("TBC", "is no number: \"TBC\"")])
  func missingAmountIsAReasonAndNeverZero(cell: String, words: String) throws {
    let finance = try Self.finance(cell)
    do throws(MoneyMissing) {
      _ = try finance.toDate("expenditure", through: Self.quarter(2))
      Issue.record("An amount is missing.")
    } catch { #expect(error.sentence.contains(words)) }
  }

  /// 2,429,000 - 2,447,000.
  @Test func yearIsForecastAgainstPlan() throws {
    #expect(try Self.finance("1").year("expenditure").difference == -18_000)
  }

  @Test func incomeThatIsNotThereHasNoComparison() throws {
    let finance = try Self.finance("1")
    #expect(throws: MoneyMissing.self) { try finance.year("income") }
  }
}
