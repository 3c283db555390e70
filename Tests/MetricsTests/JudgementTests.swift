import Metrics
import Testing

struct JudgementTests {
  @Test func everyStatusHasItsOwnWordsAndCode() {
    let all = Judgement.Status.allCases
    #expect(Set(all.map(\.words)).count == all.count)
    #expect(Set(all.map(\.rawValue)).count == all.count)
    #expect(all.allSatisfy { $0.rawValue.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } })
  }
}
