import Foundation
import Programme
import Reports

/// Finds the folder `Templates/`: the catalogue of metrics, the forms, the pages, the words, the schema.
enum TemplateFolder {
  /// The templates that came with bcf, with those of the folder that the user named before them.
  ///
  /// A named folder that is whole (it has metrics, returns, pages and schema) stands alone, as it is.
  static func find(_ named: String?) throws(Stop) -> FolderFiles {
    guard let named else { return try standard() }
    if isWhole(named) { return FolderFiles(path: named) }
    let (own, base) = try layers(named)
    if let fault = TemplateLayerCheck(own: own, base: base).faults().first {
      throw Stop(
        fault.sentence(folder: named),
        advice: "Rename or remove it; bcf templates check --templates \(named) lists everything of this kind.")
    }
    return own.over(base)
  }

  /// A folder of a few templates, and those that came with bcf.
  static func layers(_ named: String) throws(Stop) -> (own: FolderFiles, base: FolderFiles) {
    let own = FolderFiles(path: named)
    guard own.exists else {
      throw Stop("\(named) is not a folder of templates.", advice: "Name the folder with your changed templates.")
    }
    let base = try standard()
    let check = TemplateLayerCheck(own: own, base: base)
    guard check.holdsTemplates else {
      throw Stop(
        "\(named) is not a folder of templates: it holds none of the names of \(base.path).",
        advice: check.faults().first?.sentence(folder: named)
          ?? "Put what you changed under the same name as there, such as \(named)/pages/logo.mustache.")
    }
    return (own, base)
  }

  /// The folder beside or above the program; else the one in the current folder.
  static func standard() throws(Stop) -> FolderFiles {
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
    guard let found = candidates.first(where: isWhole) else {
      throw Stop(
        "The folder Templates was found neither beside the program nor in the current folder.",
        advice: "Name it with --templates.")
    }
    return FolderFiles(path: found)
  }

  /// Whether a folder stands alone.
  static func isWhole(_ path: String) -> Bool {
    ["metrics", "returns", "pages", "schema"].allSatisfy { FolderFiles(path: path + "/" + $0).exists }
  }
}
