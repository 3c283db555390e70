import ArgumentParser
import Forms
import Metrics
import NationalReturn
import Programme
import Reports

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what is not the same in two national returns, question by question and figure by figure.",
    discussion: """
      Each return is its XML, its workbook, or a folder that bcf report has written.

      Example: bcf diff sent.xml out --format html

      Exit codes: 0 nothing differs, 1 something differs, 2 a return could not be read.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @Argument(help: "The earlier return.")
  var old: String

  @Argument(help: "The later return.")
  var new: String

  @Option(help: "The format: text, html (a page) or json.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "The file to write to. An earlier one is replaced.")
  var output: String?

  @Option(help: "A folder with changed templates, metrics or forms; the rest comes with bcf.")
  var templates: String?

  func run() throws {
    let templates = try TemplateFolder.find(templates)
    let file = ReturnFile(forms: FormLibrary(templates: templates))
    let difference = ReturnDifference(
      old: try file.content(at: old), new: try file.content(at: new), colours: try colours(templates))
    let bytes: [UInt8] =
      switch format {
      case .text: Array(DifferenceText.text(difference).utf8)
      case .json: Array(try DifferenceJSON.text(difference).utf8)
      case .html: try page(difference, templates)
      }
    if let output { try OutputFile.write(bytes, to: output) } else { Console.data(bytes) }
    if !difference.isEmpty { throw ExitCode(1) }
  }

  private func colours(_ templates: FolderFiles) throws(Stop) -> ColourWords {
    do throws(ProgrammeError) {
      return try WordsLoader.words(in: templates).colours
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
  }

  private func page(_ difference: ReturnDifference, _ templates: FolderFiles) throws(Stop) -> [UInt8] {
    do throws(ProgrammeError) {
      return try DifferencePage.bytes(difference, templates: templates)
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
  }
}
