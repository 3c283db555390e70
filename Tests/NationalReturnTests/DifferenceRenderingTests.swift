import Forms
import Foundation
import NationalReturn
import Testing

struct DifferenceRenderingTests {
  private func difference(_ change: (inout SignedReturn) throws -> Void) throws -> ReturnDifference {
    let before = SignedReturn()
    var after = SignedReturn()
    try change(&after)
    return ReturnDifference(old: ReturnContent(try before.document()), new: ReturnContent(try after.document()))
  }

  @Test func textIsWholeForATerminal() throws {
    let difference = try difference {
      $0.answers["cover.count"] = .number(15)
      $0.answers["budget.pooled"] = Answer.none
    }
    let old = try SignedReturn().fingerprint().short
    let new = try #require(difference.new.fingerprint).short
    // 15 - 12 = 3, a quarter of 12.
    #expect(
      DifferenceText.text(difference) == """
        old: Rutland, 2016-17-Q2, as at 25 November 2016, version \(old)
        new: Rutland, 2016-17-Q2, as at 25 November 2016, version \(new)
        2 questions differ.

        Questions
          1.2 Staff (cover.count)
            12 people -> 15 people, up 3 people (+25.0 %)
          2.1 Are the funds pooled? (budget.pooled)
            Yes -> nothing

        """)
  }

  @Test func longTextHasLinesOfItsOwn() throws {
    let text = DifferenceText.text(try difference { $0.answers["cover.team"] = .text("One line\nand another") })
    #expect(text.contains("      old: Adult care\n      new: One line\n           and another\n"))
  }

  /// An escape character could move the cursor or change the colours of a terminal.
  @Test func textDoesNotSteerTheTerminal() throws {
    let text = DifferenceText.text(try difference { $0.answers["cover.team"] = .text("a\u{1B}[31mb\u{9B}2Jc\u{7F}") })
    #expect(text.contains("a[31mb2Jc"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || (0x7F...0x9F).contains($0.value) })
  }

  /// 12 to 16: 4 of 12 is a third, 33.3333333333 %.
  @Test func jsonHoldsExactSizes() throws {
    let difference = try difference {
      $0.answers["cover.count"] = .number(16)
      $0.version = "2"
    }
    let text = try DifferenceJSON.text(difference)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["differs"] as? Bool == true)
    let questions = try #require(document["questions"] as? [[String: Any]])
    let change = try #require((questions.first?["changes"] as? [[String: Any]])?.first)
    #expect(questions.first?["id"] as? String == "cover.count")
    #expect(change["old"] as? String == "12 people")
    #expect(change["amount"] as? Int == 4)
    #expect(text.contains("\"percent\" : 33.3333333333,\n"))
    let head = try #require((document["head"] as? [[String: Any]])?.first)
    #expect(head["what"] as? String == "Form version")
    #expect(head["amount"] == nil)
    #expect((document["old"] as? [String: Any])?["fingerprint"] as? String == difference.old.fingerprint?.hexadecimal)
    #expect(text == (try DifferenceJSON.text(difference)))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func jsonOfNothing() throws {
    let text = try DifferenceJSON.text(try difference { _ in })
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["differs"] as? Bool == false)
    for key in ["head", "questions", "measures", "sign_offs"] { #expect((document[key] as? [Any])?.isEmpty == true) }
  }
}
