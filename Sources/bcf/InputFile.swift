import Foundation
import Spreadsheets
import XMLDocuments

/// A file that the user named on the command line.
enum InputFile {
  /// The files that are meant: a folder means all files in it, in the order of their names.
  static func paths(of arguments: [String]) throws(Stop) -> [String] {
    var paths: [String] = []
    for argument in arguments {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
        throw Stop("There is no file \(argument).", advice: "Check the name and the folder.")
      }
      guard isFolder.boolValue else {
        paths.append(argument)
        continue
      }
      let files = try files(in: argument)
      guard !files.isEmpty else {
        throw Stop("The folder \(argument) holds no files.", advice: "Check the name of the folder.")
      }
      paths += files
    }
    return paths
  }

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

  /// A file's own name, without its folder.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The files directly in a folder, hidden ones and folders left out.
  private static func files(in folder: String) throws(Stop) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Stop("The folder \(folder) cannot be read.", advice: "Check that you may open it.")
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.filter { !$0.hasPrefix(".") }.sorted().map { base + $0 }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }
}
