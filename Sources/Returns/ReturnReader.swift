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
    case .nonElective: NonElectiveReturn.self
    case .reablement: ReablementReturn.self
    case .residentialAdmissions: ResidentialAdmissionsReturn.self
    case .falls: FallsReturn.self
    case .satisfaction: SatisfactionReturn.self
    case .population: PopulationReturn.self
    }
  }

  /// Reads the bytes of one file as a return of a kind; whatever is wrong with it goes into the log.
  public static func measurements(
    kind: ReturnKind, name: String, bytes: [UInt8], coverage: MonthRange? = nil, log: inout FindingLog
  ) -> [Measurement] {
    do {
      let file = SourceFile(name: name, workbook: try SpreadsheetReader.workbook(from: bytes))
      let measurements = reader(of: kind).measurements(in: file, coverage: coverage, log: &log)
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
}
