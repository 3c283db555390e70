import Metrics
import Testing

@testable import Programme

struct SchemeMatrixTests {
  private static let files = [
    "schemes.csv": """
    scheme,priority,id,kind,start,end,depends_on,stage,population
    Prevention,,P1,priority,,,,,
    Falls projects,Prevention,BCF 01,,June 2016,May 2016,Records; BCF03; Nothing known,Scoping,Over 65
    Classes,Prevention,3.4,project,,,,,
    Records,Enablers,BCF 03,,,,,,

    """,
    "contributions.csv": """
    scheme,metric,strength,own_target,own_unit
    BCF01,falls,significant,120,people
    3.4,falls,moderate,about 30,people
    Classes,satisfaction,x,90,percent
    P1,reablement,moderate,,
    Records,reablement,N/A,,

    """,
  ]

  private static func loaded() throws -> Loaded {
    try Loaded(
      files, settings: Settings.least + "metrics: [falls, satisfaction, reablement, residential-admissions]\n")
  }

  @Test func columnsOfASchemeAreRead() throws {
    let register = try #require(try Self.loaded().programme?.schemes)
    let scheme = try #require(register.schemes.first)
    #expect(scheme.id == "BCF 01")
    #expect(scheme.kind == .scheme)
    #expect(scheme.stage == "Scoping")
    #expect(scheme.population == "Over 65")
    #expect(scheme.dependsOn == ["Records", "BCF03", "Nothing known"])
    #expect(scheme.endDate.text == "May 2016")
    #expect(register.schemes.map(\.kind) == [.scheme, .project, .scheme])
    #expect(register.priorities.map(\.name) == ["Prevention", "Enablers"])
    #expect(register.priorities.map { $0.schemes.map(\.name) } == [["Falls projects", "Classes"], ["Records"]])
    #expect(register.priorities.first?.own?.id == "P1")
  }

  @Test func rowsFollowPrioritiesAndKnowSchemesByTheirNumbers() throws {
    let programme = try #require(try Self.loaded().programme)
    let matrix = SchemeMatrix(try #require(programme.schemes), metrics: programme.metrics)
    #expect(matrix.rows.map(\.name) == ["Prevention", "Falls projects", "Classes", "Records"])
    #expect(matrix.rows.map(\.isPriority) == [true, false, false, false])
    #expect(matrix.rows.map(\.serves) == [true, true, true, false])
    #expect(matrix.links == 4)
    let falls = try #require(matrix.metrics.firstIndex { $0.id == "falls" })
    #expect(matrix.serving(falls) == 2)
    #expect(!matrix.unserved.contains { ["falls", "satisfaction", "reablement"].contains($0.id) })
    #expect(matrix.unserved.count == programme.metrics.count - 3)
  }

  @Test func ownTargetsOfOneUnitAreAddedUp() throws {
    let result = try Self.loaded()
    let targets = OwnTargets.all(try #require(result.programme?.schemes))
    #expect(targets.map(\.metric) == ["falls", "satisfaction"])
    #expect(targets.map(\.combined.value) == [150, 90])
    #expect(targets.map(\.isOverlap) == [true, false])
    #expect(targets.map(\.combined.isApproximate) == [true, false])
    let finding = try #require(result.findings.first { $0.code == .targetsOverlap })
    #expect(finding.message.contains("BCF01 120, 3.4 about 30; together about 150 people"))
  }

  @Test func unitsAreNeverAdded() throws {
    let files = Self.files.mapValues {
      $0.replacing("3.4,falls,moderate,about 30,people", with: "3.4,falls,moderate,30,people a week")
    }
    let targets = OwnTargets.all(try #require(try Loaded(files).programme?.schemes)).filter { $0.metric == "falls" }
    #expect(targets.map(\.unit) == ["people", "people a week"])
    #expect(targets.allSatisfy { !$0.isOverlap })
  }

  @Test func dependenciesAndDatesThatDoNotFit() throws {
    let result = try Self.loaded()
    let unknown = result.findings.filter { $0.code == .dependencyUnknown }
    #expect(unknown.count == 1)
    #expect(unknown.first?.message.contains("\"Nothing known\"") == true)
    #expect(unknown.first?.place?.cell == "G3")
    #expect(result.findings.filter { $0.code == .endsBeforeStart }.compactMap { $0.place?.cell } == ["F3"])
  }
}
