import Testing

@testable import Returns

struct DelayReasonTests {
  /// One heading or more for each reason, as it was printed from 2011 to 2020.
  @Test(arguments: [
    ("A) COMPLETION OF ASSESSMENT", DelayReason.A), ("A) Awaiting completion of assessment", .A),
    ("B) PUBLIC FUNDING", .B), ("C) WAITING FURTHER NHS NON-ACUTE CARE", .C),
    ("DI) AWAITING RESIDENTIAL HOME PLACEMENT OR AVAILABILITY", .Di),
    ("Di) Awaiting residential home placement or availability", .Di),
    ("DII) AWAITING NURSING HOME PLACEMENT OR AVAILABILITY", .Dii),
    ("Dii) Awaiting nursing home placement or availability", .Dii),
    ("E) Awaiting care package in own home", .E), ("F) AWAITING COMMUNITY EQUIPMENT AND ADAPTIONS", .F),
    ("G) Patient or family choice", .G), ("H) Disputes", .H),
    ("I) Housing \u{2013} patients not covered by NHS and Community Care Act", .I),
    ("I) Housing - patients not covered by Care Act", .I), ("O) Other", .O),
  ])
  func letterOfAHeadingGivesTheReason(_ heading: String, _ reason: DelayReason) {
    #expect(DelayReason(heading: heading) == reason)
  }

  @Test(arguments: ["", "-", "Other", "Total", "J) Something new", "D) Home", "Diii) Home", ") none", "Di Awaiting"])
  func headingWithoutAKnownLetterIsNone(_ heading: String) { #expect(DelayReason(heading: heading) == nil) }

  /// Handbook 2.2: the letters, and the newer codes by their letter; D1 is a home without nursing, D2 one with.
  @Test(arguments: [
    ("A", DelayReason.A), (" a ", .A), ("A)", .A), ("A) Awaiting completion of assessment", .A), ("A - assessment", .A),
    ("Di", .Di), ("DII", .Dii), ("D(ii)", .Dii), ("d(i)", .Di), ("A2", .A), ("B1", .B), ("C1", .C), ("D1", .Di),
    ("D2", .Dii), ("D2 - nursing home", .Dii), ("E1", .E), ("F2", .F), ("G2", .G), ("G10", .G), ("G12", .G), ("H1", .H),
    ("I2", .I), ("i3", .I), ("O", .O), ("Other", .O), ("Awaiting care package in own home", .E),
    ("A Awaiting completion of assessment", .A), ("Housing - patients not covered by Care Act", .I),
  ])
  func codeOfAnExtractOrALogGivesTheReason(_ code: String, _ reason: DelayReason) {
    #expect(DelayReason(code: code) == reason)
  }

  @Test(arguments: [
    "", "-", "D", "D0", "D3", "D12", "A0", "G100", "J2", "K2", "L1", "Z", "Diii", "2", "A home in another area",
    "Another reason", "residential home or nursing home", "Unknown",
  ])
  func codeThatIsNotKnownIsNone(_ code: String) { #expect(DelayReason(code: code) == nil) }

  /// The headings of the collated file, handbook 3.1; the wording is that of the England sheets without the letter.
  @Test(arguments: [
    ("Awaiting completion of assessment", DelayReason.A), ("Awaiting public funding", .B),
    ("Awaiting further non-acute NHS care", .C), ("Awaiting residential home placement or availability", .Di),
    ("Awaiting nursing home placement or availability", .Dii), ("Awaiting care package in own home", .E),
    ("Awaiting community equipment and adaptations", .F), ("Patient or family choice", .G), ("Disputes", .H),
    ("Housing \u{2013} patients not covered by NHS and Community Care Act", .I), ("Other", .O),
  ])
  func wordsGiveTheReason(_ words: String, _ reason: DelayReason) { #expect(DelayReason(words: words) == reason) }
}
