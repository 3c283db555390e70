import Foundation
import TestSupport
import Testing

extension SharedData {
  /// The names of the files in a folder that end with `.xls`.
  static func workbooks(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)) ?? []
    return names.filter { $0.hasSuffix(".xls") }.sorted()
  }

  /// The rows of a table of expected values, by the names of its columns.
  static func table(_ path: String) throws -> [[String: String]] {
    let lines = String(decoding: try bytes(path), as: UTF8.self).split(whereSeparator: \.isNewline).map(fields)
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// The fields of a line; commas within quotation marks are text.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
