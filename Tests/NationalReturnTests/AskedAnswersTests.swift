import Forms
import Testing

@Suite struct AskedAnswersTests {
  /// c is asked by b, and b by a: without a, neither of the others counts, whatever people once answered.
  @Test func answerToWhatIsNotAskedCountsForNothing() throws {
    let form = try SmallForm.read(
      SmallForm.files.merging(["returns/2016-17-Q1-Q3.yaml": chain]) { _, new in new })
    let yes = Answer.text("Yes")
    let all = ["a": yes, "b": yes, "c": yes, "d": yes]
    #expect(form.asked(all) == all)
    #expect(
      form.asked(["a": .text("No"), "b": yes, "c": yes, "d": yes])
        == ["a": .text("No"), "b": .none, "c": .none, "d": yes])
    #expect(form.asked(["b": yes, "c": yes]) == ["b": .none, "c": .none])
    #expect(form.asked([:]) == [:])
  }

  /// The question that depends on the other two stands first, so that one pass is not enough.
  private let chain = """
    year: 2016-17
    quarters: [1, 2, 3]
    version: "1"
    title: Chain
    provenance: recalled
    sheets:
      - id: one
        title: One
        questions:
          - {id: c, reference: "1", label: C, kind: yes_no, relevant: if b is Yes}
          - {id: b, reference: "2", label: B, kind: yes_no, relevant: if a is Yes}
          - {id: a, reference: "3", label: A, kind: yes_no}
          - {id: d, reference: "4", label: D, kind: yes_no, relevant: if a is answered}
    """
}
