import Testing
import YAMLDocuments

struct YAMLFaultTests {
  @Test func faultStandsAtTheLineOfTheValueThatItIsAbout() throws {
    let root = try YAMLValue.read(Array("a: 1\nb: 2\n".utf8), file: "settings.yaml")
    #expect(
      try root.required("b").fault("Not this.")
        == YAMLFault(file: "settings.yaml", line: 2, message: "Not this."))
  }
}
