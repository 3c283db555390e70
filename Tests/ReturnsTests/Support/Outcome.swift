import Dates
import struct Foundation.Decimal
import Metrics
import Returns
import Spreadsheets

typealias Measurement = Metrics.Measurement

/// What comes out of reading one file.
struct Outcome {
  let measurements: [Measurement]
  let findings: [Finding]

  /// Reads cells.
  init(_ kind: ReturnKind, _ sheets: [Sheet], name: String = "file.xls", coverage: MonthRange? = nil) {
    var log = FindingLog()
    measurements = ReturnReaders.reader(of: kind).measurements(
      in: SourceFile(name: name, workbook: Workbook(sheets: sheets)), coverage: coverage, log: &log)
    findings = log.findings
  }

  /// Reads the text of a CSV file.
  init(_ kind: ReturnKind, csv: String, coverage: MonthRange? = nil) {
    self.init(kind, name: "list.csv", bytes: Array(csv.utf8), coverage: coverage)
  }

  /// Reads the bytes of a file.
  init(_ kind: ReturnKind, name: String, bytes: [UInt8], coverage: MonthRange? = nil) {
    var log = FindingLog()
    measurements = ReturnReaders.measurements(
      kind: kind, name: name, source: .memory(bytes), coverage: coverage, log: &log)
    findings = log.findings
  }

  /// Reads a file piece by piece.
  init(_ kind: ReturnKind, name: String, source: ByteSource, options: ReadingOptions) {
    var log = FindingLog()
    measurements = ReturnReaders.measurements(kind: kind, name: name, source: source, options: options, log: &log)
    findings = log.findings
  }

  var codes: [FindingCode] { findings.map(\.code) }

  /// Where the findings point to: the cells, without the ones that concern a whole file.
  var findingCells: [String] { findings.compactMap { $0.place?.cell } }

  /// The figures of one area by breakdown.
  func values(of area: String) -> [String: Measurement.Value] {
    Dictionary(
      measurements.filter { $0.key.areaCode == area }.map { ($0.key.breakdown, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of a local return, month by month: `2016-04` to the count.
  func counts(_ measure: String, _ breakdown: String = "total") -> [String: Measurement.Value] {
    Dictionary(
      measurements.filter { $0.key.measure == measure && $0.key.breakdown == breakdown }
        .map { ($0.key.period.description, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  func measurement(_ area: String, _ breakdown: String) -> Measurement? {
    measurements.first { $0.key.areaCode == area && $0.key.breakdown == breakdown }
  }
}

extension Measurement.Value: ExpressibleByIntegerLiteral {
  /// A whole number that is known.
  public init(integerLiteral value: Int) { self = .known(Decimal(value)) }
}

/// A run of months, such as `2016-04` to `2016-09`.
func months(_ first: String, _ last: String) -> MonthRange? {
  guard let first = Period(text: first), let last = Period(text: last) else { return nil }
  return MonthRange(from: first, through: last)
}
