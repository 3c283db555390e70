import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
  /// The sample's return in a format; with some text of its answers, or of its money, replaced.
  private func write(
    _ format: String, to path: String, replacing text: (String, String)? = nil, in folder: TemporaryFolder
  ) async throws {
    var programme = Repository.folder.appendingPathComponent(Sample.folder).path
    if let text {
      let copy = folder.path("programme-\(UUID().uuidString)")
      try FileManager.default.copyItem(atPath: programme, toPath: copy)
      var isReplaced = false
      for name in ["answers/2016-17-Q2.yaml", "finance.csv"] {
        let file = URL(fileURLWithPath: copy + "/" + name)
        let old = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        isReplaced = isReplaced || old.contains(text.0)
        try Data(old.replacing(text.0, with: text.1).utf8).write(to: file)
      }
      #expect(isReplaced)
      programme = copy
    }
    let run = try await Program.run(
      ["return", programme] + Sample.quarter + ["--format", format, "--output", folder.path(path)])
    #expect(run.status == 0)
  }

  @Test func formatsOfOneReturnDoNotDiffer() async throws {
    let folder = try TemporaryFolder()
    try await write("xml", to: "a.xml", in: folder)
    try await write("xlsx", to: "a.xlsx", in: folder)
    try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: folder.path("a.xml"), toPath: folder.path("out/quarterly-return.xml"))
    for other in ["a.xml", "a.xlsx", "out"] {
      for pair in [("a.xml", other), (other, "a.xml")] {
        let run = try await Program.run(["diff", folder.path(pair.0), folder.path(pair.1)])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("Nothing differs."))
        #expect(run.output.contains("are not compared") == (other == "a.xlsx"))
      }
    }
  }

  /// 574,300 less 574,200 is 100. The text replaces it in the forecast and in the actual expenditure.
  @Test(arguments: ["xml", "xlsx"]) func changedAnswerIsNamedWithItsSize(format: String) async throws {
    let folder = try TemporaryFolder()
    try await write(format, to: "old", in: folder)
    try await write(format, to: "new", replacing: (",574200,", ",574300,"), in: folder)
    let run = try await Program.run(["diff", folder.path("old"), folder.path("new")])
    #expect(run.status == 1)
    #expect(run.output.contains("1 question differs."))
    #expect(run.output.contains("    Forecast, Q2: £574,200 -> £574,300, up £100 (less than +0.1 %)\n"))
    let back = try await Program.run(["diff", folder.path("new"), folder.path("old")])
    #expect(back.output.contains("    Forecast, Q2: £574,300 -> £574,200, down £100 (less than \u{2212}0.1 %)\n"))
  }

  @Test func pageHoldsWhatPeopleTypedAsText() async throws {
    let folder = try TemporaryFolder()
    try await write("xml", to: "old.xml", in: folder)
    try await write("xml", to: "new.xml", replacing: ("secure mail", "<script>secure</script> mail"), in: folder)
    let run = try await Program.run([
      "diff", folder.path("old.xml"), folder.path("new.xml"), "--format", "html", "--output", folder.path("d.html"),
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    let page = try folder.text("d.html")
    #expect(page.contains("<h1>What changed</h1>"))
    #expect(page.contains("&lt;script&gt;secure"))
    // The only script is that of the pages.
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!page.contains("<nav"))
  }

  @Test func jsonIsTheSameEachTime() async throws {
    let folder = try TemporaryFolder()
    try await write("xml", to: "old.xml", in: folder)
    try await write("xml", to: "new.xml", replacing: ("budget.pooled: Yes", "budget.pooled: No"), in: folder)
    let arguments = ["diff", folder.path("old.xml"), folder.path("new.xml"), "--format", "json"]
    let first = try await Program.run(arguments)
    #expect(first.status == 1)
    #expect(first.output == (try await Program.run(arguments)).output)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any])
    #expect(document["differs"] as? Bool == true)
    let questions = try #require(document["questions"] as? [[String: Any]])
    #expect(questions.contains { $0["id"] as? String == "budget.pooled" })
  }

  @Test func whatIsNoReturnIsRefusedWithAReason() async throws {
    let folder = try TemporaryFolder(["text.txt": "no return", "other.xml": "<a/>", "archive.xlsx": "PK\u{3}\u{4}"])
    try await write("xml", to: "a.xml", in: folder)
    let programme = Repository.folder.appendingPathComponent(Sample.folder).path
    let cases = [
      ("none.xml", "There is no file"), ("text.txt", "text.txt, line 1"), ("other.xml", "namespace"),
      ("archive.xlsx", "archive.xlsx"), (".", "holds no quarterly-return.xml"),
    ]
    for (path, words) in cases.map({ (folder.path($0.0), $0.1) }) + [(programme, "is a programme folder")] {
      for pair in [(folder.path("a.xml"), path), (path, folder.path("a.xml"))] {
        let run = try await Program.run(["diff", pair.0, pair.1])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(words), "\(run.errors)")
      }
    }
  }
}
