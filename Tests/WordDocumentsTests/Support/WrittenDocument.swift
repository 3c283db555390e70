import Dates
import Pictures
@testable import Spreadsheets
import Testing
import WordDocuments
import XMLDocuments

/// A document that was written, its parts read back by programs that do not share the writer's code.
struct WrittenDocument {
  let bytes: [UInt8]

  init(_ document: WordDocument) throws { bytes = try document.bytes() }

  init(_ blocks: [WordDocument.Block]) throws { try self.init(.sample(blocks)) }

  /// A part of the archive.
  func part(_ name: String) throws -> XMLElement {
    let bytes = try ZipArchive(.memory(bytes), limits: ReadingLimits()).bytes(of: name)
    return try XMLReading.element(from: try #require(bytes, "no part \(name)"))
  }

  func body() throws -> XMLElement { try #require(try part("word/document.xml").child(named: "body")) }
}

extension XMLElement {
  /// This element and all in it, in document order.
  var all: [XMLElement] { [self] + children.flatMap(\.all) }

  func all(named name: String) -> [XMLElement] { all.filter { $0.name == name } }

  /// The text of all runs in it; a break is a line feed.
  var runText: String {
    all.map { $0.name == "t" ? $0.text : $0.name == "br" ? "\n" : $0.name == "tab" ? "\t" : "" }.joined()
  }

  /// The value of a property of a paragraph or a table: `pStyle`.
  func property(_ name: String) -> String? { firstDescendant(named: name)?.attributes["val"] }
}

extension WordDocument {
  static func sample(_ blocks: [Block], header: String = "", footer: String = "") throws -> WordDocument {
    WordDocument(
      title: "Sample", created: try #require(CivilDate(year: 2016, month: 11, day: 25)), header: header, footer: footer,
      blocks: blocks)
  }

  static func picture(_ text: String = "A square") throws -> Picture {
    let square = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='8'/></svg>"
    return Picture(
      png: try PNGPicture(svg: square, scale: 1).bytes, width: 80, height: 60, caption: "Square", alternativeText: text)
  }

  static let table = Table(
    caption: "Delayed days", summary: "A row for each month.",
    columns: [.init("Month", share: 1), .init("Days", share: 2, alignment: .right)],
    rows: [[[Run("July")], [Run("107")]], [[Run("August")], [Run("83")]]])

  func fault() -> WordFault? {
    do throws(WordFault) {
      _ = try bytes()
      return nil
    } catch { return error }
  }
}
