import Foundation
import Programme

/// A folder with a few files, which is removed when the test is over.
final class TemporaryFolder {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("ProgrammeTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  var files: FolderFiles { FolderFiles(path: url.path) }
}

/// The repository that the tests belong to.
enum Repository {
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static var templates: FolderFiles { FolderFiles(path: folder.appendingPathComponent("Templates").path) }
  static var sample: FolderFiles {
    FolderFiles(path: folder.appendingPathComponent("SampleData/rutland-2016-17").path)
  }
}
