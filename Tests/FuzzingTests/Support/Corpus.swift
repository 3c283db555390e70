import Foundation
import FuzzTargets
import TestSupport

/// The files of `Fuzzing/corpus`.
enum Corpus {
  static let folder = Repository.folder.appendingPathComponent("Fuzzing/corpus")

  /// The names of its folders.
  static func targets() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  /// The files of a target, in the order of their names.
  static func files(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = folder.appendingPathComponent(target.rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      (name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }
}
