import Programme
import Testing

@testable import Reports

@Suite struct TermFinderTests {
  private static let glossary = Glossary([
    term("Control limit"), term("Transfer of care"), term("SALT"), term("Section 75", "s75"), term("Rate per 100,000"),
    term("Year to date"), term("RAG"), term("Delayed day"), term("iBCF"),
  ])

  private static func term(_ term: String, _ forms: String...) -> Glossary.Term {
    Glossary.Term(term: term, forms: forms, meaning: "m", source: "s")
  }

  private func found(_ text: String) -> [String] {
    TermFinder(Self.glossary).terms(in: Array(text.utf8)[...]).sorted().map { Self.glossary.terms[$0].term }
  }

  @Test(arguments: [
    ("<p>Within the Control  limits.</p>", ["Control limit"]), ("<p>a control limit</p>", ["Control limit"]),
    ("no limits of control", []), ("<td>control</td><td>limits</td>", []), ("In control. Limits are", []),
    ("salt", []), ("SALT", ["SALT"]), ("SALTS", []), ("the SALTs", ["SALT"]), ("BASALT", []),
    ("section-75 agreement", ["Section 75"]), ("section 750", []), ("s75", ["Section 75"]),
    ("a rate per 100,000 people", ["Rate per 100,000"]), ("per 100,000", []),
    ("<a title=\"RAG\">x</a>", []), ("&RAG; x", []), ("a & RAG", ["RAG"]), ("RAG", ["RAG"]), ("Rag", []),
    ("one delayed day, two", ["Delayed day"]), ("delayed\u{A0}days", ["Delayed day"]),
    ("year-to-date", ["Year to date"]),
    ("ibcf", ["iBCF"]), ("", []), ("<", []), ("&", []), ("the year to", []),
    ("Transfers of care", ["Transfer of care"]), ("transferss of care", []),
    // The name of a file is no word of the text.
    ("RAG.csv", []), ("rag/RAG_rule", []), ("returns/delayed-days/x", []), ("see the RAG.", ["RAG"]),
    ("RAG. Next", ["RAG"]),
  ])
  func termIsFoundAsWords(_ text: String, _ terms: [String]) {
    // "iBCF" has three capitals and must be written so.
    #expect(found(text) == (text == "ibcf" ? [] : terms))
  }

  @Test func allTermsOfATextAreFound() {
    #expect(found("RAG, SALT and iBCF: control limits") == ["Control limit", "iBCF", "RAG", "SALT"])
  }

  /// A page of a megabyte of words takes one pass: 200 times the text may not take 2,000 times as long.
  @Test func workGrowsInStepWithTheText() {
    let finder = TermFinder(Self.glossary)
    let piece = Array("<p>Of delayed transfers, rates and control charts section 7 per year to come.</p>\n".utf8)
    func seconds(_ count: Int) -> Double {
      let page = Array(repeatElement(piece, count: count).joined())
      let clock = ContinuousClock()
      let time = (0..<3).map { _ in clock.measure { _ = finder.terms(in: page[...]) } }.min() ?? .zero
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    #expect(seconds(12_800) < 2_000 * max(seconds(64), 0.000_01))
  }
}
