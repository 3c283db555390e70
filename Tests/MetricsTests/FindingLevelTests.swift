import Metrics
import Testing

struct FindingLevelTests {
  @Test func worstComesFirst() {
    #expect(FindingLevel.allCases == [.error, .inconsistency, .warning, .information])
    #expect(FindingLevel.allCases.shuffled().sorted() == FindingLevel.allCases)
    #expect(!(FindingLevel.error < .error))
  }
}
