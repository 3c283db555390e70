import Programme
import Testing

@Suite struct ExceptionTextTests {
  @Test func partsStandUnderTheirHeadings() {
    let text = ExceptionText(
      "# Problem\nToo many.\n\n## OPTIONS:\n- One\n- Two\n### Recommendation\nTwo.\n# Return to green\n- Do it.\n",
      file: "exceptions/x.md")
    #expect(text.parts[.problem] == Prose("Too many."))
    #expect(text.parts[.options] == Prose("- One\n- Two"))
    #expect(text.parts[.recommendation] == Prose("Two."))
    #expect(text.parts[.actions] == Prose("- Do it."))
    #expect(text.missing.isEmpty)
    #expect(text.others.isEmpty)
  }

  @Test func nothingThatSomebodyWroteIsDropped() {
    let text = ExceptionText(
      "Above.\n# Costs\n1\n# Problem\nFirst.\n# Problem\nSecond.\n#5 is no heading\n", file: "x.md")
    #expect(text.others.map(\.heading) == ["", "Costs", "Problem"])
    #expect(text.parts[.problem] == Prose("First."))
    #expect(text.others.last?.prose == Prose("Second.\n#5 is no heading"))
  }

  @Test(arguments: ["", "\n\n", "# Problem\n# Options\n \n"]) func emptyPartsAreMissing(_ content: String) {
    #expect(ExceptionText(content, file: "x.md").missing == ExceptionText.Part.allCases)
  }
}
