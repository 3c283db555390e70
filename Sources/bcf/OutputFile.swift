import Foundation

/// A file that is written whole or not at all: beside its place first, then put there in one step.
enum OutputFile {
  /// Writes the bytes to a path; an earlier file is replaced, and a link leads to the file that is.
  ///
  /// A folder, a device or a pipe is refused: put in the place of one, the file would take it away from everybody.
  static func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let type = (try? FileManager.default.attributesOfItem(atPath: target.path))?[.type] as? FileAttributeType
    guard type == nil || type == .typeRegular else {
      throw Stop(
        "\(path) is \(type == .typeDirectory ? "a folder" : "no ordinary file").",
        advice: "Name a file with --output, or leave it out for standard output.")
    }
    do {
      try Data(bytes).write(to: target, options: .atomic)
    } catch {
      throw Stop(
        "The file \(path) cannot be written.",
        advice: "Check that its folder exists, that you may write there, and that the disk has room.")
    }
  }
}
