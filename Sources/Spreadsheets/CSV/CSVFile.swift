/// A CSV file, compressed or not, that is read record by record.
public struct CSVFile: Sendable {
  /// How the file is written.
  public let finding: CSVFinding
  private let source: ByteSource
  private let limits: ReadingLimits

  /// Finds out how a file is written.
  ///
  /// - Parameters:
  ///   - dialect: what somebody has said about it.
  ///   - looksAtAll: whether the whole file is looked at for its encoding, or the first 64 KiB only; codes and dates
  ///     are the same bytes in each encoding of one byte a letter.
  /// - Throws: `SpreadsheetError` when it cannot be opened.
  public init(
    _ source: ByteSource, dialect: CSVDialect = CSVDialect(), limits: ReadingLimits = ReadingLimits(),
    looksAtAll: Bool = true
  ) throws(SpreadsheetError) {
    self.source = source
    self.limits = limits
    let size = try source.count()
    guard size <= limits[.fileBytes] else {
      throw .tooLarge(bytes: size, limit: limits[.fileBytes], name: .fileBytes)
    }
    let isCompressed = try FileKind(head: source.head(4)) == .gzip
    finding = try CSVDetection.find(dialect: dialect, isCompressed: isCompressed, looksAtAll: looksAtAll) {
      () throws(SpreadsheetError) in try CSVFile.unpacked(source, isCompressed: isCompressed, limits: limits)
    }
  }

  /// A file that is CSV by its bytes, of which only the head is looked at; nothing where it is something else.
  public static func recognised(
    _ source: ByteSource, options: ReadingOptions
  ) throws(SpreadsheetError) -> CSVFile? {
    guard try source.count() > 0 else { return nil }
    let kind = try FileKind(of: source)
    guard kind == .csv || kind == .gzip else { return nil }
    return try CSVFile(source, dialect: options.csv, limits: options.limits, looksAtAll: false)
  }

  private static func unpacked(
    _ source: ByteSource, isCompressed: Bool, limits: ReadingLimits
  ) throws(SpreadsheetError) -> any ByteStream {
    let stream = try source.stream()
    return isCompressed ? ReadAhead(try GzipStream(stream, limits: limits)) : stream
  }

  /// The records from the first one on.
  private func records() throws(SpreadsheetError) -> CSVRecords {
    let bytes = try CSVFile.unpacked(source, isCompressed: finding.isCompressed, limits: limits)
    return CSVRecords(
      UTF8Stream(bytes, encoding: finding.encoding), separator: finding.separator.byte, limits: limits)
  }

  /// Calls `body` with one piece of the file after another.
  public func forEachBatch(_ body: (CSVBatch) throws(SpreadsheetError) -> Void) throws(SpreadsheetError) {
    var records = try records()
    while try records.next(body) {}
  }

  /// The first records, each as the texts of its fields: titles, headings.
  ///
  /// - Parameter count: how many at most; fewer where the first piece of the file holds fewer.
  public func firstRecords(_ count: Int) throws(SpreadsheetError) -> [[String]] {
    var found: [[String]] = []
    var records = try records()
    _ = try records.next { (batch) throws(SpreadsheetError) in
      batch.forEachRecord { _, fields in
        if found.count < count { found.append(fields.map(\.text)) }
      }
    }
    return found
  }

  /// Counts over all records, on two cores where the file is large and plain.
  public func count<Counter: CSVCounter>(_ counter: Counter) throws(SpreadsheetError) -> Counter {
    if case .file(let path) = source, !finding.isCompressed,
      finding.encoding == .utf8 || finding.encoding == .windows1252, try source.count() >= CSVHalves.worthwhileSize
    {
      let halves = CSVHalves(path: path, size: try source.count(), finding: finding, limits: limits)
      if let counted = try halves.count(counter) { return counted }
    }
    var counter = counter
    try forEachBatch { (batch) throws(SpreadsheetError) in counter.add(batch) }
    return counter
  }
}

/// Counts something over the records of a CSV file.
public protocol CSVCounter: Sendable {
  /// Takes the next records.
  mutating func add(_ batch: CSVBatch)
  /// A counter, as this one was at its beginning, for records in the middle of the file, which are numbered from 0 again:
  /// no title and no headings are among them.
  func forTheMiddle() -> Self
  /// Takes what another counter, made by `forTheMiddle`, has counted in the records that follow.
  ///
  /// - Parameter records: how many records this one has counted; the other one began again at 0.
  mutating func append(_ later: Self, after records: Int)
}
