/// The parts of an `.xlsx` package, found by their relationships and never by their usual names.
///
/// Source: ECMA-376 Part 2 (Open Packaging Conventions), 6.5. Relationship types are told by their last word, which is
/// the same in transitional and strict workbooks.
struct PackageParts {
  private let archive: ZipArchive
  private let limits: ReadingLimits

  /// A relationship of a part to another.
  struct Relationship {
    let id: String
    /// The last word of its type: `worksheet`, `sharedStrings`.
    let kind: String
    /// The path of the other part within the archive; nothing where it lies outside.
    let target: String?
  }

  init(_ archive: ZipArchive, limits: ReadingLimits) {
    self.archive = archive
    self.limits = limits
  }

  /// The relationships of a part; the package's own where the path is empty.
  func relationships(of part: String) throws(SpreadsheetError) -> [Relationship] {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<slash])
    let path = folder + "_rels/" + part[slash...] + ".rels"
    guard let stream = try archive.stream(of: path) else { return [] }
    var tokens = try XMLTokens(stream, part: "the part \(path)", limits: limits)
    var found: [Relationship] = []
    while try tokens.next() != .finished {
      guard tokens.isNamed("Relationship") else { continue }
      let values = try tokens.attributes(["Id", "Type", "Target", "TargetMode"])
      guard let id = values[0], let type = values[1], let target = values[2] else { continue }
      let isOutside = values[3]?.lowercased() == "external"
      found.append(
        Relationship(
          id: id, kind: type.split(separator: "/").last.map(String.init) ?? "",
          target: isOutside ? nil : try PackageParts.resolve(target, in: folder)))
    }
    return found
  }

  /// The tokens of a part.
  ///
  /// - Throws: `SpreadsheetError` when the archive has no such part.
  func tokens(of part: String) throws(SpreadsheetError) -> XMLTokens {
    guard let stream = try archive.stream(of: part) else {
      throw .malformed("it refers to the part \(part), which is not there")
    }
    return try XMLTokens(stream, part: "the part \(part)", limits: limits)
  }

  /// The path that a target means: from the root of the archive, or from the folder of the part that names it.
  static func resolve(_ target: String, in folder: String) throws(SpreadsheetError) -> String {
    var path: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      guard step == ".." else {
        path.append(step)
        continue
      }
      guard path.popLast() != nil else { throw .unsafe("a part of it lies outside its archive") }
    }
    return path.joined(separator: "/")
  }
}
