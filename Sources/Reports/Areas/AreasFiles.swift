import Programme

/// Makes the files of a run over many areas that belong to no single one: the index and its table.
public enum AreasFiles {
  /// Whether a run over many areas writes a file or folder of this name within its folder.
  public static func isOurs(_ name: String) -> Bool {
    let top = ["index.html", "data", "data/areas.csv", "data/areas-not-for-publication.csv"]
    if top.contains(name) { return true }
    guard let end = name.firstIndex(of: "/") else { return AreaSlug.isSlug(name[...]) }
    return AreaSlug.isSlug(name[..<end]) && ReportFiles.isOurs(String(name[name.index(after: end)...]))
  }

  /// The files, in order.
  ///
  /// - Throws: `ProgrammeError` when a template is wrong.
  public static func all(
    of comparison: AreasComparison, templates: FolderFiles
  ) throws(ProgrammeError) -> [(name: String, bytes: [UInt8])] {
    let renderer = try PageRenderer(templates: templates)
    return [
      ("index.html", try renderer.render(AreasView(comparison, style: renderer.style), .areas)),
      (table(of: comparison), Array(AreasCSV.text(comparison).utf8)),
    ]
  }

  /// The name of the table of all figures, which cannot carry a mark inside.
  static func table(of comparison: AreasComparison) -> String {
    comparison.isInternal ? "data/areas-not-for-publication.csv" : "data/areas.csv"
  }
}
