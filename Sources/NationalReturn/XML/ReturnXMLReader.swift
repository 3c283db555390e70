import Forms
import Metrics
import Programme
import XMLDocuments

/// Reads a quarterly return back into the value that was written.
///
/// It asks for what it needs and no more: whether the return makes sense, `ReturnMeaning` says.
public struct ReturnXMLReader {
  /// Why a return cannot be read: line, code, and a sentence.
  public typealias Fault = ReturnMeaning.Fault

  private let root: XMLElement
  private let form: ReturnForm

  /// The return in the bytes of a file.
  ///
  /// - Parameters:
  ///   - form: The definition for a year and a quarter, 1 to 4.
  /// - Throws: The first fault: not well formed, of another namespace or version, or not what the form asks.
  public static func document(
    _ bytes: [UInt8], form: (FinancialYear, Int) throws(ProgrammeError) -> ReturnForm
  ) throws(Fault) -> QuarterlyReturn {
    let root: XMLElement
    do throws(XMLFault) {
      root = try XMLReading.element(from: bytes)
    } catch {
      throw Fault(line: error.line, code: "not-well-formed", message: error.message)
    }
    guard root.name == "quarterlyReturn", root.namespace == ReturnXML.namespace else {
      throw root.fault(
        "namespace-differs", "This is no quarterly return of the namespace \(ReturnXML.namespace), which is read here.")
    }
    let period = try root.quarter("quarter")
    return try ReturnXMLReader(root: root, form: try definition(root, period, form)).document(period)
  }

  private static func definition(
    _ root: XMLElement, _ period: Period, _ form: (FinancialYear, Int) throws(ProgrammeError) -> ReturnForm
  ) throws(Fault) -> ReturnForm {
    guard case .quarter(let year, let quarter) = period else {
      throw root.fault("period-unknown", "The quarter does not exist.")
    }
    let definition: ReturnForm
    do throws(ProgrammeError) {
      definition = try form(year, quarter)
    } catch {
      throw root.fault("form-unknown", "\(error.message) \(error.advice)")
    }
    guard try root.value("form") == definition.year.description, definition.periods.contains(period) else {
      throw root.fault("period-outside-form", "The quarter is not one of the form \(definition.name).")
    }
    let version = try root.value("formVersion")
    guard version == definition.version else {
      throw root.fault("form-version-differs", ReturnMeaning.versionMessage(version, definition))
    }
    return definition
  }

  private func document(_ period: Period) throws(Fault) -> QuarterlyReturn {
    let area = try root.required("area")
    var signOffs: [SignOff] = []
    for element in root.child(named: "signOffs")?.children(named: "signOff") ?? [] {
      signOffs.append(try SignOffXML.signOff(element))
    }
    return QuarterlyReturn(
      form: form, areaName: area.text, areaCode: try area.value("code"), period: period, asAt: try root.date("asAt"),
      sheets: try sheets(), measures: try MeasuresXML.measures(in: try root.required("measures")),
      signOffs: signOffs,
      syntheticFiles: root.child(named: "synthetic")?.children(named: "file").map(\.text) ?? [],
      marking: try marking())
  }

  private func marking() throws(Fault) -> ReturnMarking {
    guard let text = root.attributes["roundedTo"] else {
      return ReturnMarking(isNotForPublication: root.attributes["marking"] != nil)
    }
    guard let multiple = Int(text), multiple > 1 else {
      throw root.fault("number-unreadable", "roundedTo is no multiple above 1.")
    }
    return ReturnMarking(isNotForPublication: root.attributes["marking"] != nil, roundedTo: multiple)
  }

  /// The sheets and questions in the order of the form, whatever their order in the file.
  private func sheets() throws(Fault) -> [QuarterlyReturn.Sheet] {
    let elements = try ReturnXMLReader.byKey(root.children(named: "sheet"), "sheetId")
    for element in root.children(named: "sheet")
    where !form.sheets.contains(where: { $0.id == element.attributes["sheetId"] }) {
      throw element.fault("sheet-unknown", "The form \(form.name) has no such sheet.")
    }
    var sheets: [QuarterlyReturn.Sheet] = []
    for definition in form.sheets {
      guard let element = elements[definition.id] else {
        throw root.fault("sheet-missing", "The sheet \(definition.id) is not in the return.")
      }
      sheets.append(QuarterlyReturn.Sheet(definition: definition, items: try items(element, of: definition)))
    }
    return sheets
  }

  private func items(
    _ sheet: XMLElement, of definition: ReturnForm.Sheet
  ) throws(Fault) -> [QuarterlyReturn.Item] {
    let elements = try ReturnXMLReader.byKey(sheet.children(named: "question"), "id")
    for element in sheet.children(named: "question")
    where !definition.questions.contains(where: { $0.id == element.attributes["id"] }) {
      throw element.fault("question-unknown", "The sheet has no such question in the form \(form.name).")
    }
    var items: [QuarterlyReturn.Item] = []
    for question in definition.questions {
      guard let element = elements[question.id] else {
        throw sheet.fault("question-missing", "The question \(question.id) is not in the return.")
      }
      items.append(try QuestionXML.item(element, question))
    }
    return items
  }

  private static func byKey(_ elements: [XMLElement], _ key: String) throws(Fault) -> [String: XMLElement] {
    var found: [String: XMLElement] = [:]
    for element in elements where found.updateValue(element, forKey: try element.value(key)) != nil {
      throw ReturnMeaning.twice(element.name, key, line: element.line)
    }
    return found
  }
}
