import Mustache
import Programme
import YAMLDocuments

/// Reads all templates that a team may change, and says what would not do what its author meant.
public struct TemplateCheck {
  private let templates: FolderFiles

  /// Makes it for a folder, or for the layers of several.
  public init(templates: FolderFiles) { self.templates = templates }

  /// How many templates of pages there are.
  public var count: Int { pageNames.count }

  /// Everything that is wrong, in the order of files and lines.
  public func faults() -> [TemplateFault] {
    var faults: [TemplateFault] = []
    var trees: [String: TemplateTree] = [:]
    for name in pageNames {
      let text = text(of: name)
      let tree = TemplateTree(text)
      trees[name] = tree
      faults += tree.faults.map { TemplateFault(file: Self.file(name), line: $0.line, message: $0.message) }
      if tree.faults.isEmpty { faults += Self.faultOfParser(in: text, file: Self.file(name)) }
      faults += Self.blockedElements(in: text, file: Self.file(name))
    }
    faults += faultsOfPages(trees) + unknownFiles() + faultsOfFiles()
    return Set(faults).sorted { ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message) }
  }

  private var pageNames: [String] {
    templates.names(in: "pages").filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
  }

  private func text(of page: String) -> String {
    String(decoding: templates.bytes(of: Self.file(page)) ?? [], as: UTF8.self)
  }

  private static func file(_ page: String) -> String { "pages/\(page).mustache" }

  /// What the parser that renders the pages has against a template of which nothing is known to be wrong.
  private static func faultOfParser(in text: String, file: String) -> [TemplateFault] {
    do {
      _ = try MustacheTemplate(string: text)
      return []
    } catch let error as MustacheTemplate.ParserError {
      return [
        TemplateFault(file: file, line: error.context.lineNumber, message: PageRenderer.words(error))
      ]
    } catch {
      return [TemplateFault(file: file, line: 0, message: "It cannot be understood.")]
    }
  }

  private func faultsOfPages(_ trees: [String: TemplateTree]) -> [TemplateFault] {
    var check = PageTemplateCheck(trees)
    var faults: [TemplateFault] = []
    for page in PageRenderer.Page.allCases {
      guard trees[page.rawValue] != nil else {
        faults.append(TemplateFault(file: Self.file(page.rawValue), line: 0, message: "The page is missing."))
        continue
      }
      let types = [PageSurroundings.self, TemplateNames.view(of: page)].compactMap(TemplateNames.names)
      check.check(page.rawValue, filledWith: TemplateScope(types))
    }
    for name in ["policy", "style"] where !check.printed.contains(name) {
      faults.append(
        TemplateFault(
          file: Self.file("layout"), line: 0, message: "No page prints \"\(name)\" any more; every page needs it."))
    }
    // A part within a section that could not be understood was not walked: what seems unused may be used there.
    if check.faults.isEmpty, trees.values.allSatisfy(\.faults.isEmpty) {
      for name in trees.keys where !check.used.contains(name) {
        faults.append(
          TemplateFault(file: Self.file(name), line: 0, message: "It is no page, and no template names it as a part."))
      }
    }
    return faults + check.faults
  }

  /// What the policy of the pages keeps from working: nothing would happen, and the browser alone would say so.
  private static func blockedElements(in text: String, file: String) -> [TemplateFault] {
    let blocked = [
      ("<style", "Put it into a file of style/, such as style/90-own.css."),
      ("<script", "Put it into style/page.js."), (" style=", "Use a class, and a file of style/ for it."),
      (" onclick=", "Put it into style/page.js."), (" onload=", "Put it into style/page.js."),
      ("src=\"http", "Put the picture itself there: src=\"data:image/png;base64,...\"."),
      ("<link", "Put the style into a file of style/."), ("<iframe", "A page shows nothing of other pages."),
      ("<form", "A page sends nothing."),
    ]
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
      let line = line.lowercased()
      return blocked.filter { line.contains($0.0) }.map { element, advice in
        TemplateFault(
          file: file, line: number + 1,
          message: "\"\(element.drop { $0 == " " })\" does nothing on a page, by its policy. \(advice)")
      }
    }
  }

  private func unknownFiles() -> [TemplateFault] {
    let pages = templates.names(in: "pages").filter { !$0.hasSuffix(".mustache") }.map { "pages/" + $0 }
    let style = templates.names(in: "style").filter { !$0.hasSuffix(".css") && $0 != "page.js" }.map { "style/" + $0 }
    return (pages + style).filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".txt") }.map {
      TemplateFault(file: $0, line: 0, message: "Nothing reads a file of this kind here.")
    }
  }

  /// The words, the glossary, the rules of governance and forms, style and script.
  private func faultsOfFiles() -> [TemplateFault] {
    var faults: [TemplateFault] = []
    func tell(_ file: String, _ read: ([UInt8]) throws(YAMLFault) -> Void) {
      guard let bytes = templates.bytes(of: file) else {
        faults.append(TemplateFault(file: file, line: 0, message: "The file is missing."))
        return
      }
      do throws(YAMLFault) {
        try read(bytes)
      } catch {
        faults.append(TemplateFault(file: file, line: error.line, message: error.message))
      }
    }
    tell(WordsLoader.file) { bytes throws(YAMLFault) in _ = try WordsLoader.words(bytes) }
    tell(GlossaryLoader.file) { bytes throws(YAMLFault) in _ = try GlossaryLoader.glossary(bytes) }
    tell(GovernanceRulesLoader.file) { bytes throws(YAMLFault) in _ = try GovernanceRulesLoader.rules(bytes) }
    tell(PlaceholderLoader.file) { bytes throws(YAMLFault) in _ = try PlaceholderLoader.patterns(bytes) }
    tell(KPIUnitsLoader.file) { bytes throws(YAMLFault) in _ = try KPIUnitsLoader.units(bytes) }
    for file in LocalFormRulesLoader.files {
      tell(file) { bytes throws(YAMLFault) in try LocalFormRulesLoader.check(file, bytes) }
    }
    for name in templates.names(in: "style") {
      let file = "style/" + name
      guard let bytes = templates.bytes(of: file) else { continue }
      do throws(ProgrammeError) {
        _ = try PageSurroundings.text(bytes, of: "It", ending: name.hasSuffix(".css") ? "style" : "script")
      } catch {
        faults.append(TemplateFault(file: file, line: 0, message: error.message + " " + error.advice))
      }
    }
    return faults
  }
}
