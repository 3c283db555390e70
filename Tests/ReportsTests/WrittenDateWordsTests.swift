import Dates
import Testing

@testable import Reports

@Suite struct WrittenDateWordsTests {
  /// "Nov 14" would read like a day of this month; days stand short, and all other spans as they were typed.
  @Test(arguments: [
    ("Nov 14", "November 2014"), ("August 14", "August 2014"), ("14 Nov 2014", "14 Nov 2014"),
    ("mid June 2016", "mid June 2016"), ("Autumn 2017", "Autumn 2017"), ("TBC", "TBC"), ("", "\u{2013}"),
  ])
  func monthStandsWithItsWholeYear(_ text: String, _ words: String) {
    #expect(WrittenDateWords.short(WrittenDate(text)) == words)
  }
}
