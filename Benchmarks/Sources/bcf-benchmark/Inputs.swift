import Glibc

/// The files that the programs read.
enum Inputs {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Runs a script with the path to write as its last argument, unless the file is there. A script that is stopped
  /// leaves no half file under that name.
  static func make(_ path: String, with command: [String]) throws(BenchmarkError) {
    guard !exists(path) else { return }
    Console.progress("  making \(path)")
    try Child(command + [path + ".partial"]).run()
    guard rename(path + ".partial", path) == 0 else { throw BenchmarkError("\(path) cannot be written.") }
  }

  /// The bytes of all files together.
  static func size(of files: [String]) throws(BenchmarkError) -> Int {
    var total = 0
    for file in files {
      var status = stat()
      guard stat(file, &status) == 0 else { throw BenchmarkError("\(file) is not there.") }
      total += Int(status.st_size)
    }
    return total
  }

  /// The files of a folder in the order of their names; none if the folder is not there.
  static func files(in folder: String, ending: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted().map { "\(folder)/\($0)" }
  }
}
