public import Dates

/// A Word document as a value: what stands in it, without a file and without a clock. It is in English (`en-GB`), on A4.
///
/// Nothing looks like something by its size alone: headings, lists, captions and tables have the styles of the names
/// that Word itself uses, so that text pasted into a template takes on the looks of the template.
public struct WordDocument: Hashable, Sendable {
  /// The title in the properties of the document, which screen readers say first.
  public var title: String
  /// The day on which the document says that it was made; the hour is noon, UTC.
  public var created: CivilDate
  /// What stands at the top of each page, such as a marking; nothing where it is empty.
  public var header: String
  /// What stands at the bottom of each page, before its number.
  public var footer: String
  /// What stands in it, in order.
  public var blocks: [Block]

  /// Makes a document.
  public init(title: String, created: CivilDate, header: String = "", footer: String = "", blocks: [Block]) {
    self.title = title
    self.created = created
    self.header = header
    self.footer = footer
    self.blocks = blocks
  }

  /// The document as the bytes of a `.docx` file: the same value gives the same bytes.
  ///
  /// Texts follow ``XMLText``: a vertical tab becomes a line break, other characters that XML cannot hold are left out.
  ///
  /// - Throws: ``WordFault``: the first thing that a document cannot hold.
  public func bytes() throws(WordFault) -> [UInt8] {
    try WordCheck.run(self)
    return try WordPackage(self).bytes()
  }
}
