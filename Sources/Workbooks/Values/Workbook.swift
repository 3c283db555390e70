public import Dates

/// An Excel workbook as a value: what stands in it and how it looks, without a file and without a clock.
///
/// Nothing reaches a file until ``bytes()`` is called. There a workbook that Excel would repair or cut is refused.
public struct Workbook: Hashable, Sendable {
  /// The title in the properties of the document; at most 255 characters.
  public var title: String
  /// The subject in the properties of the document; at most 255 characters.
  public var subject: String
  /// The day on which the document says that it was made; the hour is noon, UTC.
  public var created: CivilDate
  /// The sheets, in the order of their tabs.
  public var sheets: [Sheet]
  /// Names for ranges, known in the whole workbook.
  public var definedNames: [DefinedName]

  /// Makes a workbook.
  public init(
    title: String, subject: String = "", created: CivilDate, sheets: [Sheet], definedNames: [DefinedName] = []
  ) {
    self.title = title
    self.subject = subject
    self.created = created
    self.sheets = sheets
    self.definedNames = definedNames
  }

  /// The workbook as the bytes of an `.xlsx` file: the same value gives the same bytes.
  ///
  /// Nothing is left behind in the file system, even where the program is killed.
  ///
  /// Texts follow ``XMLText``: a vertical tab becomes a line feed, other characters that XML cannot hold are left out.
  ///
  /// - Throws: ``WorkbookFault``: the first thing that a workbook cannot hold, with its place.
  public func bytes() throws(WorkbookFault) -> [UInt8] {
    try WorkbookCheck(self).run()
    return try WorkbookWriter.bytes(of: self)
  }
}
