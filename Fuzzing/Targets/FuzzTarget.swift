/// A reader that is fed with any bytes, by `make fuzz` and by `FuzzingTests`.
///
/// A new reader is a case here, a line in `outcome(of:)`, and a folder of the same name in `Fuzzing/corpus`.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// Whatever `SpreadsheetReader` makes of the bytes: the way in that every file takes.
  case workbook
  /// CSV, plain or compressed.
  case csv
  /// The fast search for the ends of fields against its scalar twin.
  case csvIndex = "csv-index"
  case xls
  /// The parts of a workbook of Excel 2007 and later, written as `PartList` has them.
  case xlsx
  /// The parts of an OpenDocument spreadsheet, written as `PartList` has them.
  case ods
  /// A flat OpenDocument spreadsheet.
  case fods
  /// A workbook of Excel 2002 and 2003 in one XML file.
  case spreadsheetML = "spreadsheetml"
  case html
  /// A document read as a table by a mapping.
  case xmlTable = "xml-table"
  /// A document read into elements.
  case xml
  /// A document compared with the schema of the quarterly return.
  case schema
  /// A schema itself.
  case schemaFile = "schema-file"
  case yaml
  /// A line with a kind of return, and then a file of that kind.
  case returns
  /// Numbers and dates as they stand in cells, one on a line.
  case values

  /// What came of the bytes.
  public enum Outcome: Equatable, Sendable {
    /// The reader gave a result.
    case read
    /// The reader gave its own error.
    case refused
    /// The bytes are for another reader.
    case unsuitable
    /// The result contradicts itself; the text says how.
    case wrong(String)
  }

  /// Feeds the reader.
  public func outcome(of bytes: [UInt8]) -> Outcome {
    switch self {
    case .workbook: WorkbookTargets.outcome(of: bytes)
    case .csv: WorkbookTargets.outcome(of: bytes, if: [.csv, .gzip])
    case .csvIndex: CSVIndexTwins.outcome(of: bytes)
    case .xls: WorkbookTargets.outcome(of: bytes, if: [.compoundFile])
    case .xlsx, .ods: WorkbookTargets.outcome(of: PartList.archive(from: bytes), if: [.zip])
    case .fods, .spreadsheetML: WorkbookTargets.outcome(of: bytes, if: [.xml])
    case .xmlTable: WorkbookTargets.outcome(ofXMLTable: bytes)
    case .html: WorkbookTargets.outcome(of: bytes, if: [.html])
    case .xml: XMLTargets.document(bytes)
    case .schema: XMLTargets.validation(bytes)
    case .schemaFile: XMLTargets.schema(bytes)
    case .yaml: YAMLTarget.outcome(of: bytes)
    case .returns: ReturnsTarget.outcome(of: bytes)
    case .values: ValuesTarget.outcome(of: bytes)
    }
  }
}
