import struct Foundation.Decimal
import Metrics
import Spreadsheets
import YAMLDocuments

/// Reads the catalogue of metrics of a framework year, `Templates/metrics/2016-17.yaml`.
public enum CatalogueLoader {
  /// All metrics of the year, in the order of the file.
  ///
  /// - Throws: `ProgrammeError` where there is no catalogue for the year, or where it cannot be read; it names the line.
  public static func metrics(of year: FinancialYear, in templates: FolderFiles) throws(ProgrammeError) -> [Metric] {
    let file = "metrics/\(year).yaml"
    guard let bytes = templates.bytes(of: file) else {
      let known = templates.names(in: "metrics").map { $0.replacing(".yaml", with: "") }.joined(separator: ", ")
      throw ProgrammeError(
        "There is no catalogue of metrics for the framework year \(year).",
        advice: "Known years: \(known). Correct framework_year in programme.yaml, or add Templates/\(file).")
    }
    do throws(YAMLFault) {
      var metrics: [Metric] = []
      for item in try YAMLValue.read(bytes, file: file).required("metrics").items() {
        let metric = try metric(item)
        guard !metrics.contains(where: { $0.id == metric.id }) else {
          throw item.fault("The metric \"\(metric.id)\" stands twice.")
        }
        metrics.append(metric)
      }
      return metrics
    } catch {
      throw ProgrammeError(
        "Templates/\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; CONTRIBUTING.md says what a metric needs.")
    }
  }

  private static func metric(_ value: YAMLValue) throws(YAMLFault) -> Metric {
    try value.allowOnly([
      "id", "name", "short_name", "numerator", "denominator", "basis", "multiplier", "unit", "short_unit", "decimals",
      "average_day",
      "polarity", "period", "definition", "source", "cautions",
    ])
    guard let polarity = Metric.Polarity(rawValue: try value.text("polarity")) else {
      throw value.fault("The polarity is high or low: which direction is good.")
    }
    let decimalsText = try value.text("decimals")
    guard let decimals = Int(decimalsText), (0...6).contains(decimals) else {
      throw value.fault("The decimals are a number from 0 to 6.")
    }
    let basis = try value.optionalText("basis")
    guard basis == nil || basis == "commissioner" else {
      throw try value.required("basis").fault("The basis is commissioner, or is left out.")
    }
    var cautions: [String] = []
    for item in try value.optional("cautions")?.items() ?? [] { cautions.append(try item.text()) }
    return Metric(
      id: try value.text("id"), name: try value.text("name"), shortName: try value.text("short_name"),
      numerator: try count(value.required("numerator")), denominator: try value.optional("denominator").map(count),
      isSharedByCommissioner: basis == "commissioner",
      multiplier: try decimal(value, "multiplier"), unit: try value.text("unit"),
      shortUnit: try value.text("short_unit"), decimals: decimals,
      averageDayLabel: try value.optionalText("average_day"), polarity: polarity,
      periodRule: try periodRule(value.required("period")), definition: try value.text("definition"),
      source: try value.text("source"), cautions: cautions)
  }

  private static func count(_ value: YAMLValue) throws(YAMLFault) -> Metric.Count {
    try value.allowOnly(["return", "measure", "breakdowns", "label"])
    guard let kind = ReturnKind(rawValue: try value.text("return")) else {
      throw value.fault("The kind of return is not known.")
    }
    var breakdowns: [String] = []
    for item in try value.required("breakdowns").items() { breakdowns.append(try item.text()) }
    return Metric.Count(
      kind: kind, measure: try value.text("measure"), breakdowns: breakdowns, label: try value.text("label"))
  }

  private static func decimal(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Decimal {
    guard let number = StrictNumber.decimal(try value.text(key)) else {
      throw try value.required(key).fault("A number is expected.")
    }
    return number
  }

  private static func periodRule(_ value: YAMLValue) throws(YAMLFault) -> Metric.PeriodRule {
    if value.isMap {
      let quarter = Int(try value.text("cohort_quarter")) ?? 0
      let days = Int(try value.text("mature_after_days")) ?? -1
      guard (1...4).contains(quarter), days >= 0 else {
        throw value.fault("A quarter from 1 to 4 and days are expected.")
      }
      return .cohort(quarter: quarter, matureAfterDays: days)
    }
    switch try value.text() {
    case "quarter": return .quarter
    case "year-to-date": return .yearToDate
    case "survey": return .survey
    default: throw value.fault("The period rule is quarter, year-to-date, survey, or a cohort.")
    }
  }
}
