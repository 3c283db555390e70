import struct Foundation.Decimal
import Metrics
import XMLDocuments

extension MeasuresXML {
  /// Reads the measures of all groups, in their own order.
  static func measures(in element: XMLElement) throws(ReturnMeaning.Fault) -> [ReturnMeasure] {
    var found: [(order: Int, measure: ReturnMeasure)] = []
    for group in element.children(named: "group") {
      let interval = try group.value("period")
      for measure in group.children(named: "measure") {
        guard let order = Int(try measure.value("order")) else {
          throw measure.fault("number-unreadable", "The order of <measure> is no whole number.")
        }
        found.append((order, try self.measure(measure, interval)))
      }
    }
    return found.sorted { $0.order < $1.order }.map(\.measure)
  }

  private static func measure(
    _ element: XMLElement, _ interval: String
  ) throws(ReturnMeaning.Fault) -> ReturnMeasure {
    let verdict = try element.required("verdict")
    var sources: [ReturnMeasure.Source] = []
    for source in element.children(named: "source") { sources.append(try self.source(source)) }
    var plan: ReturnMeasure.Planned?
    if let limit = element.child(named: "plan") {
      plan = ReturnMeasure.Planned(test: try limit.word("test"), limit: try limit.number())
    }
    return ReturnMeasure(
      metric: try element.value("metric"), interval: interval, unit: try element.value("unit"),
      multiplier: try element.number("multiplier"), numerator: try figure(element.required("numerator")),
      denominator: try figure(element.required("denominator")), value: try figure(element.required("value")),
      plan: plan,
      verdict: ReturnMeasure.Verdict(
        status: try verdict.word("status"), colour: try verdict.word("colour"),
        comparesPrinted: verdict.attributes["compared"] == "printed", reason: verdict.text),
      sources: sources)
  }

  private static func figure(_ element: XMLElement) throws(ReturnMeaning.Fault) -> ReturnMeasure.Figure {
    element.isNil ? .missing(try element.word("missing")) : .known(try element.number())
  }

  private static func source(_ element: XMLElement) throws(ReturnMeaning.Fault) -> ReturnMeasure.Source {
    let figure: ReturnMeasure.Figure =
      element.attributes["value"] == nil ? .missing(try element.word("missing")) : .known(try element.number("value"))
    return ReturnMeasure.Source(
      part: try element.word("part"), file: try element.value("file"), sheet: try element.value("sheet"),
      cell: element.attributes["cell"] ?? "", edition: try element.value("edition"), figure: figure)
  }
}
