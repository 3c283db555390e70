import CFileSystem
import Foundation

/// The folder beside the output in which its new content is gathered. Several threads may write to it, each its own
/// files.
struct StagingFolder: Sendable {
  let path: String
  /// The output, as messages name it.
  let shown: String

  /// Writes a file, whose name may begin with folders. The disk need not have it before `flush()`: Foundation would
  /// wait for the disk at each file.
  func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    let target = path + "/" + name
    do {
      let folder = target[..<(target.lastIndex(of: "/") ?? target.endIndex)]
      try FileManager.default.createDirectory(atPath: String(folder), withIntermediateDirectories: true)
    } catch {
      throw unwritable
    }
    guard let file = fopen(target, "wb") else { throw unwritable }
    let written = fwrite(bytes, 1, bytes.count, file)
    // The disk works while the next files are made, so that `flush()` waits for little.
    if fflush(file) == 0 { bcf_begin_flush(fileno(file)) }
    guard fclose(file) == 0, written == bytes.count else { throw unwritable }
  }

  /// Waits until the disk has all files, so that no power cut leaves a folder of empty ones in place of an earlier one.
  ///
  /// - Throws: `Stop` where the disk says only now that it could not write them.
  func flush() throws(Stop) {
    guard bcf_flush_file_system(path) == 0 else { throw unwritable }
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
