import Metrics
import Programme
import Testing

struct ProgrammeTests {
  @Test func metricWithoutARuleOfItsOwnHasTheStandardOne() throws {
    let settings =
      Settings.least + "rag: {rule: tolerance, tolerance: 5, metrics: {falls: {rule: tolerance, tolerance: 1}}}\n"
    let rag = try #require(try Loaded([:], settings: settings).programme).rag
    #expect(rag.rule(for: "falls").words.contains("no more than 1 % of the plan"))
    #expect(rag.rule(for: "satisfaction").words.contains("no more than 5 % of the plan"))
    #expect(rag.byMetric.keys.sorted() == ["falls"])
  }

  @Test func errorSaysWhatIsWrongAndWhatToDo() {
    let error = ProgrammeError("Wrong.", advice: "Correct it.")
    #expect(error.message == "Wrong.")
    #expect(error.advice == "Correct it.")
  }
}
