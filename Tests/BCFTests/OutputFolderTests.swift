import Foundation
import TestSupport
import Testing

@Suite struct OutputFolderTests {
  @Test func earlierReportIsReplaced() async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("fresh"))
    let other = ["--period", "2016-17-Q1", "--as-at", "2016-09-09"]
    #expect(try await Sample.report(Sample.folder, to: folder.path("out"), quarter: other).status == 0)
    #expect(try folder.files(in: "out") != folder.files(in: "fresh"))
    #expect(try await Sample.report(Sample.folder, to: folder.path("out")).status == 0)
    #expect(try folder.files(in: "out") == folder.files(in: "fresh"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["fresh", "out"])
  }

  /// A metric of another year's catalogue leaves its page behind no longer than until the next run.
  @Test func pageOfAMetricThatIsNoLongerThereGoes() async throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out/metrics/dementia.html")
    #expect(try await Sample.report(Sample.folder, to: folder.path("out")).status == 0)
    #expect(Set(try folder.files(in: "out").keys) == Sample.promised)
  }

  @Test func emptyFolderAndMissingFoldersAreWrittenTo() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
    for name in ["empty", "a/b/c"] {
      #expect(try await Sample.report(Sample.folder, to: folder.path(name)).status == 0, "\(name)")
      #expect(Set(try folder.files(in: name).keys) == Sample.promised, "\(name)")
    }
  }

  @Test(arguments: [
    "minutes.docx", "metrics/notes.txt", "data/mine.csv", "photos/", "index.html.bak", "assets/index.html",
    "metrics/sub/index.html/x", ".git/config",
  ])
  func folderWithAForeignFileIsRefusedAndLeftAsItWas(name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out/index.html")
    if name.hasSuffix("/") {
      try FileManager.default.createDirectory(atPath: folder.path("out/" + name), withIntermediateDirectories: true)
    } else {
      try folder.write("mine", to: "out/" + name)
    }
    let before = try folder.files(in: "out")
    let run = try await Sample.report(Sample.folder, to: folder.path("out"))
    #expect(run.status == 2)
    #expect(run.errors.contains("which bcf did not write"))
    #expect(try folder.files(in: "out") == before)
  }

  @Test func fileInPlaceOfTheOutputIsRefused() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "out")
    let run = try await Sample.report(Sample.folder, to: folder.path("out"))
    #expect(run.status == 2)
    #expect(run.errors.contains("is a file"))
    #expect(try folder.text("out") == "mine")
  }

  @Test(arguments: ["programme", "programme/", "programme/.", "programme/returns/..", ".", "link"])
  func outputThatIsTheInputOrAboveItIsRefused(output: String) async throws {
    let folder = try TemporaryFolder.withSample()
    let before = try folder.files(in: "programme")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "programme")
    let run = try await Sample.report(folder.path("programme"), to: folder.url.path + "/" + output)
    #expect(run.status == 2)
    #expect(run.errors.contains("would replace the programme folder"))
    #expect(try folder.files(in: "programme") == before)
  }

  /// A folder of the input that holds the user's own files is as safe as any other.
  @Test func foldersWithinTheInputAreNotOverwritten() async throws {
    let folder = try TemporaryFolder.withSample()
    let before = try folder.files(in: "programme")
    for name in ["returns", "commentary", "answers"] {
      #expect(try await Sample.report(folder.path("programme"), to: folder.path("programme/" + name)).status == 2)
    }
    #expect(try folder.files(in: "programme") == before)
  }

  @Test func runThatStopsLeavesTheEarlierReport() async throws {
    let folder = try TemporaryFolder.withSample()
    _ = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    let before = try folder.files(in: "out")
    try FileManager.default.removeItem(atPath: folder.path("programme/programme.yaml"))
    #expect(try await Sample.report(folder.path("programme"), to: folder.path("out")).status == 2)
    #expect(try folder.files(in: "out") == before)
  }
}
