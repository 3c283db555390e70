import Foundation

/// A file that is written whole or not at all: beside its place first, then put there in one step.
enum OutputFile {
  /// Writes the bytes to a path; an earlier file is replaced.
  static func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Stop("\(path) is a folder.", advice: "Name a file with --output.")
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Stop(
        "The file \(path) cannot be written.",
        advice: "Check that its folder exists, that you may write there, and that the disk has room.")
    }
  }
}
