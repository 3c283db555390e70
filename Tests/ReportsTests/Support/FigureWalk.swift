import Foundation
import Metrics
import Programme
import TestSupport
import XMLDocuments

@testable import Reports

/// Walks a page and holds every number on it against `data/figures.csv`, by the names in the page's own attributes.
///
/// `data-figure` names the one number that an element prints; `data-figures` names the figures, or the beginnings of
/// their names, of which the numbers of a sentence or of a row must be some. What is under `data-text` is words: what
/// people typed, definitions, rules, periods, places in files. Everywhere else no digit may stand.
struct FigureWalk {
  private let figures: [String: Decimal]
  private let names: [String]
  private(set) var faults: [String] = []
  private(set) var checked = 0

  /// - Parameter table: the bytes of `data/figures.csv`.
  init(table: [UInt8]) throws {
    let lines = try CSVLines.rows(of: table).dropFirst()
    figures = Dictionary(uniqueKeysWithValues: lines.map { ($0[0], Decimal(string: $0[1]) ?? .nan) })
    names = figures.keys.sorted()
  }

  mutating func walk(_ page: Page, _ name: String) {
    for body in page.root.children where body.name == "body" { walk(body, isWords: false, name) }
  }

  private mutating func walk(_ element: XMLElement, isWords: Bool, _ page: String) {
    guard !["style", "script"].contains(element.name) else { return }
    let attributes = element.attributes
    if let id = attributes["data-figure"] {
      checkOne(element, id, page)
      return
    }
    if let groups = attributes["data-figures"] {
      checkSentence(FigureWalk.ownText(element), groups.split(separator: " ").map(String.init), page)
      for child in element.children { descend(child, page) }
      return
    }
    // The marks of an axis are a scale, its unit is words, and the numbers of a tip have elements of their own.
    let isScale = element.name == "text" && ["axis", "unit", "tip-text"].contains(attributes["class"])
    let isWords = isWords || isScale || attributes["data-text"] != nil
    if element.name == "g", !isWords, let label = attributes["aria-label"] {
      // What a screen reader is told of a point is what the marks and the tip in it name.
      checkSentence(label, FigureWalk.named(element), page)
    } else if !isWords {
      let text = FigureWalk.withoutPhrases(element.text + " " + (attributes["aria-label"] ?? ""))
      if text.contains(where: \.isNumber) {
        faults.append("\(page): <\(element.name)> \"\(element.text.prefix(120))\" says of no number which figure it is")
      }
    }
    for child in element.children { walk(child, isWords: isWords, page) }
  }

  private static func named(_ element: XMLElement) -> [String] {
    [element.attributes["data-figure"]].compactMap { $0 } + element.children.flatMap(named)
  }

  /// Below a sentence only elements with attributes of their own are still to be looked at.
  private mutating func descend(_ element: XMLElement, _ page: String) {
    if element.attributes["data-figure"] != nil || element.attributes["data-figures"] != nil {
      walk(element, isWords: false, page)
    } else {
      for child in element.children { descend(child, page) }
    }
  }

  private mutating func checkOne(_ element: XMLElement, _ id: String, _ page: String) {
    guard let value = figures[id] else {
      faults.append("\(page): \"\(id)\" is not in data/figures.csv")
      return
    }
    checked += 1
    for name in ["value", "data-value"] {
      guard let text = element.attributes[name] else { continue }
      let isClose = Decimal(string: text).map { abs($0 - value) <= abs(value) / 1_000_000_000 + 0.0000000001 } ?? false
      guard isClose || FigureWalk.numbers(text).first?.isRounding(value) ?? false else {
        faults.append("\(page): \(id) is \(value), but \(name) says \(text)")
        continue
      }
    }
    let text = FigureWalk.allText(element) + " " + (element.attributes["aria-label"] ?? "")
    for number in FigureWalk.numbers(FigureWalk.withoutPhrases(text)) where !number.isRounding(value) {
      faults.append("\(page): \(id) is \(value), but \"\(text.prefix(100))\" is printed")
    }
  }

  private mutating func checkSentence(_ text: String, _ groups: [String], _ page: String) {
    let values = names.filter { name in
      groups.contains {
        name == $0 || $0.hasSuffix("/") && name.hasPrefix($0) || $0.hasSuffix("-") && name.hasPrefix($0)
      }
    }
    .compactMap { figures[$0] }
    // What a figure is about may have a number in its own name: risk R1.
    let subjects = Set(groups.flatMap { $0.split(separator: "/") }.map(String.init))
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
      subjects.contains($0) && $0.contains(where: \.isLetter)
    }
    let told = words.reduce(text) { $0.replacing($1, with: "") }
    for number in FigureWalk.numbers(FigureWalk.withoutPhrases(told)) {
      checked += 1
      if !values.contains(where: number.isRounding) {
        faults.append("\(page): \(number.text) in \"\(text.prefix(120))\" is none of \(groups.joined(separator: " "))")
      }
    }
  }

  /// The text of an element and of all in it that has no attribute of its own.
  private static func ownText(_ element: XMLElement) -> String {
    let inner = element.children.filter { child in
      ["data-figure", "data-figures", "data-text"].allSatisfy { child.attributes[$0] == nil }
    }
    return ([element.text, element.attributes["aria-label"] ?? ""] + inner.map(ownText)).joined(separator: " ")
  }

  private static func allText(_ element: XMLElement) -> String {
    ([element.text] + element.children.map(allText)).joined(separator: " ")
  }

  /// A number as it is printed.
  private struct Number {
    let text: String
    let value: Decimal
    let places: Int

    /// Whether it is a figure, rounded half away from zero to as many decimals as are printed; the sign may be a word.
    func isRounding(_ figure: Decimal) -> Bool {
      abs(DecimalText.rounded(figure, places: places)) == abs(value)
    }
  }

  private static func numbers(_ text: String) -> [Number] {
    text.matches(of: /[0-9][0-9,]*(?:\.[0-9]+)?/).map { match in
      let plain = match.output.replacing(",", with: "")
      let places = plain.split(separator: ".").dropFirst().first?.count ?? 0
      return Number(text: String(match.output), value: Decimal(string: String(plain)) ?? .nan, places: places)
    }
  }

  /// Without what is no figure: dates and periods, ages and units, the names of rules.
  private static func withoutPhrases(_ text: String) -> String {
    let months =
      /(?:[0-9]{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: [0-9]{2,4})?\b/
    return text.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}/, with: " ").replacing(
      /[0-9]{4}-[0-9]{2}(?:[- ]Q[1-4])?/, with: " "
    )
    .replacing(months, with: " ").replacing(/Q[1-4](?: [0-9]{2}-[0-9]{2})?/, with: " ")
    .replacing(
      /per 100,000|per 1,000|100,000 people|95% interval|[0-9]{2}-[0-9]{2}|aged [0-9]+ (?:and|to) (?:over|[0-9]+)|aged [0-9]+\+|day 91|91 days|95 %|of 9\b|\b(?:19|20)[0-9]{2}\b/,
      with: " ")
  }
}

/// Rows of a small CSV text.
enum CSVLines {
  static func rows(of bytes: [UInt8]) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    while let character = text.popFirst() {
      switch character {
      case "\"" where isQuoted && text.first == "\"":
        field.append("\"")
        text.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.append(character)
      }
    }
    return rows
  }
}
