import Dates
import Testing
import Workbooks
import XMLDocuments

struct ValidationTests {
  private static let range = CellRange(rows: 1...9, columns: 2...2)

  private func written(
    _ rule: Validation.Rule, prompt: Validation.Message? = nil, refusal: Validation.Message? = nil,
    ignoresBlank: Bool = true
  ) throws -> XMLElement {
    let sheet = Sheet(
      name: "S", cells: [],
      validations: [
        Validation(range: Self.range, rule: rule, prompt: prompt, refusal: refusal, ignoresBlank: ignoresBlank)
      ])
    let names = [DefinedName("answers", sheet: "S", range: CellRange(rows: 0...2, columns: 5...5))]
    let part = try WrittenWorkbook(.sample(sheets: [sheet], definedNames: names)).part("xl/worksheets/sheet1.xml")
    return try #require(part.firstDescendant(named: "dataValidation"))
  }

  private func formulas(_ element: XMLElement) -> [String] { element.children.map(\.text) }

  @Test func listOfTextsIsOneText() throws {
    let element = try written(.texts(["Yes", "No", "Not applicable & <none>"]))
    #expect(element.attributes["type"] == "list")
    #expect(element.attributes["sqref"] == "C2:C10")
    #expect(formulas(element) == ["\"Yes,No,Not applicable & <none>\""])
    // Attribute is absent for "stop" (18.3.1.32), and a drop-down is shown unless it says 1.
    #expect(element.attributes["errorStyle"] == nil)
    #expect(element.attributes["showDropDown"] == nil)
    #expect(element.attributes["showErrorMessage"] == "1")
    #expect(element.attributes["allowBlank"] == "1")
  }

  @Test func listOfARangeOrANameIsAFormula() throws {
    #expect(formulas(try written(.definedName("answers"))) == ["answers"])
    #expect(formulas(try written(.range(sheet: "S", CellRange(rows: 0...2, columns: 5...5)))) == ["'S'!$F$1:$F$3"])
  }

  @Test func numberLiesBetweenItsLimits() throws {
    let element = try written(.number(from: 0, through: 100_000_000), ignoresBlank: false)
    #expect(element.attributes["type"] == "decimal")
    #expect(element.attributes["operator"] == nil)
    #expect(element.attributes["allowBlank"] == nil)
    #expect(formulas(element) == ["0", "100000000"])
  }

  /// 1 April 2016 is day 42,461 in Excel, 31 March 2017 day 42,825.
  @Test func dayLiesBetweenItsLimitsOrAfterTheFirst() throws {
    let first = try #require(CivilDate(year: 2016, month: 4, day: 1))
    let last = try #require(CivilDate(year: 2017, month: 3, day: 31))
    let between = try written(.date(from: first, through: last))
    #expect(between.attributes["type"] == "date")
    #expect(formulas(between) == ["42461", "42825"])
    let after = try written(.date(from: first, through: nil))
    #expect(after.attributes["operator"] == "greaterThanOrEqual")
    #expect(formulas(after) == ["42461"])
  }

  @Test func textIsNotLongerThanItsLimit() throws {
    let element = try written(.textLength(atMost: 1000))
    #expect(element.attributes["type"] == "textLength")
    #expect(element.attributes["operator"] == "lessThanOrEqual")
    #expect(formulas(element) == ["1000"])
  }

  @Test func messagesStandInTheFile() throws {
    let element = try written(
      .textLength(atMost: 5), prompt: .init(title: "Comment", text: "At most “5” letters.\nNo & <more>."),
      refusal: .init(title: "Too long", text: "Shorten it."))
    #expect(element.attributes["promptTitle"] == "Comment")
    #expect(element.attributes["prompt"] == "At most “5” letters.\nNo & <more>.")
    #expect(element.attributes["errorTitle"] == "Too long")
    #expect(element.attributes["error"] == "Shorten it.")
  }

  @Test func longestMessagesFit() throws {
    let (title, text) = (String(repeating: "é", count: 32), String(repeating: "é", count: 255))
    let element = try written(.textLength(atMost: 5), prompt: .init(title: title, text: text))
    #expect(element.attributes["promptTitle"] == title)
    #expect(element.attributes["prompt"] == text)
    let list = [String(repeating: "a", count: 127), String(repeating: "b", count: 127)]
    #expect(formulas(try written(.texts(list))) == ["\"" + list.joined(separator: ",") + "\""])
  }
}
