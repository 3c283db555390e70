import ArgumentParser
import Metrics
import Programme
import Reports

/// For the people who work on bcf: `make documentation` writes its output into `Documentation/`.
struct DocumentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documentation",
    abstract: "Prints a page of the documentation that is made from the catalogue, the findings or the templates.",
    discussion: "Example: bcf documentation metrics",
    shouldDisplay: false)

  /// The pages that are made.
  enum Page: String, CaseIterable, ExpressibleByArgument {
    case metrics, findings, templates
  }

  @Argument(help: "The page: metrics, findings or templates.")
  var page: Page

  @Option(help: "A folder with changed templates, metrics or forms; the rest comes with bcf.")
  var templates: String?

  func run() throws {
    switch page {
    case .findings: Console.data(FindingsDocument.markdown)
    case .templates: Console.data(TemplatesDocument.markdown)
    case .metrics: Console.data(MetricsDocument.markdown(try catalogue()))
    }
  }

  private func catalogue() throws(Stop) -> [(year: FinancialYear, metrics: [Metric])] {
    let templates = try TemplateFolder.find(templates)
    var catalogue: [(year: FinancialYear, metrics: [Metric])] = []
    for year in CatalogueLoader.years(in: templates) {
      do throws(ProgrammeError) {
        catalogue.append((year, try CatalogueLoader.metrics(of: year, in: templates)))
      } catch { throw Stop(error.message, advice: error.advice) }
    }
    return catalogue
  }
}
