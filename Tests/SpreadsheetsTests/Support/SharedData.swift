import Foundation
import Testing

/// Published files that stand beside the repository, in `../shared/data`, and are not part of it.
enum SharedData {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder.deletingLastPathComponent().appendingPathComponent("shared/data")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let absence: Comment = "../shared/data is not there: nothing is compared with published files"

  /// The files under a folder that end with `.extension`, as paths within `folder`, in order.
  static func files(under path: String = "", withExtension ending: String) -> [String] {
    let start = path.isEmpty ? folder : folder.appendingPathComponent(path)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: start.path)) ?? []
    return names.filter { $0.hasSuffix("." + ending) }.map { path.isEmpty ? $0 : path + "/" + $0 }.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }
}
