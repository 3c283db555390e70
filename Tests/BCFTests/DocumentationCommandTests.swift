import TestSupport
import Testing

/// The command behind `make documentation`.
@Suite struct DocumentationCommandTests {
  @Test(arguments: ["metrics", "findings", "templates"]) func pageIsTheOneInTheRepository(page: String) async throws {
    let run = try await Program.run("documentation", page, "--templates", "Templates")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let isSame = try run.output == Repository.text("Documentation/\(page).md")
    #expect(isSame, "Documentation/\(page).md is stale: run make documentation")
  }

  @Test func commandIsNotForUsers() async throws {
    let help = try await Program.run("--help")
    #expect(!help.output.contains("  documentation "))
    #expect(try await Program.run("documentation", "gossip").status == 2)
  }

  @Test func faultyCatalogueStopsWithItsLine() async throws {
    let folder = try TemporaryFolder()
    for name in ["returns", "pages", "schema"] { try folder.write("", to: "Templates/\(name)/empty") }
    try folder.write("metrics:\n  - {id: falls, from: 2016-17}\n", to: "Templates/metrics/2016-17.yaml")
    let run = try await Program.run("documentation", "metrics", "--templates", folder.path("Templates"))
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("Templates/metrics/2016-17.yaml, line 2: "))
  }
}
