import Metrics
import Testing

@testable import Returns

struct LayoutReaderTests {
  /// Nothing fits: the finding says what each layout would need.
  @Test func findingNamesAllLayouts() {
    for reader in [ReablementReturn.self, ResidentialAdmissionsReturn.self, FallsReturn.self, SatisfactionReturn.self]
      as [any LayoutReader.Type]
    {
      let outcome = Outcome(reader.kind, csv: "colour,size\nred,1\n")
      #expect(outcome.codes == [.columnMissing])
      for layout in reader.layouts {
        #expect(outcome.findings.first?.message.contains("\(layout.name) has \(layout.needs)") == true)
      }
      #expect(Set(reader.layouts.map { $0.name }).count == reader.layouts.count)
    }
  }

  /// One layout comes near: its missing column is named, and the others in the advice.
  @Test func nearestLayoutIsAskedFor() {
    let outcome = Outcome(.satisfaction, csv: "period,numerator\n2016-17-Q2,4\n")
    #expect(outcome.findings.map(\.message) == ["The header row has no column \"denominator\"."])
    #expect(outcome.findings.first?.advice.contains("Friends and Family Test to March 2020") == true)
    #expect(outcome.findingCells == ["A1"])
  }

  @Test func namesOfPeopleAreLookedForBeforeColumns() {
    let outcome = Outcome(.falls, csv: "surname,when\nsomebody,2016\n")
    #expect(outcome.codes == [.identifiablePerson])
  }
}

struct YearOfFileTests {
  @Test(arguments: [
    ("ascof-2020-21.xlsx", ["2020-21"]), ("ascof_2020_21.csv", ["2020-21"]), ("ASCOF 2020 to 2021", ["2020-21"]),
    ("salt 2020/21 final", ["2020-21"]), ("data 202021", ["2020-21"]), ("2019-20 and 2020-21", ["2019-20", "2020-21"]),
    ("2020", []), ("2020-22", []), ("measures-2021", []), ("2020-04-01", []), ("", []),
  ])
  func yearsAreFoundInText(_ text: String, _ years: [String]) {
    #expect(YearOfFile.years(in: text).map(\.description) == years)
  }
}

struct AgeBandTests {
  @Test(arguments: [(64, nil), (65, "65-74"), (74, "65-74"), (75, "75-84"), (84, "75-84"), (85, "85+"), (120, "85+")])
  func ageLiesInItsBand(_ age: Int, _ band: String?) {
    #expect(AgeBand.holding(age, of: AgeBand.socialCare) == band)
  }

  @Test(arguments: [
    ("65-74", "65-74"), ("65 - 74", "65-74"), ("65 to 74", "65-74"), ("Aged 65\u{2013}74", "65-74"), ("85+", "85+"),
    ("85 and over", "85+"), ("85 years and over", "85+"), ("85 plus", "85+"), ("85 or older", "85+"),
  ])
  func bandMayBeWrittenInManyWays(_ label: String, _ band: String) {
    #expect(AgeBand.named(label, of: AgeBand.socialCare) == band)
  }

  @Test(arguments: ["", "65", "85", "85-89", "65-75", "over 85", "85 and under", "Total"])
  func otherLabelsAreNoBand(_ label: String) { #expect(AgeBand.named(label, of: AgeBand.socialCare) == nil) }
}
