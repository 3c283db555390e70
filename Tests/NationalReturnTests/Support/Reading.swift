import Forms
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing
import XMLDocuments

extension Repository {
  static var templates: FolderFiles { FolderFiles(path: folder.appendingPathComponent("Templates").path) }

  /// The schema of the return.
  static func schema() throws -> XMLSchema {
    try XMLSchema(bytes: try #require(templates.bytes(of: ReturnXML.schemaFile)))
  }
}

extension QuarterlyReturn {
  /// The text of its file.
  var xml: String {
    get throws { String(decoding: try ReturnXML.bytes(of: self), as: UTF8.self) }
  }
}

/// A return of the small form, read from a text.
func read(_ text: String, form: ReturnForm) throws(ReturnMeaning.Fault) -> QuarterlyReturn {
  try ReturnXMLReader.document(Array(text.utf8)) { _, _ in form }
}
