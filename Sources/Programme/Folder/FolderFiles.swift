import Foundation
import Spreadsheets

/// The files of one folder. Paths are relative and never climb; a link that somebody put into the folder is followed.
public struct FolderFiles: Sendable {
  /// The path of the folder, as the user gave it.
  public let path: String
  private let readOnce: ReadOnce?

  /// Makes it for a folder; whether it exists is found out when a file is read.
  public init(path: String) {
    self.path = path
    readOnce = nil
  }

  private init(path: String, readOnce: ReadOnce) {
    self.path = path
    self.readOnce = readOnce
  }

  /// The same folder, which keeps what is made of its files for as long as it is in use. Its files must not change
  /// meanwhile: for templates in a run over many areas.
  public func readingOnce() -> FolderFiles { FolderFiles(path: path, readOnce: ReadOnce()) }

  /// What is made of the files, kept under a name where the folder reads once, else made anew each time.
  public func once<Value: Sendable, Fault: Error>(
    _ name: String, _ make: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    guard let readOnce else { return try make() }
    return try readOnce.thing(name, make)
  }

  /// Whether the folder exists.
  public var exists: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The bytes of a file; nothing where it is not there, or is a folder.
  public func bytes(of file: String) -> [UInt8]? {
    guard holds(file) else { return nil }
    return FileManager.default.contents(atPath: path + "/" + file).map { [UInt8]($0) }
  }

  /// A file to be read piece by piece; nothing where it is not there, or is a folder.
  public func source(of file: String) -> ByteSource? { holds(file) ? .file(path + "/" + file) : nil }

  /// Whether a file is there, and is no folder.
  func holds(_ file: String) -> Bool {
    var isFolder: ObjCBool = false
    return FolderFiles.isInside(file)
      && FileManager.default.fileExists(atPath: path + "/" + file, isDirectory: &isFolder) && !isFolder.boolValue
  }

  /// The names of the files in a folder, sorted by their bytes, hidden ones left out.
  public func names(in folder: String) -> [String] {
    guard FolderFiles.isInside(folder) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// The files that a path or a pattern means; a folder means all files directly in it. Only the file name may hold
  /// `*`, which stands for any characters.
  public func files(matching pattern: String) -> [String] {
    guard FolderFiles.isInside(pattern) else { return [] }
    let parts = pattern.split(separator: "/").map(String.init)
    guard let last = parts.last, last.contains("*") else {
      if holds(pattern) { return [pattern] }
      let folder = parts.joined(separator: "/")
      return folder.isEmpty ? [] : names(in: folder).map { folder + "/" + $0 }.filter(holds)
    }
    let folder = parts.dropLast().joined(separator: "/")
    return names(in: folder).filter { FolderFiles.matches(Array($0), Array(last)) }
      .map { folder.isEmpty ? $0 : folder + "/" + $0 }.filter(holds)
  }

  /// Whether a path stays within its folder.
  static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  private static func matches(_ name: [Character], _ pattern: [Character]) -> Bool {
    // The positions of the pattern that the name may have reached so far.
    var reached: Set<Int> = [0]
    func withEmptyStars(_ positions: Set<Int>) -> Set<Int> {
      var all = positions
      for position in 0..<pattern.count where all.contains(position) && pattern[position] == "*" {
        all.insert(position + 1)
      }
      return all
    }
    for character in name {
      var next: Set<Int> = []
      for position in withEmptyStars(reached) where position < pattern.count {
        if pattern[position] == "*" { next.insert(position) }
        if pattern[position] == character { next.insert(position + 1) }
      }
      reached = next
    }
    return withEmptyStars(reached).contains(pattern.count)
  }
}
