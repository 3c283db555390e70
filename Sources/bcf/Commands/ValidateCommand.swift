import ArgumentParser
import Metrics
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

  @Option(help: "The folder of templates, metrics and forms, if not the one that came with bcf.")
  var templates: String?

  func run() throws {
    let bytes = try InputFile.bytes(at: file)
    let templates = try TemplateFolder.find(templates)
    let faults = try faults(in: bytes, templates)
    for fault in faults { Console.data(fault + "\n") }
    guard faults.isEmpty else {
      Console.message(
        "\(file) is not a valid quarterly return: \(faults.count) \(faults.count == 1 ? "fault" : "faults").")
      throw ExitCode(1)
    }
    Console.message("\(file) is a valid quarterly return.")
  }

  private func faults(in bytes: [UInt8], _ templates: FolderFiles) throws(Stop) -> [String] {
    guard let schemaBytes = templates.bytes(of: ReturnXML.schemaFile) else {
      throw Stop("Templates/\(ReturnXML.schemaFile) is missing.", advice: "Put it back, or install bcf again.")
    }
    do {
      let schemaFaults = try XMLSchema(bytes: schemaBytes).faults(in: bytes)
      guard schemaFaults.isEmpty else {
        return schemaFaults.map { "\(file):\($0.line): schema (\($0.code)): \($0.message)" }
      }
      let root = try XMLReading.element(from: bytes)
      guard let year = FinancialYear(text: root.attributes["form"] ?? "") else {
        return ["\(file):\(root.line): form-unknown: The form's year does not exist."]
      }
      let meaning = ReturnMeaning(
        form: try ReturnFormLoader.form(of: year, in: templates),
        metrics: try CatalogueLoader.metrics(of: year, in: templates))
      return meaning.faults(in: root).map { "\(file):\($0.line): \($0.code): \($0.message)" }
    } catch let fault as XMLFault {
      return ["\(file):\(fault.line): xml (\(fault.code)): \(fault.message)"]
    } catch let error as ProgrammeError {
      return ["\(file):1: form-unknown: \(error.message) \(error.advice)"]
    } catch {
      throw Stop("The schema cannot be used.", advice: "Install bcf again.")
    }
  }
}
