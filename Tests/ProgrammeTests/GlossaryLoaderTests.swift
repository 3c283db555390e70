import Programme
import TestSupport
import Testing
import YAMLDocuments

@Suite struct GlossaryLoaderTests {
  private func read(_ text: String) -> (glossary: Glossary?, fault: YAMLFault?) {
    do throws(YAMLFault) {
      return (try GlossaryLoader.glossary(Array(text.utf8)), nil)
    } catch { return (nil, error) }
  }

  @Test func termsStandInTheOrderOfTheirLetters() throws {
    let glossary = try #require(
      read(
        """
        terms:
          - {term: Section 75, also: [s75], meaning: M., source: S}
          - {term: iBCF, meaning: N., source: T}

        """
      ).glossary)
    #expect(glossary.terms.map(\.term) == ["iBCF", "Section 75"])
    #expect(glossary.terms.map(\.id) == ["term-ibcf", "term-section-75"])
    #expect(glossary.terms[1].forms == ["s75"])
  }

  @Test(arguments: [
    ("- {term: A, meaning: M}", 2, "\"source\" is missing here."),
    ("- {term: A, meaning: M, source: S, see: B}", 2, "\"see\" means nothing here"),
    ("- {term: A, meaning: M, source: S}\n- {term: a, meaning: M, source: S}", 3, "\"a\" stands twice"),
    (
      "- {term: A, also: [B], meaning: M, source: S}\n- {term: B, meaning: M, source: S}", 3,
      "it is a word for A already"
    ),
    ("- {term: A b, meaning: M, source: S}\n- {term: A-b, meaning: M, source: S}", 3, "only by signs"),
    ("- {term: \"?\", meaning: M, source: S}", 2, "letters or digits"),
  ])
  func faultNamesTheLine(_ terms: String, _ line: Int, _ message: String) throws {
    let fault = try #require(read("terms:\n\(terms)\n").fault)
    #expect(fault.line == line)
    #expect(fault.message.contains(message), "\(fault)")
  }

  /// The terms that the issue asks for.
  @Test func glossaryOfBCFHasTheTermsOfTheField() throws {
    let glossary = try GlossaryLoader.glossary(in: Repository.templates)
    let words = Set(glossary.terms.flatMap { [$0.term] + $0.forms }.map { $0.lowercased() })
    let wanted = [
      "dtoc", "sitrep", "delayed day", "nel", "reablement", "91 days", "hwb", "icb", "ccg", "sus", "ascof", "salt",
      "cld",
      "provisional", "revised", "rag", "tolerance", "spc", "common cause", "control limit", "assurance", "variation",
      "numerator", "denominator", "rate per 100,000", "pooled budget", "section 75", "section 256", "ibcf", "dfg",
      "delegated sign-off", "suppression", "confidence interval", "trajectory", "year to date", "baseline", "exception",
      "stretch", "payment for performance",
    ]
    #expect(wanted.filter { !words.contains($0) } == [])
    #expect(glossary.terms.allSatisfy { $0.meaning.hasSuffix(".") && $0.meaning.count > 30 })
  }
}
