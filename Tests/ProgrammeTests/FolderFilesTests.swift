import Foundation
import Programme
import TestSupport
import Testing

struct FolderFilesTests {
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "plan.csv": "x", "returns/April_16.xls": "1", "returns/April_15.xls": "2", "returns/May_16.xls": "3",
      "returns/may_16.csv": "4", "returns/.hidden.xls": "5", "returns/old/April_14.xls": "6", "a*b.csv": "7",
    ])
  }

  @Test(arguments: [
    ("plan.csv", ["plan.csv"]), ("returns/April_16.xls", ["returns/April_16.xls"]), ("returns/June_16.xls", []),
    ("returns/*.xls", ["returns/April_15.xls", "returns/April_16.xls", "returns/May_16.xls"]),
    ("returns/April*", ["returns/April_15.xls", "returns/April_16.xls"]),
    ("returns/*_16.*", ["returns/April_16.xls", "returns/May_16.xls", "returns/may_16.csv"]),
    ("returns/*_16*", ["returns/April_16.xls", "returns/May_16.xls", "returns/may_16.csv"]),
    ("returns/**.csv", ["returns/may_16.csv"]), ("returns/M*", ["returns/May_16.xls"]),
    ("returns/*6.xls*", ["returns/April_16.xls", "returns/May_16.xls"]), ("returns/*.xl", []), ("returns/*x", []),
    ("a*b.csv", ["a*b.csv"]), ("*.csv", ["a*b.csv", "plan.csv"]), ("*", ["a*b.csv", "plan.csv"]),
    // A folder means the files in it.
    ("returns", ["returns/April_15.xls", "returns/April_16.xls", "returns/May_16.xls", "returns/may_16.csv"]),
    ("returns/", ["returns/April_15.xls", "returns/April_16.xls", "returns/May_16.xls", "returns/may_16.csv"]),
    ("nowhere/", []), ("", []), ("*/April_16.xls", []), ("returns/.*", []),
  ])
  func patternStandsForAnyCharactersOfTheFileName(_ pattern: String, _ expected: [String]) throws {
    let folder = try folder()
    #expect(folder.files.files(matching: pattern) == expected)
  }

  @Test(arguments: [
    "../secret.csv", "..", "returns/../../secret.csv", "returns/../plan.csv", "/etc/hostname", "../*", "/etc/*",
    "returns/../*.csv",
  ])
  func pathsThatClimbOrStartAtTheRootAreRefused(_ path: String) throws {
    let folder = try folder()
    #expect(folder.files.files(matching: path).isEmpty)
    #expect(folder.files.bytes(of: path) == nil)
  }

  @Test func namesWithTwoDotsAreNoClimbing() throws {
    let folder = try TemporaryFolder(["a..b.csv": "x"])
    #expect(folder.files.bytes(of: "a..b.csv") == Array("x".utf8))
  }

  @Test func namesAreSortedAndHiddenOnesLeftOut() throws {
    let folder = try folder()
    #expect(folder.files.names(in: "returns") == ["April_15.xls", "April_16.xls", "May_16.xls", "may_16.csv", "old"])
    #expect(folder.files.names(in: "nowhere").isEmpty)
    #expect(folder.files.names(in: "..").isEmpty)
  }

  @Test func folderIsThereOrNot() throws {
    let folder = try folder()
    #expect(folder.files.exists)
    #expect(!FolderFiles(path: folder.url.path + "/nowhere").exists)
    #expect(!FolderFiles(path: folder.url.path + "/plan.csv").exists)
  }

  /// A link is put there on purpose, for instance to a shared drive.
  @Test func linkOutOfTheFolderIsFollowed() throws {
    let outside = try TemporaryFolder(["elsewhere.csv": "x"])
    let folder = try folder()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("link.csv"),
      withDestinationURL: outside.url.appendingPathComponent("elsewhere.csv"))
    #expect(folder.files.bytes(of: "link.csv") == [UInt8(ascii: "x")])
  }

  private func layers() throws -> (own: TemporaryFolder, base: TemporaryFolder, files: FolderFiles) {
    let own = try TemporaryFolder(["pages/a.txt": "own a", "pages/new.txt": "own new", "x": "own x"])
    let base = try TemporaryFolder([
      "pages/a.txt": "base a", "pages/b.txt": "base b", "x/y.txt": "base y", "z": "base z",
    ])
    return (own, base, own.files.over(base.files))
  }

  @Test func fileIsThatOfTheFirstLayerThatHoldsIt() throws {
    let (own, base, files) = try layers()
    #expect(files.bytes(of: "pages/a.txt") == Array("own a".utf8))
    #expect(files.bytes(of: "pages/b.txt") == Array("base b".utf8))
    #expect(files.bytes(of: "pages/c.txt") == nil)
    #expect(files.place(of: "pages/new.txt") == own.path("pages/new.txt"))
    #expect(files.place(of: "z") == base.path("z"))
    // A folder of one layer is no file of the other.
    #expect(files.bytes(of: "x") == Array("own x".utf8))
    #expect(files.bytes(of: "x/y.txt") == Array("base y".utf8))
  }

  @Test func folderListsTheFilesOfAllLayersOnce() throws {
    let (own, base, files) = try layers()
    defer { withExtendedLifetime((own, base)) {} }
    #expect(files.names(in: "pages") == ["a.txt", "b.txt", "new.txt"])
    #expect(files.files(matching: "pages/*.txt") == ["pages/a.txt", "pages/b.txt", "pages/new.txt"])
    #expect(files.allFiles() == ["pages/a.txt", "pages/b.txt", "pages/new.txt", "x", "x/y.txt", "z"])
  }

  @Test func layersAreThereOnlyWhereAllAre() throws {
    let (own, base, files) = try layers()
    defer { withExtendedLifetime((own, base)) {} }
    #expect(files.exists)
    #expect(files.path == own.url.path)
    #expect(!own.files.over(FolderFiles(path: own.path("nowhere"))).exists)
    #expect(files.bytes(of: "../x") == nil)
  }
}
