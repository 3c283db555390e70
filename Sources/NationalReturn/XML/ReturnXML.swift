import Metrics
import XMLDocuments

/// Writes the quarterly return as XML in the namespace of the project (`Templates/schema/quarterly-return-2.xsd`).
public struct ReturnXML {
  /// The namespace; its number changes when the meaning of anything in it does.
  public static let namespace = "urn:bcf:quarterly-return:2"
  /// The schema, within the templates.
  public static let schemaFile = "schema/quarterly-return-2.xsd"

  private let document: QuarterlyReturn
  private let writer: XMLWriter

  /// The bytes of the document: the same return always gives the same bytes.
  public static func bytes(of document: QuarterlyReturn) throws(XMLFault) -> [UInt8] {
    let xml = ReturnXML(document: document, writer: try XMLWriter())
    xml.write()
    return try xml.writer.finish()
  }

  private func write() {
    writer.start("quarterlyReturn", rootAttributes)
    writer.element("area", [("code", document.areaCode)], text: document.areaName)
    if !document.syntheticFiles.isEmpty {
      writer.start("synthetic")
      for file in document.syntheticFiles { writer.element("file", text: file) }
      writer.end()
    }
    for sheet in document.sheets { write(sheet) }
    MeasuresXML(
      measures: document.measures, area: document.areaCode, dataSet: ReturnXML.dataSet(of: document.period),
      completeDate: ReturnXML.completeDate(of: document)
    ).write(to: writer)
    SignOffXML.write(document.signOffs, to: writer)
    writer.end()
  }

  private var rootAttributes: [(String, String)] {
    var attributes = [
      ("xmlns", ReturnXML.namespace), ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ("form", document.form.year.description), ("formVersion", document.form.version),
      ("quarter", document.period.description), ("period", document.period.isoInterval),
    ]
    attributes.append(("asAt", document.asAt.description))
    attributes.append(("template", document.isComplete ? "complete" : "incomplete"))
    if document.marking.isNotForPublication { attributes.append(("marking", "not-for-publication")) }
    if document.marking.roundedTo > 1 { attributes.append(("roundedTo", "\(document.marking.roundedTo)")) }
    return attributes
  }

  private func write(_ sheet: QuarterlyReturn.Sheet) {
    writer.start("sheet", [("sheetId", sheet.definition.id), ("title", sheet.definition.title)])
    for item in sheet.items { QuestionXML.write(item, to: writer) }
    writer.end()
  }

  /// The data set that the figures of a quarter belong to: `bcf-2016-17-Q2`.
  static func dataSet(of period: Period) -> String { "bcf-\(period)" }

  /// The day on which the data set was complete: that of the return, where nothing is open.
  static func completeDate(of document: QuarterlyReturn) -> String? {
    document.isComplete ? document.asAt.description : nil
  }
}
