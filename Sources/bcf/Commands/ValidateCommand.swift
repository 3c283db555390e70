import ArgumentParser
import Forms
import Metrics
import NationalReturn
import Programme
import Reports
import XMLDocuments

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Says whether a file is a valid quarterly return: by its schema first, then by its meaning.",
    discussion: "Example: bcf validate out/quarterly-return.xml")

  @Argument(help: "A quarterly return as XML.")
  var file: String

  @Option(help: "A folder with changed templates, metrics or forms; the rest comes with bcf.")
  var templates: String?

  /// Only a piece of the file is held at a time, so that its size is no matter of memory.
  private static let limits = XMLLimits(maximumBytes: 1 << 30)

  func run() throws {
    let faults = try faults()
    for fault in faults { Console.data("\(file):\(fault)\n") }
    guard faults.isEmpty else {
      Console.message(
        "\(file) is not a valid quarterly return: \(faults.count) \(faults.count == 1 ? "fault" : "faults").")
      throw ExitCode(1)
    }
    Console.message("\(file) is a valid quarterly return.")
  }

  /// The faults by the schema, or else those of meaning: line, code and message.
  private func faults() throws(Stop) -> [String] {
    let input = try InputFile.xml(at: file)
    let templates = try TemplateFolder.find(templates)
    let library = FormLibrary(templates: templates)
    let reader = ReturnMeaningReader { period throws(ProgrammeError) in
      ReturnMeaning(
        form: try library.form(for: period),
        metrics: try CatalogueLoader.metrics(of: period.financialYear, in: templates))
    }
    let schema = try schema(in: templates)
    let schemaFaults = XMLStream.faults(in: input, schema: schema, limits: Self.limits, consumer: reader)
    guard schemaFaults.isEmpty else { return schemaFaults.map { "\($0.line): schema (\($0.code)): \($0.message)" } }
    return reader.faults.map { "\($0.line): \($0.code): \($0.message)" }
  }

  private func schema(in templates: FolderFiles) throws(Stop) -> XMLSchema {
    guard let bytes = templates.bytes(of: ReturnXML.schemaFile) else {
      throw Stop("Templates/\(ReturnXML.schemaFile) is missing.", advice: "Put it back, or install bcf again.")
    }
    do throws(XMLFault) {
      return try XMLSchema(bytes: bytes)
    } catch {
      throw Stop(
        "Templates/\(ReturnXML.schemaFile) cannot be used: \(error)", advice: "Correct it, or install bcf again.")
    }
  }
}
