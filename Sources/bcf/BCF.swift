import ArgumentParser

/// The command line: parses arguments, calls the rooms in order, prints.
@main
struct BCF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bcf",
    abstract: "Reads local Better Care Fund returns, checks them, and writes the return and the reports.",
    discussion: """
      Example: bcf report SampleData/rutland-2016-17 --period 2016-17-Q2 --as-at 2016-11-25 --output out

      Exit codes: 0 fine, 1 findings of level error, 2 could not go on.
      Data goes to standard output, messages to standard error.
      """,
    version: "0.1.0",
    subcommands: [
      ReportCommand.self, CheckCommand.self, CellsCommand.self, NormaliseCommand.self, ValidateCommand.self,
      ReturnCommand.self, FormsCommand.self, TemplatesCommand.self,
      DiffCommand.self, SPCCommand.self, IntervalCommand.self, DocumentationCommand.self,
    ])

  /// Runs the command and ends with the exit code that is promised, for wrong arguments as well.
  static func main() {
    ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      Console.message("bcf: \(stop.message)\n\(stop.advice)")
      ending(with: 2)
    } catch let code as ExitCode {
      ending(with: code.rawValue)
    } catch {
      let isHelp = exitCode(for: error).isSuccess
      let text = fullMessage(for: error)
      if isHelp { Console.data(text + "\n") } else { Console.message(text) }
      ending(with: isHelp ? 0 : 2)
    }
  }
}

/// Why a command cannot go on, and what to do. Ends the run with exit code 2.
struct Stop: Error {
  let message: String
  let advice: String

  init(_ message: String, advice: String) {
    self.message = message
    self.advice = advice
  }
}
