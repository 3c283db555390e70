import CFileSystem
import Foundation

/// A folder that is replaced as a whole: its new content is written beside it and then put in its place in one step.
///
/// A run that is killed half-way leaves the earlier content as it was. A folder that holds anything that `bcf` does
/// not write is never replaced.
struct OutputFolder {
  private let path: String

  /// - Parameters:
  ///   - isOurs: whether a report writes a file of this name; anything else in the folder is somebody's own.
  ///   - inputs: the folders of the input, which must not be written over.
  init(path: String, isOurs: (String) -> Bool, notOver inputs: [String]) throws(Stop) {
    guard !path.isEmpty else { throw Stop("The output folder has no name.", advice: "Name a folder with --output.") }
    let folder = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    for input in inputs {
      let inputFolder = URL(fileURLWithPath: input).standardizedFileURL.resolvingSymlinksInPath().path
      guard folder != inputFolder, !inputFolder.hasPrefix(folder + "/") else {
        throw Stop(
          "The output would replace the programme folder.", advice: "Name another folder with --output.")
      }
    }
    self.path = folder
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw Stop("\(path) is a file.", advice: "Name a folder with --output.")
    }
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    if let foreign = names.sorted().first(where: { !isOurs($0) && !OutputFolder.isOfTheSystem($0) }) {
      throw Stop(
        "The folder \(path) holds \"\(foreign)\", which bcf did not write; it was left as it is.",
        advice: "Name an empty or a new folder with --output, or move that file away.")
    }
  }

  /// Files that file managers leave in folders that people have looked at.
  private static func isOfTheSystem(_ name: String) -> Bool {
    [".DS_Store", "Thumbs.db", "desktop.ini"].contains(InputFile.name(of: name))
  }

  /// Writes all files, then puts them in place of the folder.
  func replace(with files: [(name: String, bytes: [UInt8])]) throws(Stop) {
    try replace { (staging) throws(Stop) in
      for file in files { try staging.write(file.bytes, to: file.name) }
    }
  }

  /// Lets files be written beside the folder, then puts all of them in its place. Where writing stops, nothing is
  /// replaced and nothing is left.
  func replace(by writing: (StagingFolder) throws(Stop) -> Void) throws(Stop) {
    removeLeftovers()
    let staging = StagingFolder(path: partialPath(process: ProcessInfo.processInfo.processIdentifier), shown: path)
    do throws(Stop) {
      try writing(staging)
      try staging.flush()
      try putInPlace(staging)
    } catch {
      try? FileManager.default.removeItem(atPath: staging.path)
      throw error
    }
  }

  private func putInPlace(_ staging: StagingFolder) throws(Stop) {
    do {
      if FileManager.default.fileExists(atPath: path) {
        try exchange(staging.path, path)
        try FileManager.default.removeItem(atPath: staging.path)
      } else {
        try FileManager.default.moveItem(atPath: staging.path, toPath: path)
      }
    } catch {
      throw staging.unwritable
    }
  }

  /// Swaps two folders in one step of the file system; where it cannot, by two renames with the old one kept aside.
  private func exchange(_ first: String, _ second: String) throws {
    if bcf_exchange_paths(first, second) == 0 { return }
    let aside = first + "-old"
    try FileManager.default.moveItem(atPath: second, toPath: aside)
    do {
      try FileManager.default.moveItem(atPath: first, toPath: second)
    } catch {
      try FileManager.default.moveItem(atPath: aside, toPath: second)
      throw error
    }
    try FileManager.default.moveItem(atPath: aside, toPath: first)
  }

  private func partialPath(process: Int32) -> String {
    let url = URL(fileURLWithPath: path)
    return url.deletingLastPathComponent().path + "/." + url.lastPathComponent + ".partial-\(process)"
  }

  /// Removes what a killed run left beside the folder; a run that is still alive is left alone.
  private func removeLeftovers() {
    let url = URL(fileURLWithPath: path)
    let parent = url.deletingLastPathComponent().path
    let prefix = "." + url.lastPathComponent + ".partial-"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
      guard let process = Int32(name.dropFirst(prefix.count)), kill(process, 0) != 0 else { continue }
      try? FileManager.default.removeItem(atPath: parent + "/" + name)
    }
  }
}
