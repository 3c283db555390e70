import Programme

/// Puts links to the terms of the glossary onto the pages in whose text they stand.
struct GlossaryLinks {
  /// Where the links go on a page: `{{{terms}}}` prints it, and it is replaced when the page is there.
  static let mark = "\u{E000}terms\u{E000}"

  private let glossary: Glossary
  private let finder: TermFinder
  private let renderer: PageRenderer

  /// - Parameter templates: where the glossary was read; what is looked for is worked out once for all areas.
  init(_ glossary: Glossary, templates: FolderFiles, renderer: PageRenderer) {
    self.glossary = glossary
    self.renderer = renderer
    finder = templates.once("terms of the glossary") { TermFinder(glossary) }
  }

  /// The files with links on the pages, and the numbers of the terms that stand on any of them.
  ///
  /// Other files, and pages without the mark, stay as they are.
  func added(
    to files: [(name: String, bytes: [UInt8])]
  ) throws(ProgrammeError) -> (files: [(name: String, bytes: [UInt8])], used: Set<Int>) {
    var used: Set<Int> = []
    var linked = files
    for place in files.indices where files[place].name.hasSuffix(".html") {
      guard let mark = GlossaryLinks.place(of: GlossaryLinks.mark, in: files[place].bytes) else { continue }
      let content = GlossaryLinks.start(of: files[place].bytes)..<mark.lowerBound
      let terms = finder.terms(in: files[place].bytes[content])
      used.formUnion(terms)
      linked[place].bytes.replaceSubrange(mark, with: try links(terms, on: files[place].name))
    }
    return (linked, used)
  }

  /// A page without the mark: the glossary itself has no links to its terms.
  static func without(_ page: [UInt8]) -> [UInt8] {
    guard let mark = place(of: mark, in: page) else { return page }
    return Array(page[..<mark.lowerBound] + page[mark.upperBound...])
  }

  private func links(_ terms: Set<Int>, on page: String) throws(ProgrammeError) -> [UInt8] {
    guard !terms.isEmpty else { return [] }
    let root = String(repeating: "../", count: page.count { $0 == "/" })
    return try renderer.render(
      TermsView(
        terms: terms.sorted().map { number in
          TermsView.Link(
            href: "\(root)glossary.html#\(glossary.terms[number].id)", term: glossary.terms[number].term)
        }), .terms)
  }

  /// Where the content of a page begins: behind style, script and navigation.
  private static func start(of page: [UInt8]) -> Int {
    let main = Array("<main".utf8)
    var place = 0
    while place + main.count < page.count {
      if page[place] == main[0], page[place..<place + main.count].elementsEqual(main) { return place }
      place += 1
    }
    return 0
  }

  /// The last place of a mark, which comes after all text of people.
  private static func place(of mark: String, in page: [UInt8]) -> Range<Int>? {
    let mark = Array(mark.utf8)
    var start = page.count - mark.count
    while start >= 0 {
      if page[start] == mark[0], page[start..<start + mark.count].elementsEqual(mark) {
        return start..<start + mark.count
      }
      start -= 1
    }
    return nil
  }
}
