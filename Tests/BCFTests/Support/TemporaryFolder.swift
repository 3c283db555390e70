import Foundation
import TestSupport
import Testing

extension TemporaryFolder {
  /// Replaces a text that must stand in the file.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = try text(name)
    try #require(text.contains(old), "\(name) does not hold \(old)")
    try write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  /// All files below a folder, by their path within it.
  func files(in folder: String) throws -> [String: Data] {
    let start = path(folder)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: start) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: start + "/" + name, isDirectory: &isFolder)
      files[name + (isFolder.boolValue ? "/" : "")] =
        isFolder.boolValue ? Data() : try Data(contentsOf: URL(fileURLWithPath: start + "/" + name))
    }
    return files
  }

  /// A copy of the sample programme, which a test may spoil.
  static func withSample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.folder.appendingPathComponent(Sample.folder).resolvingSymlinksInPath(),
      to: folder.url.appendingPathComponent("programme"))
    return folder
  }
}

extension Repository {
  /// The rows of a table without quoted fields, by their headings.
  static func table(_ path: String) throws -> [[String: String]] { CSV.rows(try text(path)) }
}

/// Tables whose fields hold no comma.
enum CSV {
  static func rows(_ text: String) -> [[String: String]] {
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { fields in
      Dictionary(zip(header, fields).map { (String($0), String($1)) }) { first, _ in first }
    }
  }
}
