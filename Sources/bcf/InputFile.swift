import Foundation
import Spreadsheets

/// A file that the user named on the command line.
enum InputFile {
  /// All bytes of a file; a file that cannot be opened stops the command.
  static func bytes(at path: String) throws(Stop) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Stop("There is no file \(path).", advice: "Check the name and the folder.")
    }
    guard !isFolder.boolValue else {
      throw Stop("\(path) is a folder, not a file.", advice: "Name the files in it.")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Stop("\(path) cannot be read.", advice: "Check that you may open it.")
    }
    return [UInt8](data)
  }

  /// The cells of a file; one that is no spreadsheet stops the command.
  static func workbook(at path: String) throws(Stop) -> Workbook {
    let bytes = try bytes(at: path)
    do {
      return try SpreadsheetReader.workbook(from: bytes)
    } catch {
      throw Stop("\(path): \(error.message)", advice: error.advice)
    }
  }

  /// A file's own name, without its folder.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
