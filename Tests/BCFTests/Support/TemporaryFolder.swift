import Foundation
import Testing

/// A folder that is removed when the test is over.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("BCFTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws { try write([UInt8](text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

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

/// The repository that the tests belong to.
enum Repository {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

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
