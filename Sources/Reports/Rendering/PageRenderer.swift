import Mustache
import Programme
import XMLDocuments

/// Renders the pages from the Mustache templates under `Templates/pages/`, with the style sheets of `Templates/style/`
/// written into each.
///
/// A page is one file: it asks for nothing else, runs no script, and opens from a shared drive.
public struct PageRenderer: Sendable {
  /// The templates of the pages.
  enum Page: String, CaseIterable {
    case dashboard, metric
    case highlightReport = "highlight-report"
    case exceptionReport = "exception-report"
    case boardPaper = "board-paper"
    case quarterlyReturn = "quarterly-return"
    case findings, reconciliation, difference, areas
  }

  private let library: MustacheLibrary
  /// The style sheets in the order of their names, as they stand in each page.
  let style: String

  /// Reads the templates.
  ///
  /// - Throws: `ProgrammeError` where a template is missing or cannot be understood; it names the line.
  public init(templates: FolderFiles) throws(ProgrammeError) {
    self = try templates.once("pages") { () throws(ProgrammeError) in try PageRenderer(reading: templates) }
  }

  private init(reading templates: FolderFiles) throws(ProgrammeError) {
    var library = MustacheLibrary()
    for name in templates.names(in: "pages") where name.hasSuffix(".mustache") {
      guard let bytes = templates.bytes(of: "pages/" + name) else { continue }
      do {
        library.register(
          try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self)), named: String(name.dropLast(9)))
      } catch let error as MustacheTemplate.ParserError {
        throw ProgrammeError(
          """
          Templates/pages/\(name), line \(error.context.lineNumber): the template cannot be understood \
          (\(error.error)).
          """,
          advice: "Close every {{#section}} with {{/section}}, and every {{ with }}.")
      } catch {
        throw ProgrammeError(
          "Templates/pages/\(name): the template cannot be understood.",
          advice: "Close every {{#section}} with {{/section}}, and every {{ with }}.")
      }
    }
    for page in Page.allCases where library.getTemplate(named: page.rawValue) == nil {
      throw ProgrammeError(
        "The template Templates/pages/\(page.rawValue).mustache is missing.",
        advice: "Put it back, or install bcf again.")
    }
    let sheets = templates.names(in: "style").filter { $0.hasSuffix(".css") }.compactMap {
      templates.bytes(of: "style/" + $0)
    }
    guard !sheets.isEmpty else {
      throw ProgrammeError("Templates/style holds no style sheet.", advice: "Put it back, or install bcf again.")
    }
    self.library = library
    style = sheets.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  func render(_ view: Any, _ page: Page) throws(ProgrammeError) -> [UInt8] {
    guard let text = library.render(ViewTree.tree(of: view), withTemplate: page.rawValue) else {
      throw ProgrammeError(
        "The template Templates/pages/\(page.rawValue).mustache is missing.",
        advice: "Put it back, or install bcf again.")
    }
    // What people paste may hold characters that no page can show.
    return Array(XMLText.legal(text).utf8)
  }
}
