import ArgumentParser

struct ReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Fills in the national return of a quarter, or reads the answers back from its workbook.",
    discussion: """
      Examples:
        bcf return --list
        bcf return SampleData/rutland-2016-17 --period 2016-17-Q3 --format xlsx --output return.xlsx
        bcf return read return.xlsx --output answers/2016-17-Q3.yaml
      """,
    subcommands: [ReturnFillCommand.self, ReturnReadCommand.self], defaultSubcommand: ReturnFillCommand.self)
}
