import Testing
import XMLDocuments

struct XMLTextTests {
  @Test(arguments: 0x00...0x1F)
  func controlCharacters(_ value: Int) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let expected =
      switch value {
      case 0x09: "a\tb"
      case 0x0A, 0x0B: "a\nb"
      case 0x0D: "a\rb"
      default: "ab"
      }
    #expect(XMLText.legal("a\(Character(scalar))b") == expected)
  }

  @Test func dropsTheTwoNoncharacters() {
    #expect(XMLText.legal("\u{FFFE}a\u{FFFF}b\u{FFFD}") == "ab\u{FFFD}")
  }

  @Test(arguments: ["", "plain", "& < > \" '", "£1,250 – Ŵ", "\u{7F}\u{85}\u{2028}", "\u{1F600}\u{10FFFF}", "a\r\nb"])
  func keepsTheRest(_ string: String) {
    #expect(Array(XMLText.legal(string).utf8) == Array(string.utf8))
  }

  /// Eight bytes are looked at at once: each kind of character at each place of a text of three such pieces and a rest.
  @Test(arguments: ["\u{01}", "\u{1F}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{F000}", "\n", " ", "\u{7F}", "\u{80}"])
  func wherever(_ one: String) {
    let isKept = !["\u{01}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"].contains(one)
    let text = "Delayed days of the quarter"
    for place in 0...text.count {
      let (before, after) = (String(text.prefix(place)), String(text.dropFirst(place)))
      #expect(XMLText.legal(before + one + after) == (isKept ? before + one + after : text), "at \(place)")
    }
  }
}
