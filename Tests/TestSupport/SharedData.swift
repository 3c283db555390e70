import Foundation

/// Published files that stand beside the repository, in `../shared/data`, and are not part of it.
public enum SharedData {
  /// The folder of the published files.
  public static let folder = Repository.folder.deletingLastPathComponent().appendingPathComponent("shared/data")

  /// Whether the files are there; where they are not, the tests that need them are skipped.
  public static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// What a skipped test says.
  public static let absence = "../shared/data is not there: nothing is compared with published files"

  /// The files under a folder that end with `.extension`, as paths within `folder`, in order.
  public static func files(under path: String = "", withExtension ending: String) -> [String] {
    let start = path.isEmpty ? folder : folder.appendingPathComponent(path)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: start.path)) ?? []
    return names.filter { $0.hasSuffix("." + ending) }.map { path.isEmpty ? $0 : path + "/" + $0 }.sorted()
  }

  /// The bytes of a published file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }
}
