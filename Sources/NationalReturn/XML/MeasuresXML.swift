import struct Foundation.Decimal
import Metrics
import XMLDocuments

/// Writes the measures: one group for each interval, as IHE ADX groups data by area, period and data set.
struct MeasuresXML {
  let measures: [ReturnMeasure]
  let area: String
  let dataSet: String
  /// The day on which the data set was complete, where it is.
  let completeDate: String?

  func write(to writer: XMLWriter) {
    writer.start("measures")
    for interval in MeasuresXML.intervals(of: measures) {
      writer.start("group", attributes(of: interval))
      for (index, measure) in measures.enumerated() where measure.interval == interval {
        write(measure, order: index + 1, to: writer)
      }
      writer.end()
    }
    writer.end()
  }

  /// The keys of a group.
  func attributes(of interval: String) -> [(String, String)] {
    [("orgUnit", area), ("period", interval), ("dataSet", dataSet)]
      + (completeDate.map { [("completeDate", $0)] } ?? [])
  }

  /// Each interval once, in the order of the measures.
  static func intervals(of measures: [ReturnMeasure]) -> [String] {
    var seen: Set<String> = []
    return measures.map(\.interval).filter { seen.insert($0).inserted }
  }

  private func write(_ measure: ReturnMeasure, order: Int, to writer: XMLWriter) {
    writer.start(
      "measure",
      [
        ("metric", measure.metric), ("order", "\(order)"), ("unit", measure.unit),
        ("multiplier", XMLNumber.text(measure.multiplier)),
      ])
    for (name, figure) in [
      ("numerator", measure.numerator), ("denominator", measure.denominator), ("value", measure.value),
    ] {
      switch figure {
      case .known(let number): writer.element(name, text: XMLNumber.text(number))
      case .missing(let reason): writer.element(name, [("xsi:nil", "true"), ("missing", reason.rawValue)])
      }
    }
    if let plan = measure.plan {
      writer.element("plan", [("test", plan.test.rawValue)], text: XMLNumber.text(plan.limit))
    }
    let verdict = measure.verdict
    writer.element(
      "verdict",
      [("status", verdict.status.rawValue), ("colour", verdict.colour.rawValue)]
        + (verdict.comparesPrinted ? [("compared", "printed")] : []),
      text: verdict.reason)
    for source in measure.sources { write(source, to: writer) }
    writer.end()
  }

  private func write(_ source: ReturnMeasure.Source, to writer: XMLWriter) {
    let figure =
      switch source.figure {
      case .known(let number): ("value", XMLNumber.text(number))
      case .missing(let reason): ("missing", reason.rawValue)
      }
    writer.element(
      "source",
      [("part", source.part.rawValue), ("file", source.file), ("sheet", source.sheet)]
        + (source.cell.isEmpty ? [] : [("cell", source.cell)]) + [("edition", source.edition), figure])
  }
}
