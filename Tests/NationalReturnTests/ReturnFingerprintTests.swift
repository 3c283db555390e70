import Forms
import Foundation
import Metrics
import Programme
import Testing

@testable import NationalReturn

struct ReturnFingerprintTests {
  private func fingerprint(_ change: (inout SignedReturn) -> Void = { _ in }) throws -> String {
    var document = SignedReturn()
    document.measures = [SignedReturn.delays]
    change(&document)
    return try document.fingerprint().hexadecimal
  }

  /// The text by hand, from the documentation of `ReturnFingerprint`; lengths are counted in bytes ("£" has two).
  private static let text = """
    24:bcf return fingerprint 1
    4:form
    13:2016-17-Q1-Q3
    1:1
    4:area
    9:E06000017
    7:Rutland
    6:period
    10:2016-17-Q2
    7:answers
    1:5
    13:budget.income
    5:table
    1:2
    6:actual
    2:q2
    6:number
    4:12.5
    4:plan
    2:q1
    6:number
    1:0
    13:budget.pooled
    4:text
    3:Yes
    16:budget.pooled_by
    4:date
    10:2017-01-31
    11:cover.count
    6:number
    2:12
    10:cover.team
    4:text
    9:Costs £5
    8:measures
    1:1
    17:delayed-transfers
    14:2016-07-01/P3M
    16:days per 100,000
    6:100000
    5:known
    3:352
    5:known
    5:30873
    7:missing
    13:not-submitted
    4:plan
    7:at most
    3:684
    7:not-met
    3:red
    8:rounding
    1:1

    """

  private func whole() throws -> QuarterlyReturn {
    var document = SignedReturn()
    document.answers = [
      "cover.team": .text("Costs £5"), "cover.count": .number(12), "budget.pooled": .text("Yes"),
      "budget.pooled_by": .date(try day("2017-01-31")),
      "budget.income": .table(["plan": ["q1": .number(0)], "actual": ["q2": .number(12.5)]]),
    ]
    document.measures = [SignedReturn.measure(value: nil, limit: 684)]
    return try document.document()
  }

  @Test func textIsTheOneThatIsDocumented() throws {
    #expect(String(decoding: ReturnFingerprint.canonicalText(of: try whole()), as: UTF8.self) == Self.text)
  }

  /// Expected value: `sha256sum` of the text above.
  @Test func digestIsThatOfTheText() throws {
    let fingerprint = ReturnFingerprint(try whole())
    #expect(fingerprint.hexadecimal == "cd1ee56a0df47464c766fe1d635add381b74e26a337110f663adc17dad24bce9")
    #expect(fingerprint.short == "cd1ee56a0df4")
    #expect(fingerprint.description == fingerprint.hexadecimal)
  }

  /// A set that stays within the programme and the published one say the same where nothing is withheld.
  @Test func markingIsNoPartOfTheContent() throws {
    #expect(try fingerprint { $0.marking = ReturnMarking(isNotForPublication: true) } == fingerprint())
  }

  @Test func sameContentHasTheSameFingerprint() throws {
    #expect(try fingerprint() == fingerprint())
  }

  @Test func whatIsNotContentLeavesItAsItIs() throws {
    let plain = try fingerprint()
    let record = SignOff(
      body: "Board", role: "Chair", date: nil, basis: .informal, version: "", ratifiedOn: nil)
    let source = ReturnMeasure.Source(
      part: .numerator, file: "a.csv", sheet: "-", cell: "B2", edition: "final", figure: .known(352))
    #expect(try fingerprint { $0.asAt = "2017-01-01" } == plain)
    #expect(try fingerprint { $0.signOffs = [record] } == plain)
    #expect(try fingerprint { $0.origin = .prefilled } == plain)
    #expect(try fingerprint { $0.answers["cover.signed_off_by"] = .text("Chair") } == plain)
    #expect(try fingerprint { $0.answers["cover.team"] = .text("Adult care") } == plain)
    #expect(
      try fingerprint {
        $0.measures = [
          SignedReturn.measure(value: 1140.2, limit: 684, reason: "Other words.", sources: [source])
        ]
      } == plain)
  }

  @Test func everyChangeOfContentChangesIt() throws {
    let changes: [(inout SignedReturn) -> Void] = [
      { _ in },
      { $0.version = "2" },
      { $0.areaCode = "E06000018" },
      { $0.areaName = "Rutland UA" },
      { $0.period = .quarter(FinancialYear(start: 2016), 3) },
      { $0.answers["cover.team"] = .text("Adult care.") },
      { $0.answers["cover.team"] = .text("adult care") },
      { $0.answers["cover.count"] = .number(12.1) },
      { $0.answers["cover.count"] = .text("12") },
      { $0.answers["cover.count"] = Answer.none },
      { $0.answers["budget.income"] = .table(["plan": ["q1": .number(12)]]) },
      { $0.answers["budget.income"] = .table(["plan": ["q2": .number(12)]]) },
      { $0.answers["budget.income"] = .table(["actual": ["q1": .number(12)]]) },
      { $0.measures = [] },
      { $0.measures = [SignedReturn.measure(value: 1140.3, limit: 684)] },
      { $0.measures = [SignedReturn.measure(numerator: .known(353), value: 1140.2, limit: 684)] },
      { $0.measures = [SignedReturn.measure(numerator: .missing(.suppressed), value: 1140.2, limit: 684)] },
      { $0.measures = [SignedReturn.measure(value: 1140.2, limit: 685)] },
      { $0.measures = [SignedReturn.measure(value: 1140.2, limit: nil)] },
      { $0.measures = [SignedReturn.measure(value: 1140.2, limit: 684, test: .fewerThan)] },
      { $0.measures = [SignedReturn.measure(value: 1140.2, limit: 684, colour: .amber)] },
      { $0.measures = [SignedReturn.measure(value: 1140.2, limit: 684, status: .near)] },
      { $0.marking = ReturnMarking(roundedTo: 5) },
    ]
    var seen: Set<String> = []
    for change in changes { seen.insert(try fingerprint(change)) }
    #expect(seen.count == changes.count)
  }

  /// What one text ends with the next cannot begin with: `ab` and `c` are not `a` and `bc`.
  @Test func fieldsDoNotRunIntoEachOther() {
    var first = CanonicalText()
    first.add(["ab", "c"])
    var second = CanonicalText()
    second.add(["a", "bc"])
    #expect(first.bytes != second.bytes)
    var one = CanonicalText()
    one.add("a\n1:b")
    var two = CanonicalText()
    two.add(["a", "b"])
    #expect(one.bytes != two.bytes)
  }

  /// Line breaks of Windows and letters that are written in two pieces are the same content; another letter is not.
  @Test(arguments: [
    ("a\r\nb", "a\nb", true), ("a\rb", "a\nb", true), ("a\u{0B}b", "a\nb", true), ("a\u{1}b", "ab", true),
    ("caf\u{65}\u{301}", "caf\u{E9}", true), ("a\n\nb", "a\nb", false), ("a b", "ab", false),
    ("cafe", "caf\u{E9}", false),
    ("\u{2019}", "'", false),
  ])
  func textIsComparedAsItComesOutOfAnyFormat(first: String, second: String, isSame: Bool) throws {
    let one = try fingerprint { $0.answers["cover.team"] = .text(first) }
    let other = try fingerprint { $0.answers["cover.team"] = .text(second) }
    #expect((one == other) == isSame)
  }

  @Test func orderOfMeasuresIsNoContent() throws {
    let other = SignedReturn.measure("falls", value: 1, limit: 2)
    #expect(
      try fingerprint { $0.measures = [SignedReturn.delays, other] }
        == fingerprint { $0.measures = [other, SignedReturn.delays] })
  }

  @Test func versionIsMeantByItsBeginning() throws {
    let fingerprint = try SignedReturn().fingerprint()
    #expect(fingerprint.isMeant(by: fingerprint.hexadecimal))
    #expect(fingerprint.isMeant(by: fingerprint.short))
    #expect(fingerprint.isMeant(by: fingerprint.short.uppercased()))
    #expect(!fingerprint.isMeant(by: ""))
    #expect(!fingerprint.isMeant(by: fingerprint.hexadecimal + "0"))
    #expect(!fingerprint.isMeant(by: String(fingerprint.hexadecimal.dropFirst())))
  }
}
