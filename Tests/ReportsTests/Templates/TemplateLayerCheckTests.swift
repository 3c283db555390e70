import Programme
import TestSupport
import Testing

@testable import Reports

/// A team's own folder holds only what it changed; a file that would do nothing is told.
@Suite struct TemplateLayerCheckTests {
  private func check(_ files: [String: String]) throws -> (holds: Bool, faults: [TemplateFault]) {
    let folder = try TemporaryFolder(files)
    let check = TemplateLayerCheck(own: folder.files, base: Repository.templates)
    return (check.holdsTemplates, check.faults())
  }

  @Test(arguments: [
    "pages/logo.mustache", "style/90-own.css", "words.yaml", "glossary.yaml", "rag/our-rule.yaml",
    "metrics/2027-28.yaml",
    "returns/2027-28-Q1.yaml", "style/page.js", "returns/parts/own.yaml",
  ])
  func fileThatReplacesOrAddsIsRight(file: String) throws {
    let (holds, faults) = try check([file: "x", "README.md": "x", "pages/notes.txt": "x", ".git/config": "x"])
    #expect(holds)
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: [
    ("pages/dashbord.mustache", "Did you mean pages/dashboard.mustache?"),
    ("pages/Dashboard.mustache", "Did you mean pages/dashboard.mustache?"),
    ("logo.mustache", "Did you mean pages/logo.mustache?"), ("word.yaml", "Did you mean words.yaml?"),
    ("words.yml", "Did you mean words.yaml?"), ("page/logo.mustache", "Did you mean pages/logo.mustache?"),
    ("pages/shared-with-all-our-neighbours.mustache", "No template names it as a part of a page."),
    ("pages/logo.svg", "Did you mean pages/logo.mustache?"), ("logo.png", "Templates/README.md says what lies where."),
    ("metrics/falls.yaml", "Templates/README.md says what lies where."),
  ])
  func fileThatReplacesNothingIsTold(file: String, advice: String) throws {
    let (_, faults) = try check([file: "x", "style/90-own.css": "x"])
    #expect(faults.map { $0.sentence(folder: "DIR") } == ["DIR/\(file): It replaces no template. \(advice)"])
  }

  @Test func newPartIsRightWhereAnotherTemplateNamesIt() throws {
    let files = [
      "pages/shared-with-all-our-neighbours.mustache": "x",
      "pages/logo.mustache": "{{> shared-with-all-our-neighbours }}",
    ]
    #expect(try check(files).faults.isEmpty)
  }

  @Test func folderWithoutAnyOfOurNamesIsNone() throws {
    #expect(try !check(["plan.csv": "x", "photos/a.png": "x"]).holds)
    #expect(try !check([:]).holds)
    #expect(try check(["pages/dashbord.mustache": "x"]).holds)
  }
}
