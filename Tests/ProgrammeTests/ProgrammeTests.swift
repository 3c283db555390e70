import Metrics
import Programme
import Testing

struct ProgrammeTests {
  private func rule(_ amount: Int) -> RAGRule {
    RAGRule(kind: .tolerance, tolerance: Tolerance(amount: .init(amount), unit: .percent), source: "")
  }

  @Test func metricWithoutARuleOfItsOwnHasTheStandardOne() throws {
    let settings =
      Settings.least + "rag: {rule: tolerance, tolerance: 5, metrics: {falls: {rule: tolerance, tolerance: 1}}}\n"
    let rag = try #require(try Loaded([:], settings: settings).programme).rag
    #expect(rag.rule(for: "falls").tolerance == rule(1).tolerance)
    #expect(rag.rule(for: "satisfaction").tolerance == rule(5).tolerance)
    #expect(rag.byMetric.keys.sorted() == ["falls"])
  }

  @Test func errorSaysWhatIsWrongAndWhatToDo() {
    let error = ProgrammeError("Wrong.", advice: "Correct it.")
    #expect(error.message == "Wrong.")
    #expect(error.advice == "Correct it.")
  }
}
