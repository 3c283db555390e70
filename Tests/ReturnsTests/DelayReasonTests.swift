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

  /// Handbook 2.2, from the England sheets of 105 months.
  @Test(arguments: [
    ("nhs", "A B C Di Dii E F G H I O"), ("social care", "A B Di Dii E F G H O"), ("both", "A B Dii E F O"),
  ])
  func organisationsAnswerForTheseReasonsOnly(_ organisation: String, _ allowed: String) {
    let found = DelayReason.allCases.filter { $0.canBeAttributed(to: organisation) }
    #expect(found.map(\.rawValue).joined(separator: " ") == allowed)
  }
}
