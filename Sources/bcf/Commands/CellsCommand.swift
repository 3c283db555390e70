import ArgumentParser
import Spreadsheets

struct CellsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Lists every non-empty cell of files, as tab-separated values.",
    discussion: """
      The columns are sheet, cell, type and value; with more than one file, the file's name comes first.
      Formulas give the result that was stored with them.

      Example: bcf cells returns/Sept_16.xls > cells.tsv
      """)

  @Argument(help: "CSV or Excel 97-2003 (.xls) files.")
  var files: [String]

  func run() throws {
    var text = (files.count > 1 ? "file\t" : "") + "sheet\tcell\ttype\tvalue\n"
    for file in files {
      let prefix = files.count > 1 ? CellListing.escaped(InputFile.name(of: file)) + "\t" : ""
      text += CellListing.lines(of: try InputFile.workbook(at: file), prefix: prefix)
    }
    Console.data(text)
  }
}
