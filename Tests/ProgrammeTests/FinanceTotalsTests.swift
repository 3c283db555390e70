import struct Foundation.Decimal
import Programme
import Testing

/// Sums worked out by hand.
@Suite struct FinanceTotalsTests {
  private static func table(_ rows: [String]) throws -> FinanceTable {
    let header = "flow,line,q1,q2,q3,q4,annual_total,pooled_fund,planned,actual"
    return try #require(try Loaded(table: "finance.csv", [header] + rows).programme?.finance)
  }

  @Test func quartersAreAddedUpAsFarAsTheyAreThere() throws {
    let table = try Self.table(["income,plan,1.5,2,3,4,,,,", "income,actual,1,,3,4,,,,"])
    #expect(try table.toDate(of: "income", line: "plan", quarters: 2) == number("3.5"))
    #expect(table.toDate(of: "income", line: "actual", quarters: 1) == 1)
    #expect(table.toDate(of: "income", line: "actual", quarters: 2) == nil)
    #expect(table.toDate(of: "expenditure", line: "plan", quarters: 1) == nil)
  }

  @Test func theYearHasATotalOfItsOwnOrTheSumOfItsQuarters() throws {
    let table = try Self.table(["income,plan,1,2,3,4,11,,,", "income,actual,1,2,3,4,,,,", "income,forecast,1,2,3,,,,,"])
    #expect(table.wholeYear(of: "income", line: "plan") == 11)
    #expect(table.wholeYear(of: "income", line: "actual") == 10)
    #expect(table.wholeYear(of: "income", line: "forecast") == nil)
  }

  @Test func aColumnWithAnOpenCellHasNoTotal() throws {
    let table = try Self.table(["income,dfg,,,,,,,5,4", "income,ibcf,,,,,,,6,"])
    #expect(table.total(of: "income", column: "planned") == 11)
    #expect(table.total(of: "income", column: "actual") == nil)
    #expect(table.total(of: "expenditure", column: "planned") == nil)
  }
}
