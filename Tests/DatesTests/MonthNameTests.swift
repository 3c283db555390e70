import Dates
import Testing

struct MonthNameTests {
  /// Spellings of the Monthly Activity Return and of councils' papers.
  @Test(
    arguments: [
      ("January", 1), ("JANUARY", 1), ("Feb", 2), ("mar", 3), ("April", 4), ("May", 5), ("June", 6), ("July", 7),
      ("AUG", 8), ("Sep", 9), ("Sept", 9), ("SEPT", 9), ("September", 9), ("oct", 10), ("Nov", 11), ("December", 12),
    ])
  func monthIsNamedInFullOrShort(_ word: String, _ month: Int) { #expect(MonthName.number(of: word) == month) }

  @Test(arguments: ["", "Ja", "Janu", "Septem", "Sepp", "Smarch", "Q1", "04", "Mai", "Junee", " May"])
  func otherWordIsNoMonth(_ word: String) { #expect(MonthName.number(of: word) == nil) }

  @Test func twelveMonthsBeginWithJanuary() {
    #expect(MonthName.full.count == 12)
    #expect(MonthName.full.first == "January")
    #expect(MonthName.full.last == "December")
  }
}
