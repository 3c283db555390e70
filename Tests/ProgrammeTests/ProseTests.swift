import Programme
import Testing

struct ProseTests {
  @Test(arguments: ["", "\n\n", "  \n\t\n"])
  func nothingIsNoBlock(_ text: String) { #expect(Prose(text).blocks.isEmpty) }

  @Test func emptyLineEndsAParagraph() {
    #expect(Prose("one\ntwo\n\nthree\n").blocks == [.paragraph("one two"), .paragraph("three")])
  }

  @Test func linesThatBeginWithAMarkAreAList() {
    #expect(Prose("- one\n- two\n").blocks == [.list(["one", "two"])])
    #expect(Prose("* one\n  - two\n").blocks == [.list(["one", "two"])])
  }

  @Test func itemMayGoOnInTheNextLine() {
    #expect(Prose("- one\n  and more\n- two").blocks == [.list(["one and more", "two"])])
  }

  @Test func listMayFollowAParagraphAtOnce() {
    #expect(
      Prose("What we do:\n- one\n\nAfter").blocks == [.paragraph("What we do:"), .list(["one"]), .paragraph("After")])
  }

  @Test func headingBecomesAParagraph() {
    #expect(Prose("# Title\n\ntext").blocks == [.paragraph("Title"), .paragraph("text")])
  }

  @Test(arguments: ["-5 %", "**bold**", "<b>x</b>", "| a | b |", "1. one", "[x](y)", "&amp;", "#hash", "-"])
  func everythingElseStaysAsItWasTyped(_ text: String) { #expect(Prose(text).blocks == [.paragraph(text)]) }

  @Test func lineEndsOfWindowsAreLineEnds() {
    #expect(Prose("one\r\n\r\n- two\r\n").blocks == [.paragraph("one"), .list(["two"])])
  }
}
