import Metrics
import Spreadsheets
import YAMLDocuments

import struct Foundation.Decimal

/// Reads one metric of the catalogue. CONTRIBUTING.md explains the keys.
enum MetricReading {
  private static let keys = [
    "id", "from", "code", "scope", "area", "name", "short_name", "aliases", "numerator", "denominator", "basis",
    "multiplier", "unit", "short_unit", "decimals", "average_day", "polarity", "period", "definition", "source",
    "publication_lag", "collected_to", "series_breaks", "never_compare", "cautions",
  ]

  static func metric(_ value: YAMLValue) throws(YAMLFault) -> Metric {
    try value.allowOnly(keys)
    guard let polarity = Metric.Polarity(rawValue: try value.text("polarity")) else {
      throw value.fault("The polarity is high or low: which direction is good.")
    }
    guard let decimals = Int(try value.text("decimals")), (0...6).contains(decimals) else {
      throw value.fault("The decimals are a number from 0 to 6.")
    }
    let basis = try value.optionalText("basis")
    guard basis == nil || basis == "commissioner" else {
      throw try value.required("basis").fault("The basis is commissioner, or is left out.")
    }
    return Metric(
      id: try value.text("id"), code: try value.optionalText("code"), scope: try scope(value),
      name: try value.text("name"), shortName: try value.text("short_name"), aliases: try texts(value, "aliases"),
      numerator: try count(value.required("numerator")), denominator: try value.optional("denominator").map(count),
      isSharedByCommissioner: basis == "commissioner",
      multiplier: try decimal(value, "multiplier"), unit: try value.text("unit"),
      shortUnit: try value.text("short_unit"), decimals: decimals,
      averageDayLabel: try value.optionalText("average_day"), polarity: polarity,
      periodRule: try PeriodRuleReading.rule(value.required("period")), definition: try value.text("definition"),
      source: try value.text("source"), publicationLag: try lag(value), collectedTo: try collectedTo(value),
      seriesBreaks: try breaks(value), neverCompare: try texts(value, "never_compare"),
      cautions: try texts(value, "cautions"))
  }

  private static func scope(_ value: YAMLValue) throws(YAMLFault) -> Metric.Scope {
    let areas = try texts(value, "area")
    let text = try value.optionalText("scope") ?? "national"
    switch (text, areas.isEmpty) {
    case ("national", true): return .national
    case ("published", true): return .published
    case ("local", false): return .local(areas: areas)
    case ("local", true): throw try value.required("scope").fault("A local metric names its area by ONS code.")
    case ("national", false), ("published", false):
      throw try value.required("area").fault("Only a local metric has an area.")
    default: throw try value.required("scope").fault("The scope is national, published or local.")
    }
  }

  private static func count(_ value: YAMLValue) throws(YAMLFault) -> Metric.Count {
    try value.allowOnly(["return", "measure", "breakdowns", "label", "ages"])
    guard let kind = ReturnKind(rawValue: try value.text("return")) else {
      throw value.fault("The kind of return is not known.")
    }
    var breakdowns: [String] = []
    for item in try value.required("breakdowns").items() { breakdowns.append(try item.text()) }
    return Metric.Count(
      kind: kind, measure: try value.text("measure"), breakdowns: breakdowns, label: try value.text("label"),
      ages: try value.optionalText("ages") ?? (kind == .population ? breakdowns.first : nil))
  }

  private static func lag(_ value: YAMLValue) throws(YAMLFault) -> Metric.PublicationLag? {
    guard let text = try value.optionalText("publication_lag") else { return nil }
    if let days = Int(text) { return .days(days) }
    return .words(text)
  }

  private static func collectedTo(_ value: YAMLValue) throws(YAMLFault) -> Period? {
    guard let item = try value.optional("collected_to") else { return nil }
    guard let period = Period(text: try item.text()), case .month = period else {
      throw item.fault("The last month that was collected is expected, such as 2020-02.")
    }
    return period
  }

  private static func breaks(_ value: YAMLValue) throws(YAMLFault) -> [Metric.SeriesBreak] {
    var breaks: [Metric.SeriesBreak] = []
    for item in try value.optional("series_breaks")?.items() ?? [] {
      try item.allowOnly(["from", "change"])
      let from = try item.required("from")
      guard let period = Period(text: try from.text()) else {
        throw from.fault("The first month or year of the new meaning is expected, such as 2017-04 or 2024-25.")
      }
      breaks.append(Metric.SeriesBreak(from: period, change: try item.text("change")))
    }
    return breaks
  }

  private static func texts(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in try value.optional(key)?.items() ?? [] { texts.append(try item.text()) }
    return texts
  }

  private static func decimal(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Decimal {
    guard let number = StrictNumber.decimal(try value.text(key)) else {
      throw try value.required(key).fault("A number is expected.")
    }
    return number
  }
}
