import ArgumentParser
import Forms
import NationalReturn
import Programme

struct ReturnReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Reads the answers back from a workbook that bcf wrote and people filled in, as YAML.",
    discussion: """
      The workbook can also stand in the programme folder as it is: answers/2016-17-Q3.xlsx. A workbook with a changed
      pre-filled cell, without one of its sheets, or of another version of the form is refused. Answers that the form does
      not take are written as they were typed, and named; the exit code is 1 then.

      Example: bcf return read return.xlsx --output answers/2016-17-Q3.yaml
      """)

  @Argument(help: "The workbook.")
  var file: String

  @Option(name: .shortAndLong, help: "The file to write to. An earlier one is replaced.")
  var output: String?

  @Option(help: "A folder with changed templates, metrics or forms; the rest comes with bcf.")
  var templates: String?

  func run() throws {
    let bytes = try InputFile.bytes(at: file)
    let library = FormLibrary(templates: try TemplateFolder.find(templates))
    let text: String
    let faults: [String]
    do throws(ReturnWorkbookReader.Refusal) {
      let reader = try ReturnWorkbookReader(file: InputFile.name(of: file), bytes: bytes)
      let form = try form(of: reader, library)
      let answers = try reader.answers(form: form)
      faults = AnswerFaults.sentences(about: answers, form: form)
      text = AnswersYAML.text(answers, form: form, head: "\(reader.head.area), \(reader.head.period)")
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
    if let output { try OutputFile.write(Array(text.utf8), to: output) } else { Console.data(text) }
    for fault in faults { Console.message(fault) }
    guard faults.isEmpty else {
      let count = faults.count == 1 ? "1 answer" : "\(faults.count) answers"
      Console.message("\(count) cannot be taken as they stand; all were written as they were typed. Correct them.")
      throw ExitCode(1)
    }
  }

  private func form(
    of reader: ReturnWorkbookReader, _ library: FormLibrary
  ) throws(ReturnWorkbookReader.Refusal) -> ReturnForm {
    do throws(ProgrammeError) {
      return try library.form(for: reader.head.period)
    } catch {
      throw ReturnWorkbookReader.Refusal(message: error.message, advice: error.advice)
    }
  }
}
