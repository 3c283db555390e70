import struct Foundation.Decimal
import Forms
import XMLDocuments

/// Writes the numbers of a return as Aggregate Data Exchange of IHE, for systems that take in data sets.
///
/// Groups by area, period and data set; codes and no ids. ADX has no word for a figure that is missing: it is left out, and
/// so are texts and days. A period is an ISO 8601 start and length, so that a quarter to date is `2016-04-01/P9M`.
/// Source of the format: IHE Quality, Research and Public Health, Aggregate Data Exchange, handbook section 4.
public enum ADXExport {
  /// The namespace of ADX.
  public static let namespace = "urn:ihe:qrph:adx:2015"

  /// The bytes of the document. Its time of export is the start of the day of the return: the same return always gives the
  /// same bytes.
  ///
  /// Data elements are `METRIC.numerator`, `METRIC.denominator`, `METRIC.value` and `METRIC.plan` in the months of the
  /// measure; `QUESTION`, and `QUESTION.ROW.COLUMN` for a cell of a table, in the quarter of the return.
  public static func bytes(of document: QuarterlyReturn) throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("adx", [("xmlns", namespace), ("exported", "\(document.asAt)T00:00:00Z")])
    let groups = MeasuresXML(
      measures: document.measures, area: document.areaCode, dataSet: ReturnXML.dataSet(of: document.period),
      completeDate: ReturnXML.completeDate(of: document))
    let quarter = document.period.isoInterval
    for interval in [quarter] + MeasuresXML.intervals(of: document.measures).filter({ $0 != quarter }) {
      var values = interval == quarter ? document.items.flatMap(values) : []
      for measure in document.measures where measure.interval == interval { values += self.values(of: measure) }
      guard !values.isEmpty else { continue }
      writer.start("group", groups.attributes(of: interval))
      for value in values {
        writer.element("dataValue", [("dataElement", value.element), ("value", XMLNumber.text(value.number))])
      }
      writer.end()
    }
    writer.end()
    return try writer.finish()
  }

  private typealias Value = (element: String, number: Decimal)

  private static func values(of item: QuarterlyReturn.Item) -> [Value] {
    let id = item.question.id
    if let number = item.answer.number { return [(id, number)] }
    guard case .table(let table) = item.question.kind else { return [] }
    return table.rows.flatMap { row in
      table.columns.compactMap { column in
        item.answer[row.id, column.id].number.map { ("\(id).\(row.id).\(column.id)", $0) }
      }
    }
  }

  private static func values(of measure: ReturnMeasure) -> [Value] {
    [
      ("numerator", measure.numerator.number), ("denominator", measure.denominator.number),
      ("value", measure.value.number), ("plan", measure.plan?.limit),
    ].compactMap { name, number in number.map { ("\(measure.metric).\(name)", $0) } }
  }
}
