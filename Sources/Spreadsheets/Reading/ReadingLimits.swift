/// What a file may not exceed. A file that does is refused with a message that names the limit.
///
/// The defaults are far above what a return of any area has, and far below what would exhaust a laptop. Each can be
/// set by its name in `programme.yaml` (`limits:`) and on the command line (`--limit cells=50000000`).
public struct ReadingLimits: Hashable, Sendable {
  /// The limits, by the names that people use.
  public enum Name: String, CaseIterable, Sendable {
    /// Bytes of a file that is read piece by piece: CSV, `.xlsx`, `.ods`.
    case fileBytes = "file-bytes"
    /// Bytes of a file that is read as one: `.xls`, XML, web pages, and whatever stands in a programme folder.
    case wholeFileBytes = "whole-file-bytes"
    /// Bytes of one part of a compressed file once it is unpacked.
    case unpackedBytes = "unpacked-bytes"
    /// How many times larger a part may be than it was packed. Applies from 16 MiB on; below, no harm is done.
    case unpackedRatio = "unpacked-ratio"
    /// Filled cells of a file that is listed while it is read.
    case cells
    /// Filled cells of a file that is held in memory, as the return of a programme is; each takes about 100 bytes.
    case heldCells = "held-cells"
    /// Columns of a sheet.
    case columns
    /// How often a row that holds something may be repeated by one number in the file (`.ods`).
    case repeatedRows = "repeated-rows"
    /// Levels of nested elements.
    case depth
    /// Bytes of the text of one cell, in UTF-8.
    case textBytes = "text-bytes"
  }

  private var changed: [Name: Int] = [:]

  /// The defaults.
  public init() {}

  /// No limit is higher: there is room to multiply it.
  public static let highest = 1 << 50

  /// The largest value that is accepted.
  public subscript(name: Name) -> Int {
    get { changed[name] ?? name.standard }
    set { changed[name] = min(max(1, newValue), ReadingLimits.highest) }
  }
}

extension ReadingLimits.Name {
  /// The value where nobody has set another.
  public var standard: Int {
    switch self {
    case .fileBytes: 4 << 30
    case .wholeFileBytes: 64 << 20
    case .unpackedBytes: 1 << 30
    case .unpackedRatio: 200
    case .cells: 100_000_000
    case .heldCells: 4_000_000
    // What Excel can hold.
    case .columns: 16_384
    case .repeatedRows: 100_000
    case .depth: 64
    // Excel holds 32,767 characters in a cell, which are at most three bytes each.
    case .textBytes: 1 << 20
    }
  }
}
