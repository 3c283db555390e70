import ArgumentParser
import Spreadsheets

struct CellsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Lists every non-empty cell of files, as tab-separated values.",
    discussion: """
      The columns are sheet, cell, type and value; with more than one file, the file's name comes first.
      Formulas give the result that was stored with them. A file without sheets, such as CSV, has the sheet "-".
      What each file is, and how a CSV file is written, goes to standard error.

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
    for path in paths {
      let prefix = paths.count > 1 ? CellListing.escaped(InputFile.name(of: path)) + "\t" : ""
      let description: FileDescription
      do throws(SpreadsheetError) {
        description = try CellListing.write(.file(path), options: options, prefix: prefix, output: output.write)
      } catch {
        throw Stop("\(path): \(error.message)", advice: error.advice)
      }
      Console.message("\(path): \(description.misnaming(of: path) ?? description.description)")
    }
    output.finish()
  }
}
