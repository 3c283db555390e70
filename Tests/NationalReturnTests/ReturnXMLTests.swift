import Foundation
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing
import XMLDocuments

/// What stands in the file of a return, read without the project's reader.
@Suite struct ReturnXMLTests {
  private func root(_ small: SmallReturn) throws -> XMLElement {
    try XMLReading.element(from: try ReturnXML.bytes(of: small.document))
  }

  private func question(_ id: String, in root: XMLElement) throws -> XMLElement {
    let questions = root.children(named: "sheet").flatMap { $0.children(named: "question") }
    return try #require(questions.first { $0.attributes["id"] == id })
  }

  private func measure(_ metric: String, in root: XMLElement) throws -> XMLElement {
    let groups = try #require(root.child(named: "measures")).children(named: "group")
    return try #require(groups.flatMap(\.children).first { $0.attributes["metric"] == metric })
  }

  @Test func sameReturnGivesTheSameBytes() throws {
    #expect(try ReturnXML.bytes(of: SmallReturn().document) == ReturnXML.bytes(of: SmallReturn().document))
  }

  @Test func headNamesFormQuarterDayAndArea() throws {
    let root = try root(SmallReturn())
    #expect(root.name == "quarterlyReturn")
    #expect(root.namespace == "urn:bcf:quarterly-return:2")
    #expect(
      root.attributes == [
        "form": "2016-17", "formVersion": "7", "quarter": "2016-17-Q2", "period": "2016-07-01/P3M",
        "asAt": "2016-11-25", "template": "complete",
      ])
    #expect(root.child(named: "area")?.text == "Rutland")
    #expect(root.child(named: "area")?.attributes == ["code": "E06000017"])
    #expect(root.child(named: "synthetic")?.children.map(\.text) == ["returns/falls.csv"])
  }

  @Test func markingStandsInTheHead() throws {
    var small = try SmallReturn()
    small.marking = ReturnMarking(isNotForPublication: true, roundedTo: 5)
    let root = try root(small)
    #expect(root.attributes["marking"] == "not-for-publication")
    #expect(root.attributes["roundedTo"] == "5")
  }

  @Test func questionsSayStatusOriginAndAnswer() throws {
    let root = try root(SmallReturn())
    let pooled = try question("conditions.pooled", in: root)
    #expect(
      pooled.attributes == [
        "id": "conditions.pooled", "reference": "2.1", "status": "answered", "origin": "carried", "from": "2016-17-Q1",
      ])
    #expect(pooled.children.map(\.name) == ["text"])
    #expect(pooled.child(named: "text")?.text == "Yes")
    let asked = try question("conditions.pooled_by", in: root)
    #expect(asked.attributes == ["id": "conditions.pooled_by", "reference": "2.2", "status": "not-relevant"])
    #expect(asked.children.isEmpty)
    #expect(try question("numbers.share", in: root).child(named: "number")?.text == "88.4")
    #expect(try question("conditions.joint_plan.date", in: root).child(named: "date")?.text == "2017-03-01")
    #expect(try question("narrative.story", in: root).attributes["status"] == "optional")
  }

  @Test func suggestionStandsBesideTheAnswer() throws {
    let root = try root(SmallReturn())
    let delayed = try question("metrics.delayed.progress", in: root)
    #expect(delayed.children.map(\.name) == ["suggested", "text"])
    #expect(delayed.child(named: "suggested")?.text == "Not on track to meet target")
    let undecided = try #require(try question("metrics.falls.progress", in: root).child(named: "undecided"))
    #expect(undecided.children.map(\.name) == ["option", "option", "reason"])
    #expect(undecided.child(named: "reason")?.text == "0.831 is off 0.83 by less than 5 %.")
  }

  /// Rows and columns in the order of the form, cells by their kind, and nothing for what is not answered.
  @Test func tableHasTypedCells() throws {
    let root = try root(SmallReturn())
    let rows = try #require(try question("finance.schemes", in: root).child(named: "table")).children
    #expect(rows.map { $0.attributes["name"] } == ["1", "2"])
    #expect(rows.map { $0.children.map(\.name) } == [["text", "text", "number"], ["text", "text", "date"]])
    #expect(rows.last?.children.compactMap { $0.attributes["column"] } == ["name", "kind", "begun"])
    let money = try #require(try question("finance.income", in: root).child(named: "table")).children
    #expect(money.map { $0.attributes["name"] } == ["plan", "forecast", "actual"])
    #expect(money.map { $0.children.map(\.text) } == [["1", "2", "3", "4"], ["1", "1.5", "2.5", "4"], ["0.99"]])
  }

  @Test func planAndVerdictStandBesideTheFigure() throws {
    let measure = try measure("residential-admissions", in: root(SmallReturn()))
    #expect(
      measure.children.prefix(5).map(\.name) == ["numerator", "denominator", "value", "plan", "verdict"])
    #expect(measure.children.prefix(4).map(\.text) == ["15", "8540", "0.1756440281", "0.18"])
    #expect(measure.child(named: "plan")?.attributes == ["test": "fewer than"])
    #expect(measure.child(named: "verdict")?.attributes == ["status": "met", "colour": "green"])
    #expect(measure.children(named: "source").map { $0.attributes["value"] } == ["2", "1", "2", "5", "2", "3", "8540"])
  }

  @Test func figureThatIsMissingIsNilAndSaysWhy() throws {
    let root = try root(SmallReturn())
    for name in ["numerator", "denominator", "value"] {
      let figure = try #require(try measure("reablement", in: root).child(named: name))
      #expect(figure.isNil)
      #expect(figure.text == "")
      #expect(figure.attributes["missing"] == "not-yet-available")
    }
    let known = try #require(try measure("falls", in: root).child(named: "value"))
    #expect(!known.isNil)
    #expect(known.attributes["missing"] == nil)
    #expect(
      try measure("falls", in: root).child(named: "source")?.attributes == [
        "part": "numerator", "file": "returns/falls.csv", "sheet": "-", "edition": "local", "missing": "suppressed",
      ])
  }

  @Test func signaturesNameBodyRoleDayAndVersion() throws {
    let records = try #require(try root(SmallReturn()).child(named: "signOffs")).children
    #expect(
      records.first?.attributes == [
        "basis": "pending ratification", "date": "2016-11-18", "version": "3fa9c2", "ratifiedOn": "2016-12-06",
      ])
    #expect(records.first?.children.map(\.text) == ["Rutland Health and Wellbeing Board", "Chair"])
    #expect(records.last?.attributes == ["basis": "informal"])
  }

  /// All digits of an answer, no zeros at the end and no exponent: equal numbers give equal bytes.
  @Test(arguments: [
    ("1.10", "1.1"), ("100", "100"), ("0.00", "0"), ("100000000", "100000000"), ("0.000000000001", "0.000000000001"),
    ("12345678.123456789012", "12345678.123456789012"),
  ])
  func numberIsWrittenInFull(typed: String, written: String) throws {
    var small = try SmallReturn()
    small.answers["numbers.budgets"] = (.number(try number(typed)), .given)
    #expect(try question("numbers.budgets", in: root(small)).child(named: "number")?.text == written)
  }

  /// Every element and attribute is described in the schema: on its own, or by its type.
  @Test func schemaDescribesEverything() throws {
    let bytes = try #require(Repository.templates.bytes(of: ReturnXML.schemaFile))
    let schema = try XMLReading.element(from: bytes)
    let types = Set(
      schema.children.filter { $0.child(named: "annotation") != nil }.compactMap { $0.attributes["name"] })
    var undescribed: [String] = []
    func look(_ element: XMLElement) {
      if ["element", "attribute", "complexType", "simpleType"].contains(element.name),
        let name = element.attributes["name"], element.child(named: "annotation") == nil,
        !types.contains(element.attributes["type"] ?? "")
      {
        undescribed.append(name)
      }
      element.children.forEach(look)
    }
    look(schema)
    #expect(undescribed == [])
  }
}
