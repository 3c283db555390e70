import ArgumentParser
import Forms
import Metrics
import Programme
import Reports

extension ReturnFormat: ExpressibleByArgument {}

struct ReturnFillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Fills in the national return from a programme folder, and writes it in one format.",
    discussion: """
      Formats: html (a page), xml (by Templates/schema), xlsx (the workbook that people fill in), adx (IHE ADX), data (an
      accessible data workbook). Without --output it goes to standard output.

      Example: bcf return SampleData/rutland-2016-17 --period 2016-17-Q3 --format html --output return.html
      """)

  @Argument(help: "The programme folder, with programme.yaml in it.")
  var folder: String?

  @Option(help: "The quarter, such as 2016-17-Q3.")
  var period: String?

  @Option(help: "The day of the return, such as 2017-03-03. Default: the day on which the quarter is 56 days past.")
  var asAt: String?

  @Option(help: "The format: \(ReturnFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ReturnFormat.html

  @Option(name: .shortAndLong, help: "The file to write to. An earlier one is replaced.")
  var output: String?

  @Option(help: "A folder with changed templates, metrics or forms; the rest comes with bcf.")
  var templates: String?

  @Flag(help: "Keep small numbers in. The return is marked as not for publication.")
  var `internal` = false

  @Flag(help: "List the forms that there are, and nothing else.")
  var list = false

  func run() throws {
    if list { return try listForms() }
    guard let folder else {
      throw Stop("The programme folder is not named.", advice: "Name it: bcf return FOLDER --period 2016-17-Q3.")
    }
    guard let period else {
      throw Stop("The quarter is not named.", advice: "Give it with --period, such as --period 2016-17-Q3.")
    }
    var options = ReportOptions()
    options.folders = [folder]
    options.period = period
    options.asAt = asAt
    options.templates = templates
    let (job, report) = try options.report(isInternal: `internal`)
    let bytes: [UInt8]
    do throws(ProgrammeError) {
      bytes = try ReturnFormats(report, templates: job.templates).bytes(format)
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
    if let output { try OutputFile.write(bytes, to: output) } else { Console.data(bytes) }
    let summary = report.quarterlyReturn.map(ChecklistText.summary) ?? ""
    Console.message("\(report.programme.area.name), \(report.period.inWords): \(summary)")
    let findings = FindingsText.summary(report.log, report.programme.words.levels)
    Console.message("Findings: \(findings). bcf check lists them.")
    if report.log.count(of: .error) > 0 { throw ExitCode(1) }
  }

  /// Name, version, title and deadlines of each form, separated by tabs.
  private func listForms() throws {
    let library = FormLibrary(templates: try TemplateFolder.find(templates))
    var lines = ["form\tversion\tquestions\tprovenance\ttitle"]
    for file in library.files {
      do throws(ProgrammeError) {
        let form = try library.form(named: file)
        lines.append(
          "\(form.name)\t\(form.version)\t\(form.questions.count)\t\(form.provenance.rawValue)\t\(form.title)")
      } catch {
        throw Stop(error.message, advice: error.advice)
      }
    }
    Console.data(lines.joined(separator: "\n") + "\n")
  }
}
