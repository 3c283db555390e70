import Foundation

/// The folder beside the output in which its new content is gathered. Several threads may write to it, each its own
/// files.
struct StagingFolder: Sendable {
  let path: String
  /// The output, as messages name it.
  let shown: String

  /// Writes a file, whose name may begin with folders.
  func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    let target = URL(fileURLWithPath: path + "/" + name, isDirectory: false)
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: target)
    } catch {
      throw unwritable
    }
  }

  /// Gives a folder within this one another name.
  func rename(_ old: String, to new: String) throws(Stop) {
    do {
      try FileManager.default.moveItem(atPath: path + "/" + old, toPath: path + "/" + new)
    } catch {
      throw unwritable
    }
  }

  /// Removes a folder within this one, as far as it is there.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: path + "/" + name) }

  var unwritable: Stop {
    Stop(
      "The folder \(shown) cannot be written.", advice: "Check that you may write there, and that the disk has room.")
  }
}
