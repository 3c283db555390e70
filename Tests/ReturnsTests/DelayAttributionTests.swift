import Metrics
import Testing

@testable import Returns

struct DelayAttributionTests {
  private let august2016 = Period.month(year: 2016, month: 8)
  private let may2017 = Period.month(year: 2017, month: 5)

  /// Handbook 2.2, from the England sheets of 105 months.
  @Test(arguments: [
    (ResponsibleBody.nhs, "A B C Di Dii E F G H I O"), (.socialCare, "A B Di Dii E F G H O"), (.both, "A B Dii E F O"),
  ])
  func bodiesAnswerForTheseReasonsOnly(_ body: ResponsibleBody, _ allowed: String) {
    let found = DelayReason.allCases.filter { DelayAttribution.isPossible($0, body, in: may2017) }
    #expect(found.map(\.rawValue).joined(separator: " ") == allowed)
  }

  /// "O) Other" appears under non-acute care only.
  @Test func otherIsInNonAcuteCareOnly() {
    #expect(DelayReason.allCases.filter { !DelayAttribution.isPossible($0, .acute, in: may2017) } == [.O])
    #expect(DelayReason.allCases.allSatisfy { DelayAttribution.isPossible($0, .nonAcute, in: may2017) })
  }

  /// Reason O from April 2017; the collection from April 2011 to February 2020.
  @Test(arguments: [
    (2011, 3, DelayReason.A, false), (2011, 4, .A, true), (2017, 3, .O, false), (2017, 4, .O, true),
    (2020, 2, .O, true),
  ])
  func reasonsWereCollectedFromTheirFirstMonthOn(_ year: Int, _ month: Int, _ reason: DelayReason, _ isCollected: Bool)
  {
    #expect(DelayAttribution.isCollected(reason, in: .month(year: year, month: month)) == isCollected)
  }

  @Test func afterTheLastMonthNoRuleIsKnown() {
    #expect(!DelayAttribution.isPossible(.C, .both, in: .month(year: 2020, month: 2)))
    #expect(DelayAttribution.isPossible(.C, .both, in: .month(year: 2020, month: 3)))
    #expect(!DelayAttribution.isPossible(.C, .both, in: .month(year: 2011, month: 4)))
    #expect(DelayAttribution.isPossible(.C, .both, in: .month(year: 2011, month: 3)))
  }

  @Test(arguments: [
    ("NHS", ResponsibleBody.nhs), ("nhs ", .nhs), ("Social Care", .socialCare), ("social_care", .socialCare),
    ("ASC", .socialCare), ("Both", .both), ("NHS and Social Care", .both),
  ])
  func bodyIsKnownByItsWords(_ text: String, _ body: ResponsibleBody) { #expect(ResponsibleBody(text: text) == body) }

  @Test(arguments: ["", "-", "Total", "NHS Trust", "Council"])
  func otherWordsAreNoBody(_ text: String) { #expect(ResponsibleBody(text: text) == nil) }
}
