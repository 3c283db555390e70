import Returns
import Spreadsheets

/// A table of numbers that the user named on the command line; what is wrong with it stops the command.
enum TableFile {
  static func read<Content>(
    _ path: String, _ content: (SourceFile) throws(TableFault) -> Content
  ) throws(Stop) -> Content {
    let bytes = try InputFile.bytes(at: path)
    let workbook: Workbook
    do throws(SpreadsheetError) {
      workbook = try SpreadsheetReader.workbook(from: bytes)
    } catch {
      throw Stop("\(path): \(error.message)", advice: error.advice)
    }
    do throws(TableFault) {
      return try content(SourceFile(name: path, workbook: workbook))
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
  }
}
