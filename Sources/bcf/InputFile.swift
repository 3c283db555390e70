import Foundation
import Spreadsheets
import XMLDocuments

/// A file that the user named on the command line.
enum InputFile {
  /// All bytes of a file; a file that cannot be opened stops the command.
  static func bytes(at path: String) throws(Stop) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw missing(path) }
    guard !isFolder.boolValue else { throw folder(path) }
    guard let data = FileManager.default.contents(atPath: path) else { throw refused(path) }
    return [UInt8](data)
  }

  /// A document to be read piece by piece; a file that cannot be opened stops the command.
  static func xml(at path: String) throws(Stop) -> XMLInput {
    do throws(XMLInput.Failure) {
      return try XMLInput(path: path)
    } catch {
      switch error {
      case .missing: throw missing(path)
      case .folder: throw folder(path)
      case .refused: throw refused(path)
      }
    }
  }

  private static func missing(_ path: String) -> Stop {
    Stop("There is no file \(path).", advice: "Check the name and the folder.")
  }

  private static func folder(_ path: String) -> Stop {
    Stop("\(path) is a folder, not a file.", advice: "Name the files in it.")
  }

  private static func refused(_ path: String) -> Stop {
    Stop("\(path) cannot be read.", advice: "Check that you may open it.")
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
