import Mustache
import Programme
import XMLDocuments

/// Renders the pages from the Mustache templates under `Templates/pages/`, with the style sheets of `Templates/style/`
/// written into each.
///
/// A page is one file: it asks for nothing else, runs no script but `style/page.js`, and opens from a shared drive. Its
/// policy names the hashes of style and script, so that a browser runs no other.
public struct PageRenderer: Sendable {
  /// The templates of the pages.
  enum Page: String, CaseIterable {
    case dashboard, metric
    case highlightReport = "highlight-report"
    case exceptionReport = "exception-report"
    case boardPaper = "board-paper"
    case quarterlyReturn = "quarterly-return"
    case programme, risks, governance, kpis, money, benefits
    case findings, reconciliation, difference, areas, glossary
    /// The links to the glossary at the end of a page.
    case terms
  }

  private let library: MustacheLibrary
  private let surroundings: PageSurroundings
  /// The style sheets in the order of their names, with their tags, as they stand in each page.
  let style: String

  /// Reads the templates.
  ///
  /// - Parameter hasGlossary: whether pages get a mark where `GlossaryLinks` puts the links to the glossary.
  /// - Throws: `ProgrammeError` where a template is missing or cannot be understood; it names the line.
  public init(templates: FolderFiles, hasGlossary: Bool = false) throws(ProgrammeError) {
    self = try templates.once(hasGlossary ? "pages with a glossary" : "pages") { () throws(ProgrammeError) in
      try PageRenderer(reading: templates, hasGlossary: hasGlossary)
    }
  }

  private init(reading templates: FolderFiles, hasGlossary: Bool) throws(ProgrammeError) {
    library = try templates.once("templates of the pages") { () throws(ProgrammeError) in
      try PageRenderer.library(templates)
    }
    let css = try PageRenderer.styleSheets(templates)
    style = "<style>\(css)</style>"
    let script = try PageSurroundings.text(
      templates.bytes(of: "style/page.js") ?? [], of: templates.title(of: "style/page.js"), ending: "script")
    surroundings = PageSurroundings(
      style: css, script: script, terms: hasGlossary ? GlossaryLinks.mark : nil)
  }

  private static func library(_ templates: FolderFiles) throws(ProgrammeError) -> MustacheLibrary {
    var library = MustacheLibrary()
    let names = templates.names(in: "pages").filter {
      $0.hasSuffix(".mustache") && templates.bytes(of: "pages/" + $0) != nil
    }
    let read = OrderedWork.map(names) { name in
      Result { () throws(ProgrammeError) in
        try PageRenderer.template(
          templates.bytes(of: "pages/" + name) ?? [], file: templates.title(of: "pages/" + name))
      }
    }
    for (name, template) in zip(names, read) { library.register(try template.get(), named: String(name.dropLast(9))) }
    for page in Page.allCases where library.getTemplate(named: page.rawValue) == nil {
      throw ProgrammeError(
        "The template Templates/pages/\(page.rawValue).mustache is missing.",
        advice: "Put it back, or install bcf again.")
    }
    return library
  }

  private static func template(_ bytes: [UInt8], file: String) throws(ProgrammeError) -> MustacheTemplate {
    let text = String(decoding: bytes, as: UTF8.self)
    let advice = "bcf templates check says everything that is wrong with the templates."
    if let fault = TemplateTree(text).faults.first {
      throw ProgrammeError("\(file), line \(fault.line): \(fault.message)", advice: advice)
    }
    do {
      return try MustacheTemplate(string: HTMLEscaping.mark + text)
    } catch let error as MustacheTemplate.ParserError {
      throw ProgrammeError(
        "\(file), line \(error.context.lineNumber - 1): \(PageRenderer.words(error))",
        advice: advice)
    } catch {
      throw ProgrammeError("\(file): the template cannot be understood.", advice: advice)
    }
  }

  /// What the parser of the templates has against one, in words.
  static func words(_ error: MustacheTemplate.ParserError) -> String {
    "\(error.error)" == "overflow" ? "A tag is not closed: }} is missing." : "It cannot be understood (\(error.error))."
  }

  private static func styleSheets(_ templates: FolderFiles) throws(ProgrammeError) -> String {
    var css = ""
    for name in templates.names(in: "style") where name.hasSuffix(".css") {
      css += try PageSurroundings.text(
        templates.bytes(of: "style/" + name) ?? [], of: templates.title(of: "style/" + name), ending: "style")
    }
    guard !css.isEmpty else {
      throw ProgrammeError("Templates/style holds no style sheet.", advice: "Put it back, or install bcf again.")
    }
    return css
  }

  func render(_ view: any Encodable, _ page: Page) throws(ProgrammeError) -> [UInt8] {
    guard let text = library.render(surroundings.around(view), withTemplate: page.rawValue) else {
      throw ProgrammeError(
        "The template Templates/pages/\(page.rawValue).mustache is missing.",
        advice: "Put it back, or install bcf again.")
    }
    // What people paste may hold characters that no page can show.
    return Array(XMLText.legal(text).utf8)
  }
}
