import Metrics
import Testing

struct MissingReasonTests {
  @Test func reasonsAreWordsForAPage() {
    #expect(MissingReason.notSubmitted.inWords == "not submitted")
    #expect(MissingReason.notYetAvailable.inWords == "not yet available")
    #expect(MissingReason.suppressed.inWords == "suppressed")
    #expect(Set(MissingReason.allCases.map(\.inWords)).count == MissingReason.allCases.count)
  }
}
