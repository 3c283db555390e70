import Foundation
import Programme

/// The programme folders that the arguments mean.
struct AreaFolders: Sendable {
  /// The folders, in the order of the arguments; those within one folder in the order of their names.
  let paths: [String]
  /// Whether several areas are meant, even where only one is there.
  let isMany: Bool
  /// The folders that hold programme folders.
  let parents: [String]

  /// Finds them. One folder with `programme.yaml` in it is one area; one without is a folder of programme folders where a
  /// folder directly in it has one. Then each folder in it counts: one without `programme.yaml` cannot be done, and is
  /// told.
  init(_ arguments: [String]) {
    var paths: [String] = []
    var parents: [String] = []
    var seen: Set<String> = []
    for argument in arguments {
      let inside = AreaFolders.isProgramme(argument) ? [] : AreaFolders.folders(in: argument)
      let isParent = inside.contains(where: AreaFolders.isProgramme)
      if isParent { parents.append(argument) }
      for path in isParent ? inside : [argument] where seen.insert(AreaFolders.place(path)).inserted {
        paths.append(path)
      }
    }
    self.paths = paths
    self.parents = parents
    isMany = arguments.count > 1 || !parents.isEmpty
  }

  /// An output among the folders that are done would be taken for an area the next time.
  func refuse(output: String) throws(Stop) {
    let above = URL(fileURLWithPath: output).standardizedFileURL.deletingLastPathComponent().path
    guard let parent = parents.first(where: { AreaFolders.place($0) == AreaFolders.place(above) }) else { return }
    throw Stop(
      "The output would stand among the programme folders of \(parent).", advice: "Name another folder with --output.")
  }

  private static func isProgramme(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + ProgrammeLoader.settingsFile)
  }

  /// The same folder under two names is one.
  private static func place(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func folders(in path: String) -> [String] {
    let base = path.hasSuffix("/") ? path : path + "/"
    return FolderFiles(path: path).names(in: "").map { base + $0 }.filter { FolderFiles(path: $0).exists }
  }
}
