import Programme

/// Whether the files in a team's own folder of templates replace or add something.
///
/// A file of another name than that of a template would do nothing, without a word. New are allowed: a style sheet, a rule
/// for colours, a form or a year of metrics, a part of a page that another template names, and notes (`.md`, `.txt`).
public struct TemplateLayerCheck {
  private let own: FolderFiles
  private let base: FolderFiles

  /// - Parameters:
  ///   - own: the team's folder.
  ///   - base: the templates that came with bcf.
  public init(own: FolderFiles, base: FolderFiles) {
    self.own = own
    self.base = base
  }

  /// Whether any file of the folder has a name of ours or stands in a folder of ours.
  public var holdsTemplates: Bool {
    let folders = Set(base.allFiles().compactMap(Self.folder))
    return own.allFiles().contains { base.place(of: $0) != nil || Self.folder($0).map(folders.contains) ?? false }
  }

  /// A fault for every file that does nothing, in the order of their names.
  public func faults() -> [TemplateFault] {
    let known = base.allFiles()
    let partials = Self.partialNames(in: own.over(base))
    return own.allFiles().filter { base.place(of: $0) == nil && !isAllowed($0, partials: partials) }.map { file in
      TemplateFault(file: file, line: 0, message: "It replaces no template. \(Self.advice(on: file, known: known))")
    }
  }

  private func isAllowed(_ file: String, partials: Set<String>) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if ["md", "txt"].contains(Self.ending(name)) || ["Thumbs.db", "desktop.ini"].contains(name) { return true }
    switch Self.folder(file) {
    case "style": return name.hasSuffix(".css")
    case "rag", "returns", "returns/parts": return name.hasSuffix(".yaml")
    case "metrics": return name.hasSuffix(".yaml") && name.prefix(4).allSatisfy(\.isNumber)
    case "pages": return name.hasSuffix(".mustache") && partials.contains(String(name.dropLast(9)))
    default: return false
    }
  }

  private static func advice(on file: String, known: [String]) -> String {
    if let nearest = NearestName.of(file, among: known) { return "Did you mean \(nearest)?" }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if let elsewhere = known.first(where: { $0.hasSuffix("/" + name) }) { return "Did you mean \(elsewhere)?" }
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    if let sameStem = known.first(where: { $0.hasPrefix((folder(file).map { $0 + "/" } ?? "") + stem + ".") }) {
      return "Did you mean \(sameStem)?"
    }
    if folder(file) == "pages", file.hasSuffix(".mustache") { return "No template names it as a part of a page." }
    return "Templates/README.md says what lies where."
  }

  /// The parts that templates name.
  private static func partialNames(in files: FolderFiles) -> Set<String> {
    var names: Set<String> = []
    for file in files.names(in: "pages") where file.hasSuffix(".mustache") {
      guard let bytes = files.bytes(of: "pages/" + file) else { continue }
      let tags = TemplateScanner.tags(in: String(decoding: bytes, as: UTF8.self)).tags
      names.formUnion(tags.filter { [.partial, .layout].contains($0.kind) }.map(\.name))
    }
    return names
  }

  private static func folder(_ file: String) -> String? {
    let parts = file.split(separator: "/").dropLast()
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  private static func ending(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? "" }
}
