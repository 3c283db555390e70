import Metrics
import Programme
import Testing

struct ShareTableTests {
  private static let header =
    "commissioner_code,commissioner_name,hwb_code,share_percent,valid_from,valid_to,source"

  private func loaded(_ rows: [String]) throws -> Loaded {
    try Loaded(["shares.csv": ([Self.header] + rows).joined(separator: "\n") + "\n", "plan.csv": plan])
  }

  private let plan = "metric,period,test,value\nfalls,2016-17,at most,1\n"

  @Test func everyColumnIsRead() throws {
    let result = try loaded(["03W,NHS East,E06000017,11.6,01/04/2013,31/03/2017,Registers"])
    let share = try #require(result.programme?.shares.first)
    #expect(
      share
        == CommissionerShare(
          commissionerCode: "03W", areaCode: "E06000017", percent: try number("11.6"), validFrom: try day("2013-04-01"),
          validTo: try day("2017-03-31"), source: "Registers",
          origin: Origin(file: "shares.csv", sheet: "-", cell: "D2")))
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: ["0.1", "11.6", "99.9", "100", "100.0"])
  func shareIsAboveZeroAndUpToAHundred(_ percent: String) throws {
    let result = try loaded(["03W,N,E06000017,\(percent),2013-04-01,,R"])
    #expect(result.findings.isEmpty)
    #expect(result.programme?.shares.first?.percent == (try number(percent)))
    #expect(result.programme?.shares.first?.validTo == nil)
  }

  @Test(arguments: [
    ("0", "2013-04-01", "", "R", "D3"), ("-1", "2013-04-01", "", "R", "D3"), ("100.1", "2013-04-01", "", "R", "D3"),
    ("", "2013-04-01", "", "R", "D3"), ("11.6%", "2013-04-01", "", "R", "D3"), ("11.6", "", "", "R", "E3"),
    ("11.6", "April 2013", "", "R", "E3"), ("11.6", "2013-04-01", "open", "R", "F3"),
    ("11.6", "2013-04-01", "", "", "G3"),
  ])
  func shareWithoutItsNumberDateOrSourceIsLeftOut(
    _ percent: String, _ from: String, _ to: String, _ source: String, _ cell: String
  ) throws {
    let result = try loaded([
      "04C,N,E06000016,50,2013-04-01,,R", "03W,N,E06000017,\(percent),\(from),\(to),\(source)",
    ])
    #expect(result.codes == [.shareInvalid])
    #expect(result.findings.first?.place == Finding.Place(file: "shares.csv", cell: cell))
    #expect(result.programme?.shares.map(\.commissionerCode) == ["04C"])
  }

  @Test(arguments: [("2016-03-31", "2016-04-01", 2), ("2016-04-01", "2016-04-01", 1), ("", "2016-04-01", 1)])
  func twoSharesMayFollowEachOtherButNotOverlap(_ lastOfFirst: String, _ firstOfSecond: String, _ count: Int) throws {
    let result = try loaded([
      "03W,N,E06000017,11.6,2013-04-01,\(lastOfFirst),R", "03W,N,E06000017,12,\(firstOfSecond),,R",
    ])
    #expect(result.programme?.shares.count == count)
    #expect(result.codes == (count == 2 ? [] : [.shareInvalid]))
  }

  @Test func sameCommissionerMayHaveSharesOfTwoAreas() throws {
    let result = try loaded(["03W,N,E06000017,11.6,2013-04-01,,R", "03W,N,E10000018,88.4,2013-04-01,,R"])
    #expect(result.programme?.shares.count == 2)
    #expect(result.findings.isEmpty)
  }

  @Test func missingColumnIsNamed() throws {
    let result = try Loaded([
      "shares.csv": "commissioner_code,hwb_code,share_percent,valid_from\n03W,E06000017,11.6,2013-04-01\n",
      "plan.csv": plan,
    ])
    #expect(result.codes == [.columnMissing])
    #expect(result.programme?.shares.isEmpty == true)
  }

  @Test(arguments: [
    "03W,N,E06000017,11.6,2017-04-01,2016-03-31,R", ",N,E06000017,11.6,2013-04-01,,R", "03W,N,,11.6,2013-04-01,,R",
  ])
  func shareThatCanNeverHoldIsRefused(_ row: String) throws {
    let result = try loaded([row])
    #expect(result.codes == [.shareInvalid])
  }
}
