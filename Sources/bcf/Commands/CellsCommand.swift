import ArgumentParser
import Spreadsheets

struct CellsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Lists every non-empty cell of files, as tab-separated values.",
    discussion: """
      The columns are sheet, cell, type and value; with more than one file, the file's name comes first.
      Formulas give the result that was stored with them. A file without sheets, such as CSV, has the sheet "-".
      How a CSV file is written, and what a file is whose name says something else, goes to standard error.

      Example: bcf cells returns/Sept_16.xls > cells.tsv
      """)

  @OptionGroup var reading: ReadingArguments

  @Argument(help: "CSV, Excel (.xlsx, .xls) or OpenDocument (.ods) files, or folders of them.")
  var files: [String]

  func run() throws {
    let options = try reading.options()
    let paths = try InputFile.paths(of: files)
    let output = HeldOutput()
    output.write(Array(((paths.count > 1 ? "file\t" : "") + "sheet\tcell\ttype\tvalue\n").utf8))
    let hasSeveral = paths.count > 1
    let files = ListedFiles(options: options) { hasSeveral ? CellListing.escaped(InputFile.name(of: $0)) + "\t" : "" }
    try files.list(paths, output: output.write) { path, description in
      if let note = description.misnaming(of: path) {
        Console.message("\(path): \(note)")
      } else if case .csv(let finding) = description {
        Console.message("\(path): \(finding)")
      }
    }
    output.finish()
  }
}
