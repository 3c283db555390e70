import TestSupport
import Testing

/// A team's own folder of templates, as a newcomer would make it, and the usual mistakes.
@Suite struct TemplatesCommandTests {
  private func check(_ folder: TemporaryFolder) async throws -> Run {
    try await Program.run("templates", "check", "--templates", folder.path("own"))
  }

  @Test func templatesThatCameWithBCFAreRight() async throws {
    for arguments in [["templates", "check"], ["templates", "check", "--templates", "Templates"]] {
      let run = try await Program.run(arguments)
      #expect(run.status == 0)
      #expect(run.output == "")
      #expect(run.errors.contains("and nothing wrong with them"))
    }
  }

  /// The three recipes of `Templates/README.md`.
  @Test func logoWordsAndHeadingAreChangedByThreeFiles() async throws {
    let folder = try TemporaryFolder([
      "own/pages/logo.mustache": "<img class=\"logo\" alt=\"Our council\" src=\"data:image/png;base64,AAAA\"/>\n",
      "own/words.yaml": Repository.text("Templates/words.yaml").replacing("word: Green", with: "word: On track")
        .replacing("one: note", with: "one: remark").replacing("many: notes", with: "many: remarks"),
      "own/pages/dashboard.mustache": Repository.text("Templates/pages/dashboard.mustache").replacing(
        "At a glance", with: "How we are doing this quarter"),
    ])
    #expect(try await check(folder).status == 0)
    let run = try await Program.run(
      ["report", Sample.folder] + Sample.quarter + [
        "--templates", folder.path("own"), "--output", folder.path("out"),
      ])
    #expect(run.status == 0)
    #expect(run.errors.contains("1 on track, 2 amber, 1 red, 2 grey"))
    for page in try folder.files(in: "out").keys where page.hasSuffix(".html") {
      #expect(try folder.text("out/" + page).contains("alt=\"Our council\""), "\(page)")
    }
    let dashboard = try folder.text("out/index.html")
    #expect(dashboard.contains("How we are doing this quarter"))
    #expect(dashboard.contains("On track when the plan is met"))
    #expect(dashboard.contains("</data> on track"))
    #expect(dashboard.contains(" remarks"))
    // The national words of the form stay; the class of the style sheet, too.
    #expect(dashboard.contains("class=\"status green\""))
    #expect(try folder.text("out/quarterly-return.html").contains("On track to meet target"))
    for page in ["index.html", "highlight-report.html", "metrics/residential-admissions.html", "findings.html"] {
      #expect(try !folder.text("out/" + page).contains("Green"), "\(page)")
    }
    // Machines read the code, not the word.
    #expect(try folder.text("out/quarterly-return.xml").contains("colour=\"green\""))
  }

  @Test(arguments: [
    (
      "pages/dashbord.mustache", "x",
      "pages/dashbord.mustache: It replaces no template. Did you mean pages/dashboard.mustache?"
    ),
    ("pages/prose.mustache", "{{#block}}{{/block}}", "pages/prose.mustache, line 1: There is no \"block\" here"),
    ("pages/prose.mustache", "\n{{#blocks}}", "pages/prose.mustache, line 2: {{#blocks}} is not closed"),
    ("pages/prose.mustache", "{{>sttus}}", "pages/prose.mustache, line 1: There is no template pages/sttus.mustache"),
    (
      "words.yaml", "colours:\n\tblue: {word: Blue, shape: B}\n",
      "words.yaml, line 2: This is not valid YAML: found character that cannot start any token. The line begins with a tab: indent with spaces."
    ),
  ])
  func usualMistakeIsToldWithItsPlace(file: String, text: String, message: String) async throws {
    let folder = try TemporaryFolder(["own/" + file: text, "own/style/90-own.css": "h1 { margin: 0 }"])
    let run = try await check(folder)
    #expect(run.status == 1)
    #expect(run.output.contains(folder.path("own") + "/" + message), "\(run.output)")
    #expect(run.errors.contains(" in the templates."))
  }

  @Test func reportStopsAtAFileThatReplacesNothing() async throws {
    let folder = try TemporaryFolder(["own/pages/logoo.mustache": "x"])
    let run = try await Program.run(
      ["report", Sample.folder] + Sample.quarter + ["--templates", folder.path("own"), "--output", folder.path("out")])
    #expect(run.status == 2)
    #expect(run.errors.contains("pages/logoo.mustache: It replaces no template. Did you mean pages/logo.mustache?"))
    #expect(try folder.files(in: "").keys.contains("out/") == false)
  }

  @Test func folderWithoutTemplatesIsRefused() async throws {
    let folder = try TemporaryFolder(["own/plan.csv": "x"])
    for name in ["own", "nowhere", "own/plan.csv"] {
      let run = try await Program.run("templates", "check", "--templates", folder.path(name))
      #expect(run.status == 2)
      #expect(run.errors.contains("is not a folder of templates"))
    }
  }

  @Test func helpHasAnExample() async throws {
    for arguments in [["help", "templates"], ["help", "templates", "check"]] {
      let run = try await Program.run(arguments)
      #expect(run.output.contains("Example: bcf templates check"))
    }
  }
}
