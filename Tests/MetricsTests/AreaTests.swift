import Metrics
import Testing

struct AreaTests {
  @Test func areaIsMeantByAnyOfItsCodes() {
    #expect(Sample.rutland.isMeant(by: "E06000017"))
    #expect(Sample.rutland.isMeant(by: "510"))
    #expect(Sample.rutland.isMeant(by: ""))
  }

  @Test func areaIsNeverMeantByItsNameOrAnotherCode() {
    #expect(!Sample.rutland.isMeant(by: "Rutland"))
    #expect(!Sample.rutland.isMeant(by: "51"))
    #expect(!Sample.rutland.isMeant(by: Area.englandCode))
  }
}
