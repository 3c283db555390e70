/// One thing wrong with an XML document, a schema, or the calls made to a writer.
///
/// The message is libxml2's own, so it can quote a value from the document: hide it where users' data must not be shown.
public struct XMLFault: Error, Equatable, Hashable, Sendable {
  /// The line in the document, counted from 1; 0 when none is known, for example for a file that is too large.
  public let line: Int

  /// libxml2's error code (1824 is a value of the wrong type, 1871 an element out of place), or one of the negative
  /// codes below for what this module refuses by itself.
  public let code: Int

  /// One or more sentences in English, with no line break at the end.
  public let message: String

  /// Creates a fault.
  public init(line: Int, code: Int, message: String) {
    self.line = line
    self.code = code
    self.message = message
  }
}

extension XMLFault {
  /// The document has no bytes at all (libxml2 has the same code for a document with no element).
  public static let emptyCode = 4
  /// libxml2 failed and gave no reason; most often memory has run out.
  public static let unexplainedCode = -1
  /// The document has a DOCTYPE.
  public static let documentTypeCode = -2
  /// The document has more bytes than ``XMLLimits/maximumBytes``.
  public static let tooLargeCode = -3
  /// Elements are nested deeper than ``XMLLimits/maximumDepth``.
  public static let tooDeepCode = -4
  /// The last fault of a list that was cut at ``XMLLimits/maximumFaults``.
  public static let tooManyFaultsCode = -5
  /// A schema imports, includes or redefines another one.
  public static let schemaReferenceCode = -6
  /// An ``XMLWriter`` was called in a way that cannot give a document: a bad name, an end too many, a second root.
  public static let writerCode = -7
  /// A text between two tags is longer than ``XMLLimits/maximumTextBytes``.
  public static let longTextCode = -8
  /// The system failed while it read a file.
  public static let unreadableCode = -9
  /// A row of an ``XMLTable`` cannot be read without a choice that is not the reader's to make.
  public static let rowCode = -10
}

extension XMLFault: CustomStringConvertible {
  /// "line 12: Opening and ending tag mismatch (code 76)".
  public var description: String {
    line > 0 ? "line \(line): \(message) (code \(code))" : "\(message) (code \(code))"
  }
}

extension XMLFault {
  /// For a libxml2 call that failed without a word.
  static let unexplained = XMLFault(
    line: 0, code: XMLFault.unexplainedCode, message: "libxml2 could not do its work and gave no reason.")
}
