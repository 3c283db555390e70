import Metrics
import XMLDocuments

/// The rules for the groups of measures, and for the measures among each other.
struct ReturnMeaningMeasures {
  let meaning: ReturnMeaning
  let root: XMLElement
  let period: Period
  /// The code of the area.
  var area: String?
  /// The line on which the measures begin.
  var line: Int?
  private var interval: String?
  private var intervals: Set<String> = []
  private var metrics: Set<String> = []
  private var orders: Set<Int> = []
  private var completeDates: [(place: ReturnMeaningFaults.Place, fault: ReturnMeaning.Fault)] = []

  init(meaning: ReturnMeaning, root: XMLElement, period: Period) {
    self.meaning = meaning
    self.root = root
    self.period = period
  }

  /// To which multiple the counts are rounded; 1 where they are not.
  private var roundedTo: Int { root.attributes["roundedTo"].flatMap { Int($0) } ?? 1 }

  mutating func begin(group: XMLElement, found: inout ReturnMeaningFaults) {
    interval = group.attributes["period"]
    if let interval, !intervals.insert(interval).inserted {
      found.add([ReturnMeaning.twice("group", "period", line: group.line)], .group)
    }
    if group.attributes["orgUnit"] != area {
      found.add([group.fault("org-unit-differs", "The group is of another area than the return.")], .group)
    }
    let dataSet = ReturnXML.dataSet(of: period)
    if group.attributes["dataSet"] != dataSet {
      found.add([group.fault("data-set-differs", "The data set of the return is \(dataSet).")], .group)
    }
    let completeDate = root.attributes["template"] == "complete" ? root.attributes["asAt"] : nil
    if group.attributes["completeDate"] != completeDate {
      let message = "completeDate is the day of a return whose template is complete, and is left out in any other."
      let fault = group.fault("complete-date-differs", message)
      if completeDates.count < 10_000 { completeDates.append((found.place(.group), fault)) }
    }
  }

  /// Adds the faults of the groups' days: only where the return is right about being complete.
  func addCompleteDates(to found: inout ReturnMeaningFaults) {
    for each in completeDates { found.add(each.fault, at: each.place) }
  }

  mutating func check(_ measure: XMLElement, _ sources: ExactSum, found: inout ReturnMeaningFaults) {
    found.add(
      meaning.faults(in: measure, interval: interval, sources: sources, quarter: period, roundedTo: roundedTo), .measure
    )
    if !metrics.insert(measure.attributes["metric"] ?? "").inserted {
      found.add([ReturnMeaning.twice("measure", "metric", line: measure.line)], .measureTwice)
    }
    if !orders.insert(measure.attributes["order"].flatMap { Int($0) } ?? 0).inserted {
      found.add([ReturnMeaning.twice("measure", "order", line: measure.line)], .measureTwice)
    }
  }

  func finish(found: inout ReturnMeaningFaults) {
    if let last = orders.max(), last != orders.count {
      found.add([fault("order-differs", "The order of the measures has a gap.")], .measureMissing)
    }
    for metric in meaning.metrics where metric.scope == .national && !metrics.contains(metric.id) {
      found.add([fault("measure-missing", "The metric \(metric.id) is not in the return.")], .measureMissing)
    }
  }

  private func fault(_ code: String, _ message: String) -> ReturnMeaning.Fault {
    ReturnMeaning.Fault(line: line ?? root.line, code: code, message: message)
  }
}
