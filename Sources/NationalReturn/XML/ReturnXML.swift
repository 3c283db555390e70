import struct Foundation.Decimal
import Metrics
import XMLDocuments

/// Writes the quarterly return as XML in the namespace of the project (`Templates/schema/quarterly-return-1.xsd`).
public struct ReturnXML {
  /// The namespace; its number changes when the meaning of anything in it does.
  public static let namespace = "urn:bcf:quarterly-return:1"
  /// The schema, within the templates.
  public static let schemaFile = "schema/quarterly-return-1.xsd"

  private let document: QuarterlyReturn
  private let writer: XMLWriter

  /// The bytes of the document: the same return always gives the same bytes.
  public static func bytes(of document: QuarterlyReturn) throws(XMLFault) -> [UInt8] {
    let xml = ReturnXML(document: document, writer: try XMLWriter())
    xml.write()
    return try xml.writer.finish()
  }

  private init(document: QuarterlyReturn, writer: XMLWriter) {
    self.document = document
    self.writer = writer
  }

  private func write() {
    writer.start(
      "quarterlyReturn",
      [
        ("xmlns", ReturnXML.namespace), ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ("form", document.form.year.description), ("formVersion", document.form.version),
        ("quarter", document.period.description), ("period", document.period.isoInterval),
        ("asAt", document.asAt.description), ("template", document.isComplete ? "complete" : "incomplete"),
      ] + (document.disclosure?.attributes ?? []))
    writer.element("area", [("code", document.area.code)], text: document.area.name)
    if !document.syntheticFiles.isEmpty {
      writer.element("synthetic", text: "Synthetic figures: " + document.syntheticFiles.joined(separator: ", "))
    }
    for section in document.sections { write(section) }
    writer.start("measures")
    for assessment in document.assessments { write(assessment) }
    writer.end()
    writer.end()
  }

  private func write(_ section: QuarterlyReturn.Section) {
    writer.start("section", [("sectionId", section.definition.id), ("title", section.definition.title)])
    for item in section.items {
      writer.start(
        "question",
        [("id", item.question.id), ("reference", item.question.reference), ("status", item.status.rawValue)])
      if let suggestion = item.suggestion { writer.element("suggested", text: suggestion) }
      write(item.answer, shape: item.question.kind)
      writer.end()
    }
    writer.end()
  }

  private func write(_ answer: QuarterlyReturn.Answer, shape: ReturnForm.Question.Kind) {
    switch answer {
    case .none: break
    case .text(let text): writer.element("answer", text: text)
    case .number(let number): writer.element("number", text: DecimalText.plain(number))
    case .date(let date): writer.element("date", text: date.description)
    case .table(let rows):
      guard case .table(let name) = shape, let shape = document.form.tables[name] else { return }
      writer.start("table")
      for row in shape.rows {
        guard let cells = rows[row.id], !cells.isEmpty else { continue }
        writer.start("row", [("name", row.id)])
        for column in shape.columns {
          guard let amount = cells[column.id] else { continue }
          writer.element("amount", [("column", column.id)], text: DecimalText.plain(amount))
        }
        writer.end()
      }
      writer.end()
    }
  }

  private func write(_ assessment: MetricAssessment) {
    let value = assessment.value
    writer.start(
      "measure",
      [
        ("metric", value.metric.id),
        ("period", value.figurePeriod?.isoInterval ?? ReturnXML.interval(of: value.metric, in: value.period)),
        ("unit", value.metric.unit),
        ("multiplier", DecimalText.plain(value.metric.multiplier)),
      ])
    let reason = ReturnXML.missingReason(value)
    writeFigure("numerator", value.numerator, reason)
    writeFigure("denominator", value.denominator, reason)
    writeFigure("value", value.rate, reason)
    if let target = assessment.judgement.target, let limit = target.rate(beside: assessment.value) {
      writer.element("plan", [("test", target.test.rawValue)], text: DecimalText.plain(limit))
    }
    writer.element(
      "judgement",
      [("status", assessment.judgement.status.rawValue), ("colour", assessment.judgement.colour.rawValue)]
        + (assessment.rule.precision == .printed ? [("compared", assessment.rule.precision.rawValue)] : []),
      text: assessment.judgement.reason)
    writeOrigins("numerator", value.numeratorParts)
    writeOrigins("denominator", value.denominatorParts)
    writer.end()
  }

  private func writeFigure(_ name: String, _ number: Decimal?, _ reason: String) {
    if let number {
      writer.element(name, text: DecimalText.plain(number))
    } else {
      writer.element(name, [("xsi:nil", "true"), ("missing", reason)])
    }
  }

  private func writeOrigins(_ part: String, _ measurements: [Measurement]) {
    for measurement in measurements {
      let cell = measurement.origin.cell
      let figure =
        switch measurement.value {
        case .known(let number): ("value", DecimalText.plain(number))
        case .missing(let reason): ("missing", reason.rawValue)
        }
      writer.element(
        "origin",
        [("part", part), ("file", measurement.origin.file), ("sheet", measurement.origin.sheet)]
          + (cell.isEmpty ? [] : [("cell", cell)]) + [("edition", measurement.edition.description), figure])
    }
  }

  /// The months of a figure as start and length: the year to date at Q2 is `2016-04-01/P6M`.
  static func interval(of metric: Metric, in quarter: Period) -> String {
    let months = metric.months(for: quarter)
    let start = months.first?.isoInterval.prefix { $0 != "/" } ?? ""
    return "\(start)/P\(months.count)M"
  }

  private static func missingReason(_ value: MetricValue) -> String {
    switch value.outcome {
    case .missing(let reason, _): reason.rawValue
    case .cohortMaturing, .known: MissingReason.notYetAvailable.rawValue
    }
  }
}
