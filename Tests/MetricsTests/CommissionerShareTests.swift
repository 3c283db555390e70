import Dates
import Metrics
import Testing

struct CommissionerShareTests {
  private func share(_ from: String, _ to: String?) throws -> CommissionerShare {
    CommissionerShare(
      commissionerCode: "03W", areaCode: "E06000017", percent: 12, validFrom: try Sample.day(from),
      validTo: try to.map { try Sample.day($0) }, source: "Registration", origin: Sample.origin)
  }

  private let april = Period.month(year: 2016, month: 4)

  @Test(arguments: [("2016-04-30", true), ("2016-05-01", false), ("2015-04-01", true)])
  func shareHoldsFromItsFirstDay(_ from: String, _ holds: Bool) throws {
    #expect(try share(from, nil).holds(in: april) == holds)
  }

  @Test(arguments: [("2016-04-30", true), ("2016-04-29", false), ("2017-03-31", true)])
  func shareHoldsToItsLastDay(_ to: String, _ holds: Bool) throws {
    #expect(try share("2015-04-01", to).holds(in: april) == holds)
  }
}
