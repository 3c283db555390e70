import Metrics
import Programme
import Testing

struct PopulationSettingsTests {
  private func loaded(_ line: String) throws -> Loaded {
    try Loaded(
      ["plan.csv": "metric,period,test,value\nfalls,2016-17,at most,1\n"], settings: Settings.least + line + "\n")
  }

  @Test(arguments: [
    ("", PopulationRule.standard), ("population: {vintage: projection}", PopulationRule(kind: .projection)),
    ("population: {vintage: 2014-based projection}", PopulationRule(kind: .projection, year: 2014)),
    ("population: {vintage: estimate}", PopulationRule(kind: .estimate)),
  ])
  func wishIsRead(_ line: String, _ rule: PopulationRule) throws {
    let result = try loaded(line)
    #expect(result.programme?.population == rule)
    #expect(result.findings.isEmpty)
  }

  @Test func dayIsRead() throws {
    let result = try loaded("population: {vintage: estimate, released_by: 2018-06-30}")
    #expect(result.programme?.population == PopulationRule(kind: .estimate, releasedBy: try day("2018-06-30")))
  }

  @Test(arguments: ["population: {vintage: newest}", "population: {released_by: June}", "population: estimate"])
  func wishThatCannotBeReadStops(_ line: String) throws {
    #expect(try loaded(line).error?.message.contains("line 3") == true)
  }

  @Test func unknownKeyIsReported() throws {
    #expect(try loaded("population: {vintages: estimate}").codes == [.settingUnknown])
  }
}
