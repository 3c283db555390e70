import Metrics
import YAMLDocuments

/// Reads the catalogue of metrics: a file for each framework year, `Templates/metrics/2016-17.yaml`.
public enum CatalogueLoader {
  static let folder = "metrics"

  /// The framework years for which there is a catalogue, oldest first.
  public static func years(in templates: FolderFiles) -> [FinancialYear] {
    templates.names(in: folder).filter { $0.hasSuffix(".yaml") }
      .compactMap { FinancialYear(text: $0.replacing(".yaml", with: "")) }.sorted()
  }

  /// All metrics of the year, in the order of the file.
  ///
  /// - Throws: `ProgrammeError` where there is no catalogue for the year, or where it cannot be read; it names the line.
  public static func metrics(of year: FinancialYear, in templates: FolderFiles) throws(ProgrammeError) -> [Metric] {
    try templates.once("\(folder)/\(year)") { () throws(ProgrammeError) in try read(year, templates) }
  }

  private static func read(_ year: FinancialYear, _ templates: FolderFiles) throws(ProgrammeError) -> [Metric] {
    guard templates.holds("\(folder)/\(year).yaml") else {
      let known = years(in: templates).map(\.description).joined(separator: ", ")
      throw ProgrammeError(
        "There is no catalogue of metrics for the framework year \(year).",
        advice:
          "Known years: \(known). Correct framework_year in programme.yaml, or add Templates/metrics/\(year).yaml.")
    }
    var chain = CatalogueChain(templates: templates)
    do throws(YAMLFault) {
      var metrics: [Metric] = []
      for item in try chain.definitions(of: year) {
        let metric = try MetricReading.metric(item)
        guard !metrics.contains(where: { $0.id == metric.id }) else {
          throw item.fault("The metric \"\(metric.id)\" stands twice.")
        }
        if let code = metric.code, let other = metrics.first(where: { $0.code == code }) {
          throw item.fault("The code \(code) is that of \"\(other.id)\" too; in one year a code means one metric.")
        }
        metrics.append(metric)
      }
      return metrics
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice: "Correct the line; CONTRIBUTING.md says what a metric needs.")
    }
  }
}
