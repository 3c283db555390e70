import Metrics
import Testing

struct HospitalActivityReturnTests {
  private let table = """
    SYNTHETIC counts
    month,area_code,avoidable_admissions,discharges,discharges_to_usual_place,inpatients,los_14_plus,los_21_plus,\
    emergency_admissions_65_plus,dementia_diagnoses,dementia_estimate
    2021-04,E06000017,20,300,276,400,90,40,150,410,620.4
    2021-05,E06000017,*,310,NA,380,80,35,160,,621

    """

  @Test func everyColumnIsAMeasure() {
    let outcome = Outcome(.hospitalActivity, csv: table)
    #expect(outcome.findings.isEmpty)
    #expect(outcome.measurements.count == 17)
    #expect(outcome.counts("avoidable-admissions") == ["2021-04": 20, "2021-05": .missing(.suppressed)])
    #expect(outcome.counts("discharges") == ["2021-04": 300, "2021-05": 310])
    #expect(outcome.counts("discharges-to-usual-place") == ["2021-04": 276, "2021-05": .missing(.notAvailable)])
    #expect(outcome.counts("inpatients") == ["2021-04": 400, "2021-05": 380])
    #expect(outcome.counts("inpatients-14-days-plus") == ["2021-04": 90, "2021-05": 80])
    #expect(outcome.counts("inpatients-21-days-plus") == ["2021-04": 40, "2021-05": 35])
    #expect(outcome.counts("emergency-admissions-65-plus") == ["2021-04": 150, "2021-05": 160])
    #expect(outcome.counts("dementia-diagnoses") == ["2021-04": 410])
    #expect(outcome.counts("dementia-estimate")["2021-05"] == 621)
    #expect(outcome.measurements.allSatisfy { $0.origin.isSynthetic && $0.key.areaCode == "E06000017" })
    #expect(outcome.measurements.first?.origin.cell == "C3")
  }

  @Test func headingsMayBeWordsAndPeriodsQuarters() {
    let outcome = Outcome(
      .hospitalActivity,
      csv: "Quarter,All discharges,Discharges to usual place of residence\nQ1 2021/22,\"1,900\",1750\n")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.counts("discharges") == ["2021-22-Q1": 1900])
    #expect(outcome.counts("discharges-to-usual-place") == ["2021-22-Q1": 1750])
    #expect(outcome.measurements.first?.key.areaCode == "")
  }

  @Test func publishedRateIsKeptAsItIs() {
    let outcome = Outcome(.hospitalActivity, csv: "quarter,published_outcome\n2021-22-Q1,180.5\n")
    #expect(outcome.counts("published-outcome").count == 1)
    #expect(outcome.measurements.first?.number.map { DecimalText.plain($0) } == "180.5")
  }

  @Test(arguments: [
    ("300,276", "300,300", []), ("300,276", "300,301", ["E3"]), ("400,90,40", "90,90,40", []),
    ("400,90,40", "89,90,40", ["G3"]), ("400,90,40", "400,90,90", []), ("400,90,40", "400,90,91", ["H3"]),
    ("410,620.4", "700,620.4", []),
  ])
  func partIsNeverLargerThanItsWhole(_ good: String, _ bad: String, _ cells: [String]) {
    let outcome = Outcome(.hospitalActivity, csv: table.replacing(good, with: bad))
    #expect(outcome.findingCells == cells)
    #expect(outcome.codes.allSatisfy { $0 == .numeratorAboveDenominator })
    #expect(outcome.measurements.count == 17)
  }

  @Test(arguments: [
    ("2021-04,", "April,", "A3"), ("2021-04,", "2021-22,", "A3"), (",20,300", ",20.5,300", "C3"),
    (",20,300", ",-1,300", "C3"),
    (",20,300", ",many,300", "C3"), ("2021-05", "2021-04", "A4"),
  ])
  func faultRefusesTheFile(_ good: String, _ bad: String, _ cell: String) {
    let outcome = Outcome(.hospitalActivity, csv: table.replacing(good, with: bad))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.findingCells.first == cell)
    #expect(outcome.codes == [.valueUnreadable])
  }

  @Test func tableWithoutCountsIsRefused() {
    #expect(Outcome(.hospitalActivity, csv: "month,beds\n2021-04,3\n").codes == [.columnMissing])
    #expect(Outcome(.hospitalActivity, csv: "day,discharges\n2021-04-01,3\n").codes == [.columnMissing])
  }
}
