import Dispatch
import Spreadsheets
import Synchronization

/// Lists the cells of several files in the order in which they were named; small ones on all cores at the same time.
struct ListedFiles {
  let options: ReadingOptions
  /// What a line begins with, for a path.
  let prefix: @Sendable (String) -> String

  /// A file that is listed into memory; larger ones are written as they are read.
  private static let smallBytes = 1 << 20
  /// How many are held at a time.
  private static let groupSize = 16

  /// What came of a small file.
  private struct Listing: Sendable {
    var pieces: [[UInt8]] = []
    var result: Result<FileDescription, SpreadsheetError> = .failure(
      SpreadsheetError(.unreadable, "The file was not read.", advice: "Try again."))
  }

  /// Lists all files.
  ///
  /// - Parameters:
  ///   - output: takes the lines.
  ///   - done: is told what each file is.
  /// - Throws: `Stop` at the first file that cannot be read; the lines of those before it have been handed over.
  func list(
    _ paths: [String], output: @escaping ([UInt8]) -> Void,
    done: (_ path: String, _ description: FileDescription) -> Void
  ) throws(Stop) {
    var rest = paths[...]
    while let path = rest.first {
      let group = rest.prefix(ListedFiles.groupSize).prefix(while: ListedFiles.isSmall)
      if group.isEmpty {
        try Result { () throws(SpreadsheetError) in
          try CellListing.write(.file(path), options: options, prefix: prefix(path), output: output)
        }
        .report(path, done)
        rest = rest.dropFirst()
      } else {
        for (path, listing) in zip(group, listings(Array(group))) {
          for piece in listing.pieces { output(piece) }
          try listing.result.report(path, done)
        }
        rest = rest.dropFirst(group.count)
      }
    }
  }

  /// Whether a file, and so its listing, is small. What is packed or says how often a cell is repeated may become huge.
  private static func isSmall(_ path: String) -> Bool {
    let source = ByteSource.file(path)
    guard let size = try? source.count(), size <= smallBytes, let kind = try? FileKind(of: source) else { return false }
    return kind == .csv || kind == .compoundFile
  }

  private func listings(_ paths: [String]) -> [Listing] {
    let listings = Mutex([Listing](repeating: Listing(), count: paths.count))
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      var listing = Listing()
      listing.result = Result { () throws(SpreadsheetError) in
        try CellListing.write(.file(paths[index]), options: options, prefix: prefix(paths[index])) {
          listing.pieces.append($0)
        }
      }
      listings.withLock { $0[index] = listing }
    }
    return listings.withLock { $0 }
  }
}

extension Result<FileDescription, SpreadsheetError> {
  fileprivate func report(_ path: String, _ done: (String, FileDescription) -> Void) throws(Stop) {
    switch self {
    case .success(let description): done(path, description)
    case .failure(let error): throw Stop("\(path): \(error.message)", advice: error.advice)
    }
  }
}
