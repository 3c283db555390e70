import Metrics

/// One of the shapes in which a return arrives, and how its cells become measurements.
protocol ReturnLayout: Sendable {
  /// How findings call it: "case list with the place on day 91".
  static var name: String { get }
  /// What a file must have, for the finding where no layout fits: `the columns "month", "admissions_65_plus"`.
  static var needs: String { get }
  /// Whether its rows are about persons, so that headings and dates are screened for what identifies somebody.
  static var isCaseList: Bool { get }

  /// Looks at the headings of a file.
  static func match(_ file: SourceFile) -> LayoutMatch

  /// The part of the file that is looked at for what identifies a person; all of it, unless the layout has columns of
  /// long decimals, which may look like NHS numbers.
  static func screened(_ file: SourceFile) -> SourceFile

  /// The measurements of a file that has this layout; none where a finding says why it cannot be read in full.
  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement]
}

/// How well a layout fits a file.
enum LayoutMatch {
  /// All that the layout needs is there.
  case fits
  /// The file has what marks this layout and no other, but lacks columns.
  case claims(missing: [String], at: Finding.Place)
  /// Some of its columns are there.
  case resembles(missing: [String], at: Finding.Place)
  /// Nothing of it is there.
  case differs
}

extension ReturnLayout {
  static func screened(_ file: SourceFile) -> SourceFile { file }
}
