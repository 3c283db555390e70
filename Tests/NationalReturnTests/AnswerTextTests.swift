import Forms
import Programme
import Testing

/// What people paste is put right when it is read in, so that every format can hold it.
@Suite struct AnswerTextTests {
  /// Handbook, edge cases 38 and 39: a vertical tab is a line break; other control characters are none of XML.
  @Test(arguments: [
    ("a\u{0B}b", "a\nb"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\r\r\nb", "a\n\nb"), ("a\tb", "a\tb"),
    ("a\u{00}b\u{1F}\u{0C}", "ab"), ("a\u{FFFE}\u{FFFF}", "a"),
    ("\u{201C}a\u{201D} \u{1F600} < &", "\u{201C}a\u{201D} \u{1F600} < &"),
    ("\u{0B}\u{0B}a \u{0B}", "a"),
  ])
  func textOfAnAnswer(typed: String, expected: String) throws {
    let question = try #require(SmallForm.read().question("narrative.progress"))
    #expect(try AnswerReading.answer(.text(typed), to: question) == .text(expected))
  }

  @Test func nothingButControlCharactersIsNoAnswer() throws {
    let question = try #require(SmallForm.read().question("narrative.progress"))
    #expect(try AnswerReading.answer(.text("\u{01}\u{0B}\u{02}"), to: question) == .none)
  }
}
