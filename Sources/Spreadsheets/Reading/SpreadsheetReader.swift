import XMLDocuments

/// What may be said about a file before it is read.
public struct ReadingOptions: Sendable {
  /// What a file may not exceed.
  public var limits: ReadingLimits
  /// How CSV is written; what is not set is found.
  public var csv: CSVDialect
  /// Which element of an XML document is a record, and where its values stand; without it no XML is read as a table.
  public var xmlTable: XMLTable?

  /// Makes options; without arguments everything is found and the limits are the usual ones.
  public init(
    limits: ReadingLimits = ReadingLimits(), csv: CSVDialect = CSVDialect(), xmlTable: XMLTable? = nil
  ) {
    self.limits = limits
    self.csv = csv
    self.xmlTable = xmlTable
  }
}

/// Reads a file of any supported kind into typed, addressed cells. The kind is told from the bytes, never from a name.
public enum SpreadsheetReader {
  /// Reads the bytes of a file.
  ///
  /// - Throws: `SpreadsheetError` when nothing can be read; a file is read whole or not at all.
  public static func workbook(
    from bytes: [UInt8], options: ReadingOptions = ReadingOptions()
  ) throws(SpreadsheetError) -> Workbook {
    try workbook(from: .memory(bytes), options: options)
  }

  /// Reads a file into memory.
  ///
  /// - Throws: `SpreadsheetError` when nothing can be read; a file is read whole or not at all.
  public static func workbook(
    from source: ByteSource, options: ReadingOptions = ReadingOptions()
  ) throws(SpreadsheetError) -> Workbook {
    var collector = WorkbookCollector()
    let description = try read(source, options: options, into: &collector)
    return collector.workbook(description)
  }

  /// Reads a file cell by cell. CSV, `.xlsx` and `.ods` need no more memory for a large file than for a small one.
  ///
  /// - Parameter sink: takes the cells; after an error it holds those before the fault.
  /// - Returns: what the file is.
  /// - Throws: `SpreadsheetError` when the file is not a spreadsheet, damaged, protected, or over a limit.
  static func read<Sink: CellSink>(
    _ source: ByteSource, options: ReadingOptions = ReadingOptions(), into sink: inout Sink
  ) throws(SpreadsheetError) -> FileDescription {
    var cells = CountedCells(sink, limits: options.limits)
    defer { sink = cells.sink }
    return try read(source, options: options, into: &cells)
  }

  private static func read<Sink: CellSink>(
    _ source: ByteSource, options: ReadingOptions, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) -> FileDescription {
    let limits = options.limits
    let size = try source.count()
    guard size > 0 else {
      throw SpreadsheetError(
        .empty, "The file is empty (0 bytes).", advice: "Ask for the file again; nothing was saved in it.")
    }
    guard size <= limits[.fileBytes] else {
      throw .tooLarge(bytes: size, limit: limits[.fileBytes], name: .fileBytes)
    }
    switch try FileKind(of: source) {
    case .csv, .gzip:
      let file = try CSVFile(source, dialect: options.csv, limits: limits)
      try CSVReader.read(file, limits: limits, into: &cells)
      return .csv(file.finding)
    case .compoundFile:
      try XLSReader.read(try source.allBytes(limit: limits[.wholeFileBytes]), limits: limits, into: &cells)
      return .xls
    case .zip:
      return try readArchive(try ZipArchive(source, limits: limits), limits: limits, into: &cells)
    case .xml:
      if let description = try readXML(source, limits: limits, into: &cells) { return description }
      if let table = options.xmlTable {
        try XMLTableSheet.read(source, table: table, limits: limits, into: &cells)
        return .xmlTable
      }
      throw notATable("an XML document", advice: "Say how its records become rows: Documentation/files.md shows how.")
    case .html:
      if try HTMLReader.read(source, limits: limits, into: &cells) { return .html }
      throw notATable(
        "a web page without a table", advice: "Send the table as CSV (UTF-8) or as an Excel workbook (.xlsx).")
    case .ancientExcel:
      throw SpreadsheetError(
        .tooOld, "The file is a workbook of Excel 4 or older.",
        advice: "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or CSV.")
    case .other(let name):
      throw notATable(name, advice: "Send the table as CSV (UTF-8) or as an Excel workbook (.xlsx).")
    }
  }

  private static func readArchive<Sink: CellSink>(
    _ archive: ZipArchive, limits: ReadingLimits, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) -> FileDescription {
    if let reader = try XLSXReader(archive, limits: limits) {
      try reader.read(into: &cells)
      return .xlsx
    }
    if var reader = try ODSReader(archive, limits: limits) {
      try reader.read(into: &cells)
      return .ods
    }
    throw notATable(
      "a zipped file that holds no workbook", advice: "Unpack it, and send the table in it as it is.")
  }

  /// Reads an XML file that is a workbook by itself; nothing where it is another document.
  private static func readXML<Sink: CellSink>(
    _ source: ByteSource, limits: ReadingLimits, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) -> FileDescription? {
    let document = try XMLSource(source, limits: limits)
    switch try document.workbook() {
    case .flatODS:
      var reader = try ODSReader(flat: try document.stream(), limits: limits)
      try reader.read(into: &cells)
      return .flatODS
    case .spreadsheetML:
      try SpreadsheetMLReader(document, limits: limits).read(into: &cells)
      return .spreadsheetML
    case nil: return nil
    }
  }

  private static func notATable(_ name: String, advice: String) -> SpreadsheetError {
    SpreadsheetError(.notASpreadsheet, "The file is \(name), whatever its name says; this is not read.", advice: advice)
  }
}
