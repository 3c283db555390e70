import ArgumentParser
import Forms
import Programme

struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Looks after the definitions of the national forms in Templates/returns.",
    discussion: "Example: bcf forms check",
    subcommands: [FormsCheckCommand.self])
}

struct FormsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads all definitions of forms, and says what is wrong with them by file and line.",
    discussion: """
      Documentation/forms.md says how a form is defined, and how next year's is added.

      Example: bcf forms check --templates Templates
      """)

  @Option(help: "A folder with changed templates, metrics or forms; the rest comes with bcf.")
  var templates: String?

  func run() throws {
    let folder = try TemplateFolder.find(templates)
    let check: FormDefinitionCheck
    do throws(ProgrammeError) {
      check = try FormDefinitionCheck(templates: folder)
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
    let faults = check.faults()
    for fault in faults {
      Console.data("Templates/\(fault.file)\(fault.line > 0 ? ":\(fault.line)" : ""): \(fault.message)\n")
    }
    guard faults.isEmpty else {
      Console.message("\(faults.count) \(faults.count == 1 ? "fault" : "faults") in the definitions of forms.")
      throw ExitCode(1)
    }
    Console.message("\(check.count) definitions of forms, and nothing wrong with them.")
  }
}
