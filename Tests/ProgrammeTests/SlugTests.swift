import Programme
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Proposal to learn from service users' experience", "proposal-to-learn-from-service-users-experience"),
    ("Crisis Response, Discharge & Reablement", "crisis-response-discharge-reablement"), ("  A  b ", "a-b"),
    ("../../etc/passwd", "etc-passwd"), ("caf\u{E9}", "caf"), ("\u{4E2D}\u{6587}", "item"), ("", "item"),
    (String(repeating: "ab ", count: 40), String(repeating: "ab-", count: 26) + "ab"),
    (String(repeating: "x", count: 100), String(repeating: "x", count: 80)),
  ])
  func slugHasOnlyLettersDigitsAndHyphens(name: String, slug: String) { #expect(Slug.of(name) == slug) }

  @Test func sameSlugsGetNumbers() {
    #expect(Slug.unique(["A", "a!", "A 2", "a"], taken: ["x"]) == ["a", "a-2", "a-2-2", "a-3"])
    #expect(Slug.unique(["falls"], taken: ["falls"]) == ["falls-2"])
  }

  @Test(arguments: [
    ("Crisis response, discharge & reablement", "Crisis Response Discharge and Reablement", true),
    ("Falls", "Fall", false), ("users' voice", "users voice", true),
  ])
  func namesAreJoinedByTheirWords(one: String, other: String, isSame: Bool) {
    #expect((NameKey(one) == NameKey(other)) == isSame)
  }

  @Test(arguments: ["", "  ", "--"]) func nameWithoutWordsIsEmpty(name: String) { #expect(NameKey(name).isEmpty) }
}
