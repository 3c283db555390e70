import Metrics
import Testing

struct MeasurementTests {
  @Test func missingIsNotZero() {
    #expect(Sample.measurement(Sample.delayedDays, Sample.quarter(1), 0).number == 0)
    #expect(Sample.measurement(Sample.delayedDays, Sample.quarter(1), nil).number == nil)
  }

  @Test func fileWithoutSheetsHasNoneInItsPlace() {
    #expect(Origin(file: "a.csv", sheet: "-", cell: "B2").place == Finding.Place(file: "a.csv", cell: "B2"))
    let place = Origin(file: "a.xls", sheet: "England", cell: "B2").place
    #expect(place == Finding.Place(file: "a.xls", sheet: "England", cell: "B2"))
  }

  @Test func kindsHaveStableNamesAndWords() {
    #expect(ReturnKind(rawValue: "dtoc-sitrep") == .dtocSitrep)
    #expect(Set(ReturnKind.allCases.map(\.inWords)).count == ReturnKind.allCases.count)
  }
}
