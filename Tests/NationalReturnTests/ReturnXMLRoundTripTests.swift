import Forms
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing
import XMLDocuments

/// What is written is read back as it was, and written again gives the same bytes.
@Suite struct ReturnXMLRoundTripTests {
  private func expectSame(_ document: QuarterlyReturn) throws {
    let bytes = try ReturnXML.bytes(of: document)
    let again = try ReturnXMLReader.document(bytes) { _, _ in document.form }
    #expect(again == document)
    #expect(try ReturnXML.bytes(of: again) == bytes)
    #expect(try Repository.schema().faults(in: bytes).isEmpty)
  }

  @Test func handMadeReturnComesBackAsItWas() throws {
    try expectSame(SmallReturn().document)
  }

  @Test func returnWithoutAnswersMeasuresAndSignaturesComesBackAsItWas() throws {
    var small = try SmallReturn()
    small.answers = [:]
    small.measures = []
    small.signOffs = []
    small.marking = ReturnMarking(isNotForPublication: true, roundedTo: 5)
    try expectSame(small.document)
  }

  /// Texts of Word, control characters but for 0x0B, 30,001 characters, numbers of ten decimals, groups that take turns.
  @Test(arguments: 0..<200) func returnMadeByChanceComesBackAsItWas(seed: UInt64) throws {
    var random = try RandomReturn(seed: seed, form: SmallForm.read())
    try expectSame(random.document())
  }

  /// White space is part of a text.
  @Test(arguments: [
    " a ", "\n\na\n", "\ta\t", "a\r\nb\rc", "]]>", "<![CDATA[a]]>", "&#13;", "a\u{FEFF}", "\u{1F600}",
    "-- <script> & \"'\"",
  ])
  func textComesBackByteForByte(text: String) throws {
    var small = try SmallReturn()
    small.answers["narrative.progress"] = (.text(text), .given)
    let again = try read(small.document.xml, form: small.form)
    let answer = try #require(again.answers["narrative.progress"]?.text)
    #expect(Array(answer.utf8) == Array(text.utf8))
  }

  /// XML 1.0 has no place for them, so that they go before a return is made; the file never holds them in any case.
  @Test func illegalCharactersNeverReachTheFile() throws {
    var small = try SmallReturn()
    small.answers["narrative.progress"] = (.text("a\u{0B}b\u{01}c\u{FFFE}"), .given)
    let bytes = try ReturnXML.bytes(of: small.document)
    #expect(!bytes.contains(0x0B))
    #expect(!bytes.contains(0x01))
    let again = try ReturnXMLReader.document(bytes) { _, _ in small.form }
    #expect(again.answers["narrative.progress"] == .text("a\nbc"))
    #expect(try ReturnXML.bytes(of: again) == bytes)
  }

  /// The measures of one interval share a group, and their order comes back.
  @Test func measuresOfDifferentMonthsKeepTheirOrder() throws {
    let small = try SmallReturn()
    let root = try XMLReading.element(from: try ReturnXML.bytes(of: small.document))
    let groups = try #require(root.child(named: "measures")).children(named: "group")
    #expect(groups.map { $0.attributes["period"] } == ["2016-07-01/P3M", "2016-04-01/P6M", "2016-10-01/P3M"])
    #expect(
      groups.map { $0.children.compactMap { $0.attributes["order"] } } == [["1", "3"], ["2", "5"], ["4"]])
    #expect(
      groups.first?.attributes == [
        "orgUnit": "E06000017", "period": "2016-07-01/P3M", "dataSet": "bcf-2016-17-Q2", "completeDate": "2016-11-25",
      ])
    let measures = try read(small.document.xml, form: small.form).measures
    #expect(
      measures.map(\.metric) == [
        "delayed-transfers", "residential-admissions", "non-elective-admissions", "reablement", "falls",
      ])
  }

  @Test func returnThatIsIncompleteHasNoCompleteDate() throws {
    var small = try SmallReturn()
    small.statuses["narrative.progress"] = .unanswered
    #expect(try !small.document.xml.contains("completeDate"))
    #expect(try small.document.xml.contains("template=\"incomplete\""))
  }
}
