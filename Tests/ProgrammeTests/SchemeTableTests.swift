import Metrics
import Programme
import Testing

@Suite struct SchemeTableTests {
  private static let schemes = """
    scheme,priority,owner_role,start,status,description,Budget code
    Falls projects,Prevention,Falls lead,2016-05-01,running,Exercise,E12
    Carers,Prevention,,30/06/2016,Live,,
    Records,Enablers,,,half done,,
    """
  private static let contributions = """
    scheme,metric,strength,rationale,own_target,own_unit,own_baseline
    Falls projects,falls,High,Exercise,120,people,74
    Prevention,Satisfaction,moderate,,more than last year,,
    Carers,reablement,N/A,,,,
    Prevention,residential-admissions,perhaps,,,,
    """

  private static func loaded(_ others: [String: String] = [:]) throws -> Loaded {
    try Loaded(
      ["schemes.csv": schemes, "contributions.csv": contributions].merging(others) { _, second in second })
  }

  @Test func schemesAreReadWithTheirPriorities() throws {
    let register = try #require(try Self.loaded().programme?.schemes)
    #expect(register.schemes.map(\.name) == ["Falls projects", "Carers", "Records"])
    #expect(register.schemes.map(\.status) == [.running, .running, nil])
    #expect(register.schemes.map(\.statusText) == ["running", "Live", "half done"])
    #expect(register.schemes.map(\.start) == [try day("2016-05-01"), try day("2016-06-30"), nil])
    #expect(register.schemes.map(\.others) == [["Budget code": "E12"], [:], [:]])
    #expect(register.schemes.first?.otherHeadings == ["Budget code"])
    #expect(register.priorities.map(\.name) == ["Prevention", "Enablers"])
    #expect(register.priorities.map(\.slug) == ["prevention", "enablers"])
    #expect(register.priorities.map { $0.schemes.count } == [2, 1])
  }

  @Test func contributionsKnowTheirMetricByIdOrName() throws {
    let register = try #require(try Self.loaded().programme?.schemes)
    #expect(register.contributions.map(\.metric) == ["falls", "satisfaction", "reablement", "residential-admissions"])
    #expect(register.contributions.map(\.strength) == [.significant, .moderate, .nothing, nil])
    #expect(register.contributions.map(\.isServing) == [true, true, false, true])
    let target = try #require(register.contributions.first?.ownTarget)
    #expect(target.value == 120)
    #expect(target.unit == "people")
    #expect(target.baseline == "74")
    #expect(register.contributions[1].ownTarget?.value == nil)
    #expect(register.contributions[1].ownTarget?.text == "more than last year")
  }

  @Test func unknownWordsAreReportedAsTheyWereTyped() throws {
    let findings = try Self.loaded().findings
    let unknown = findings.filter { $0.code == .wordUnknown }
    #expect(unknown.map { $0.place?.cell } == ["E4", "C5"])
    #expect(unknown.first?.message.contains("\"half done\"") == true)
    #expect(findings.filter { $0.code == .wordTakenAs }.map { $0.place?.cell } == ["E3", "C2", "C4"])
  }

  /// Falls, satisfaction and residential admissions are served; the other three of 2016-17 are not. "Records" serves
  /// nothing; "Carers" serves with its priority.
  @Test func gapsOnBothSidesAreFindings() throws {
    let loaded = try Self.loaded()
    let served = Set(["falls", "satisfaction", "residential-admissions"])
    let metrics = try #require(loaded.programme?.metrics)
    #expect(
      loaded.findings.filter { $0.code == .metricUnserved }.map(\.message)
        == metrics.filter { !served.contains($0.id) }.map { "No scheme serves \($0.shortName)." })
    #expect(
      loaded.findings.filter { $0.code == .schemeServesNothing }.map(\.message)
        == ["The scheme \"Records\" serves no metric."])
  }

  @Test func namesThatAreNoSchemeAreFindingsOnce() throws {
    let loaded = try Self.loaded([
      "milestones.csv":
        "scheme,milestone,owner_role,baseline\nPrevention,A,R,2016-09-30\nfalls PROJECTS,B,R,2016-09-30\nRoads,C,R,2016-09-30\nRoads,D,R,2016-09-30\n",
      "risks.csv": "id,description,probability,impact,scheme\nR1,x,low,low,\nR2,x,low,low,Bridges\n",
    ])
    #expect(
      loaded.findings.filter { $0.code == .schemeUnknown }.map { $0.place?.file } == ["milestones.csv", "risks.csv"])
    #expect(loaded.programme?.risks?.map(\.scheme) == ["", "Bridges"])
  }

  @Test func unknownMetricAndSecondRowsAreLeftOut() throws {
    let loaded = try Self.loaded([
      "schemes.csv": "scheme,priority\nA,P\na,P\n", "contributions.csv": "scheme,metric,strength\nA,sunshine,high\n",
    ])
    #expect(loaded.programme?.schemes?.schemes.count == 1)
    #expect(loaded.programme?.schemes?.contributions.isEmpty == true)
    #expect(loaded.codes.contains(.contributionUnknownMetric))
    #expect(loaded.findings.contains { $0.code == .valueUnreadable && $0.place?.cell == "A3" })
  }

  @Test func programmeWithoutSchemesHasNoRegisterAndNoFindings() throws {
    let loaded = try Loaded(["commentary/overall.md": "Fine."])
    #expect(loaded.programme?.schemes == nil)
    #expect(!loaded.codes.contains(.metricUnserved))
  }

  @Test func commentaryOfAPriorityHasItsFolder() throws {
    let loaded = try Self.loaded(["commentary/enablers/achieved.md": "Done.", "commentary/roads/next.md": "x"])
    #expect(loaded.programme?.commentary.keys.sorted() == ["enablers/achieved", "roads/next"])
    #expect(loaded.findings.filter { $0.code == .commentaryUnused }.map { $0.place?.file } == ["commentary/roads"])
  }
}
