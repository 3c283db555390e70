import Testing
import Workbooks

struct StyleTests {
  @Test func copyDiffersOnlyInWhatWasChanged() {
    var expected = Style()
    expected.isBold = true
    #expect(Style().with { $0.isBold = true } == expected)
    #expect(Style() != expected)
  }
}
