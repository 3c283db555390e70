import Foundation
import Metrics

/// The name of an area's folder: `st-helens-2016-17`. Lower-case letters of ASCII, digits and hyphens only, so that it
/// is one folder on every file system and in every address, whatever somebody typed as the name of the area.
public enum AreaSlug {
  /// What a name is made from.
  public struct Area: Sendable {
    let name: String
    let code: String
    let year: FinancialYear
    let folder: String

    /// - Parameters:
    ///   - name: the area's name.
    ///   - code: its code, for a name without any letter that an address can hold.
    ///   - year: the framework year.
    ///   - folder: the path of the programme folder, by which two of the same area and year are told apart.
    public init(name: String, code: String, year: FinancialYear, folder: String) {
      self.name = name
      self.code = code
      self.year = year
      self.folder = folder
    }
  }

  private static let longest = 60

  /// A name for each area, in their order; no two are the same.
  ///
  /// Areas of the same name and year get the name of their programme folder added, each of them; where that is the same
  /// too they are numbered in the order of their paths. Two hyphens stand nowhere else, so nothing else can clash.
  public static func slugs(of areas: [Area]) -> [String] {
    let plain = areas.map { AreaSlug.plain($0) }
    let areasOf = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    var result = zip(areas, plain).map { area, slug in
      areasOf[slug] == 1 ? slug : "\(slug)--\(words(lastPart(area.folder), or: "folder"))"
    }
    var used: [String: Int] = [:]
    for index in areas.indices.sorted(by: { (areas[$0].folder, $0) < (areas[$1].folder, $1) }) {
      let number = (used[result[index]] ?? 0) + 1
      used[result[index]] = number
      if number > 1 { result[index] += "--\(number)" }
    }
    return result
  }

  /// Whether a folder's name may be one of these.
  static func isSlug(_ name: Substring) -> Bool {
    name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*-\d{4}-\d{2}(--[a-z0-9]+(-[a-z0-9]+)*)?(--\d+)?/) != nil
  }

  private static func plain(_ area: Area) -> String {
    "\(words(area.name, or: words(area.code, or: "area")))-\(area.year)"
  }

  private static func lastPart(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
  }

  /// Letters lose their accents, apostrophes go, and everything else that is no letter or digit becomes a hyphen.
  private static func words(_ text: String, or other: String) -> String {
    var slug = ""
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "\u{300}"..."\u{36F}", "'", "\u{2019}", "\u{2018}", "`": continue
      case "\u{DF}": slug += "ss"
      case "\u{E6}": slug += "ae"
      case "\u{F8}": slug += "o"
      case "\u{142}": slug += "l"
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    slug = String(slug.prefix(longest))
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? other : slug
  }
}
