import Testing

@testable import NationalReturn

@Suite struct ReturnMeaningFaultsTests {
  private func fault(_ line: Int, _ code: String) -> ReturnMeaning.Fault {
    ReturnMeaning.Fault(line: line, code: code, message: "")
  }

  @Test func orderIsByLineThenRuleThenPlace() {
    var faults = ReturnMeaningFaults(maximum: 10)
    let kept = faults.place(.question)
    faults.add([fault(5, "d"), fault(2, "a")], .question)
    faults.add([fault(5, "e")], .measure)
    faults.add([fault(5, "b")], .sheetTwice)
    faults.add(fault(5, "c"), at: kept)
    #expect(faults.ordered.map(\.code) == ["a", "b", "c", "d", "e"])
  }

  @Test func mostFaultsAreGivenAndOneMoreIsSaidToBeLeftOut() {
    var faults = ReturnMeaningFaults(maximum: 3)
    for line in [3, 1, 2] { faults.add([fault(line, "x")], .question) }
    #expect(!faults.isFull)
    #expect(faults.ordered.map(\.line) == [1, 2, 3])
    for line in 4...9 { faults.add([fault(line, "x")], .question) }
    #expect(faults.isFull)
    #expect(faults.ordered.map(\.code) == ["x", "x", "x", "too-many-faults"])
    #expect(faults.ordered.last?.message == "There are more than 3 faults; the rest are left out.")
  }
}
