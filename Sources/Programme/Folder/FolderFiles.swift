import Foundation
import Spreadsheets

/// The files of a folder, or of several folders that lie over one another like layers: a file is that of the first
/// layer that holds it, and a folder lists what any layer holds. Paths are relative and never climb; a link that
/// somebody put into a folder is followed.
public struct FolderFiles: Sendable {
  /// The path of the first layer, as the user gave it.
  public let path: String
  /// The paths of the layers, the first one before all others.
  public let layers: [String]
  private let readOnce: ReadOnce?

  /// Makes it for a folder; whether it exists is found out when a file is read.
  public init(path: String) { self.init(layers: [path], readOnce: nil) }

  private init(layers: [String], readOnce: ReadOnce?) {
    path = layers.first ?? ""
    self.layers = layers
    self.readOnce = readOnce
  }

  /// These files, and those of another folder where these have none of a name.
  public func over(_ base: FolderFiles) -> FolderFiles { FolderFiles(layers: layers + base.layers, readOnce: nil) }

  /// The same files, which keep what is made of them for as long as they are in use. They must not change meanwhile: for
  /// templates in a run over many areas.
  public func readingOnce() -> FolderFiles { FolderFiles(layers: layers, readOnce: ReadOnce()) }

  /// What is made of the files, kept under a name where they are read once, else made anew each time.
  public func once<Value: Sendable, Fault: Error>(
    _ name: String, _ make: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    guard let readOnce else { return try make() }
    return try readOnce.thing(name, make)
  }

  /// Whether the folder exists: each of its layers.
  public var exists: Bool { layers.allSatisfy(FolderFiles.isFolder) }

  /// The bytes of a file; nothing where it is not there, or is a folder.
  public func bytes(of file: String) -> [UInt8]? {
    place(of: file).flatMap { FileManager.default.contents(atPath: $0) }.map { [UInt8]($0) }
  }

  /// A file to be read piece by piece; nothing where it is not there, or is a folder.
  public func source(of file: String) -> ByteSource? { place(of: file).map { .file($0) } }

  /// Where a file stands: its path in the first layer that holds it; nothing where none does.
  public func place(of file: String) -> String? {
    guard FolderFiles.isInside(file) else { return nil }
    return layers.map { $0 + "/" + file }.first {
      FileManager.default.fileExists(atPath: $0) && !FolderFiles.isFolder($0)
    }
  }

  /// A file of the templates as messages call it: by its path in a team's own folder, or `Templates/...`.
  public func title(of file: String) -> String {
    let own = layers.dropLast().first { FolderFiles(path: $0).place(of: file) != nil }
    return (own ?? "Templates") + "/" + file
  }

  /// Whether a file is there, and is no folder.
  func holds(_ file: String) -> Bool { place(of: file) != nil }

  /// The names of the files in a folder, sorted by their bytes, hidden ones left out.
  public func names(in folder: String) -> [String] {
    guard FolderFiles.isInside(folder) else { return [] }
    let names = layers.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0 + "/" + folder)) ?? [] }
    return Set(names).filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of all files below the folder, sorted by their bytes, hidden ones left out.
  public func allFiles() -> [String] {
    let paths = layers.flatMap { layer in
      ((try? FileManager.default.subpathsOfDirectory(atPath: layer)) ?? []).filter {
        !FolderFiles.isFolder(layer + "/" + $0)
      }
    }
    return Set(paths).filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
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
