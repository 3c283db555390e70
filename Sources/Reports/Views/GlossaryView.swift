import Programme

/// The glossary: the terms that stand in this report first, then the others.
struct GlossaryView: Encodable {
  struct Entry: Encodable {
    let id: String
    let term: String
    let forms: String?
    let meaning: String
    let source: String

    init(_ term: Glossary.Term) {
      id = term.id
      self.term = term.term
      forms = term.forms.isEmpty ? nil : term.forms.joined(separator: ", ")
      meaning = term.meaning
      source = term.source
    }
  }

  let page: PageFrame
  let used: [Entry]
  let hasUsed: Bool
  let others: [Entry]
  let hasOthers: Bool

  /// - Parameter used: the numbers of the terms that stand on any page.
  init(_ report: ProgrammeReport, _ glossary: Glossary, used: Set<Int>, style: String) {
    page = PageFrame(report, heading: "Glossary", page: "glossary.html", style: style)
    self.used = glossary.terms.indices.filter(used.contains).map { Entry(glossary.terms[$0]) }
    others = glossary.terms.indices.filter { !used.contains($0) }.map { Entry(glossary.terms[$0]) }
    hasUsed = !self.used.isEmpty
    hasOthers = !others.isEmpty
  }
}

/// Links to the terms that stand on a page.
struct TermsView: Encodable {
  struct Link: Encodable {
    let href: String
    let term: String
  }

  let terms: [Link]
}
