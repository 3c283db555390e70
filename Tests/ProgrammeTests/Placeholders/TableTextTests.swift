import Metrics
import Testing

@testable import Programme

/// Placeholders and years that cannot be, in the texts of tables.
@Suite struct TableTextTests {
  private static let header = "scheme,priority,owner_role,start,status,description"

  private static func found(_ description: String, owner: String = "Lead") throws -> [Finding] {
    try Loaded(["schemes.csv": "\(header)\nA,P,\(owner),June 2016,running,\(description)\n"]).findings
      .filter { $0.place?.cell == "F2" }
  }

  @Test(arguments: [
    ("To be updated", FindingCode.placeholderLeft), ("Cost TBC", .toBeConfirmed),
    ("Number: a guestimate", .placeholderLeft),
    ("As it is on next page", .placeholderLeft), ("Review of teams in", .placeholderLeft),
    ("Help for the", .placeholderLeft),
    ("All \"\"exiting [sic]\"\" funding", .quotedMistake), ("Money of 2015/15", .yearInvalid),
  ])
  func whatIsFoundInAText(_ text: String, _ code: FindingCode) throws {
    let findings = try Self.found("\"\(text)\"")
    #expect(findings.map(\.code) == [code])
  }

  @Test(arguments: [
    "The form is filled in", "Services that people can turn to", "in", "Money of 2015/16", "Review of teams in May",
    "[See annex B]",
  ])
  func whatIsNot(_ text: String) throws { #expect(try Self.found("\"\(text)\"").isEmpty) }

  /// An owner who is to be confirmed is told as a missing owner, and nowhere else.
  @Test func columnsOfOtherThingsAreLeftToTheirReaders() throws {
    let findings = try Loaded(["schemes.csv": "\(Self.header)\nA,P,TBC,June 2016,running,Help\n"]).findings
    #expect(!findings.contains { $0.code == .toBeConfirmed })
    #expect(findings.contains { $0.code == .schemesUnowned })
  }

  /// Lines of a text break anywhere.
  @Test func aLineOfADocumentDoesNotBreakOff() throws {
    #expect(
      try Checked(["documents/a.md": "Review of teams in\nthe two localities.\n"]).findings(.placeholderLeft).isEmpty)
  }

  @Test func registersAreSearchedToo() throws {
    let findings = try Loaded([
      "risks/care.csv": "id,description,likelihood,impact,mitigation\n1,Money ends,High,High,To be updated\n"
    ]).findings.filter { $0.code == .placeholderLeft }
    #expect(findings.map { $0.place?.file } == ["risks/care.csv"])
    #expect(findings.map { $0.place?.cell } == ["E2"])
  }

  @Test func aCellOfAWorkbookIsNamedWithItsSheet() throws {
    func row(_ cells: [String]) -> String {
      let cells = cells.map {
        "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
      }
      return "<table:table-row>\(cells.joined())</table:table-row>"
    }
    let sheet =
      row(["id", "description", "likelihood", "impact", "mitigation"])
      + row(["1", "Money ends", "High", "High", "To be updated"])
    let findings = try Loaded([
      "risks/care.ods": """
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>\
      <table:table table:name="Risks 2016">\(sheet)</table:table></office:spreadsheet></office:body></office:document>
      """
    ]).findings.filter { $0.code == .placeholderLeft }
    #expect(findings.map { $0.place?.sheet } == ["Risks 2016"])
    #expect(findings.map { $0.place?.cell } == ["E2"])
  }
}
