internal import CLibXML2

/// The names that a consumer asks about, as pointers into the parser's dictionary.
///
/// The parser keeps each local name of a document once, so two names are the same exactly if their pointers are. The
/// pointers are good for as long as the parser is.
struct XMLNames {
  private let pointers: [UnsafePointer<xmlChar>?]

  /// Enters the names into the parser's dictionary.
  init(_ names: [String], parser: xmlParserCtxtPtr) {
    pointers = names.map { xmlDictLookup(parser.pointee.dict, $0, -1) }
  }

  /// The number of a name. Consumers ask about a dozen names or so, for which nothing is faster than to look.
  func number(of name: UnsafePointer<xmlChar>?) -> Int? {
    guard let name else { return nil }
    return pointers.firstIndex(of: name)
  }

  /// The pointer for a number.
  func pointer(of number: Int) -> UnsafePointer<xmlChar>? {
    pointers.indices.contains(number) ? pointers[number] : nil
  }
}
