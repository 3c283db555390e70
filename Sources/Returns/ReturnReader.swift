import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// A file that has been read into cells, with the name under which findings speak of it.
public struct SourceFile: Sendable {
  /// The path within the programme folder, or the file's own name.
  public let name: String
  /// Its cells.
  public let workbook: Workbook

  /// Makes a source file.
  public init(name: String, workbook: Workbook) {
    self.name = name
    self.workbook = workbook
  }
}

/// Knows how the layouts of one kind of return look, and how their cells become measurements.
public protocol ReturnReader: Sendable {
  /// The kind that it reads.
  static var kind: ReturnKind { get }

  /// The measurements in a file.
  ///
  /// A file that cannot be read in full gives none: a finding of level error says why. Nothing is guessed.
  ///
  /// - Parameters:
  ///   - file: the cells.
  ///   - coverage: the months that a case list covers, where somebody has said so; a month in it without a row is 0.
  ///   - log: takes the findings.
  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement]

  /// The measurements in a CSV file that is too large to be held whole; nothing where it has no layout for which that
  /// is possible.
  static func measurements(
    inRecordsOf file: CSVFile, name: String, log: inout FindingLog
  ) throws(SpreadsheetError) -> [Measurement]?
}

extension ReturnReader {
  static func measurements(
    inRecordsOf file: CSVFile, name: String, log: inout FindingLog
  ) throws(SpreadsheetError) -> [Measurement]? { nil }
}

/// A run of months, first to last.
public struct MonthRange: Hashable, Sendable {
  /// All months, in order.
  public let months: [Period]

  /// The months from one to another; nothing where they are no months or in the wrong order.
  public init?(from first: Period, through last: Period) {
    guard case .month = first, case .month = last, first.firstDay <= last.firstDay else { return nil }
    var months = [last]
    while let earliest = months.last, earliest != first, months.count < 1200 { months.append(earliest.previous) }
    guard months.last == first else { return nil }
    self.months = months.reversed()
  }
}

/// All readers, one for each kind.
public enum ReturnReaders {
  /// No count of people, days or admissions is larger, and no cell of the national form takes more.
  static let largestFigure: Decimal = 100_000_000

  /// The reader of a kind.
  public static func reader(of kind: ReturnKind) -> any ReturnReader.Type {
    switch kind {
    case .dtocSitrep: DelayedTransfersReturn.self
    case .delayLog: DelayLogReturn.self
    case .nonElective: NonElectiveReturn.self
    case .reablement: ReablementReturn.self
    case .residentialAdmissions: ResidentialAdmissionsReturn.self
    case .falls: FallsReturn.self
    case .satisfaction: SatisfactionReturn.self
    case .population: PopulationReturn.self
    case .localCounts: LocalCountsReturn.self
    case .hospitalActivity: HospitalActivityReturn.self
    case .dischargeReadyDate: DischargeReadyDateReturn.self
    }
  }

  /// Reads one file as a return of a kind; whatever is wrong with it goes into the log.
  ///
  /// - Parameters:
  ///   - name: how findings call the file.
  ///   - coverage: the months that a case list covers, where somebody has said so.
  public static func measurements(
    kind: ReturnKind, name: String, source: ByteSource, options: ReadingOptions = ReadingOptions(),
    coverage: MonthRange? = nil, log: inout FindingLog
  ) -> [Measurement] {
    do throws(SpreadsheetError) {
      let measurements = try read(
        kind: kind, name: name, source: source, options: options, coverage: coverage, log: &log)
      guard let odd = measurements.first(where: { ($0.number ?? 0) > largestFigure }) else { return measurements }
      log.add(
        .valueUnreadable, at: odd.origin.place, "The figure is larger than 100,000,000, so it cannot be a count.",
        advice: "Correct the cell at the source. The file is not used until then.")
      return []
    } catch {
      log.add(.fileUnreadable, at: Finding.Place(file: name), error.message, advice: error.advice)
      return []
    }
  }

  private static func read(
    kind: ReturnKind, name: String, source: ByteSource, options: ReadingOptions, coverage: MonthRange?,
    log: inout FindingLog
  ) throws(SpreadsheetError) -> [Measurement] {
    let reader = reader(of: kind)
    let description: FileDescription
    let measurements: [Measurement]
    if let file = try CSVFile.recognised(source, options: options),
      let found = try reader.measurements(inRecordsOf: file, name: name, log: &log)
    {
      (measurements, description) = (found, .csv(file.finding))
    } else {
      let workbook = try SpreadsheetReader.workbook(from: source, options: options)
      measurements = reader.measurements(
        in: SourceFile(name: name, workbook: workbook), coverage: coverage, log: &log)
      description = workbook.description ?? .xmlTable
    }
    if let note = description.misnaming(of: name) {
      log.add(
        .fileKindMisleads, at: Finding.Place(file: name), note, advice: "Nothing to do, unless the file was mixed up.")
    }
    if case .csv(let finding) = description, !finding.isUsual {
      log.add(
        .dialectFound, at: Finding.Place(file: name), "The file was read as \(finding).",
        advice: "Nothing to do, unless letters or columns look wrong: then set it in programme.yaml.")
    }
    return measurements
  }
}
