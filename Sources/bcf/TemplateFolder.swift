import Foundation
import Programme

/// Finds the folder `Templates/`: the catalogue of metrics, the forms, the pages, the schema.
enum TemplateFolder {
  /// The folder that the user named; else the one beside or above the program; else the one in the current folder.
  static func find(_ named: String?) throws(Stop) -> FolderFiles {
    if let named {
      guard isTemplates(named) else {
        throw Stop("\(named) is not a folder of templates.", advice: "It must hold metrics, returns, pages and schema.")
      }
      return FolderFiles(path: named)
    }
    var candidates: [String] = []
    if let program = Bundle.main.executablePath {
      var folder = URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
      for _ in 0..<6 {
        candidates.append(folder.appendingPathComponent("Templates").path)
        candidates.append(folder.appendingPathComponent("share/bcf/Templates").path)
        folder.deleteLastPathComponent()
      }
    }
    candidates.append("Templates")
    guard let found = candidates.first(where: isTemplates) else {
      throw Stop(
        "The folder Templates was found neither beside the program nor in the current folder.",
        advice: "Name it with --templates.")
    }
    return FolderFiles(path: found)
  }

  private static func isTemplates(_ path: String) -> Bool {
    ["metrics", "returns", "pages", "schema"].allSatisfy { FolderFiles(path: path + "/" + $0).exists }
  }
}
