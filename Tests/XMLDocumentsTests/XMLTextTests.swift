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
}
