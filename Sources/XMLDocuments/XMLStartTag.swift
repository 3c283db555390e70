internal import CLibXML2

/// The start tag of an element, as it stands in the parser's memory. It cannot be kept: take from it what is needed.
public struct XMLStartTag: ~Copyable {
  /// The number of the element's local name in ``XMLConsumer/names``; nil where it is not there.
  public let name: Int?

  private let localNamePointer: UnsafePointer<xmlChar>
  private let namespacePointer: UnsafePointer<xmlChar>?
  private let attributes: XMLScanAttributes
  private let names: XMLNames
  private let parser: xmlParserCtxtPtr

  init(
    _ localName: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, attributes: XMLScanAttributes,
    names: XMLNames, parser: xmlParserCtxtPtr
  ) {
    name = names.number(of: localName)
    localNamePointer = localName
    namespacePointer = namespace
    self.attributes = attributes
    self.names = names
    self.parser = parser
  }

  /// The local name, without a prefix.
  public var localName: String { String(cString: localNamePointer) }

  /// The namespace's URI; nil when the element is in none.
  public var namespace: String? { namespacePointer.map { String(cString: $0) } }

  /// The line on which the start tag's last attribute ends, from 1.
  public var line: Int { max(0, Int(xmlSAX2GetLineNumber(parser))) }

  /// Whether `xsi:nil` is `true` or `1`.
  public var isNil: Bool { attributes.isNil }

  /// The value of the attribute in no namespace with this number in ``XMLConsumer/names``; nil where it is absent.
  public func value(of name: Int) -> String? {
    withValue(of: name) { $0.string }
  }

  /// Looks at a value without a copy: its bytes in UTF-8, references resolved.
  ///
  /// - Returns: What `look` returns; nil where the attribute is absent.
  public func withValue<Result>(of name: Int, _ look: (Span<UInt8>) -> Result) -> Result? {
    names.pointer(of: name).flatMap { attributes.withPlainValue(of: $0, look) }
  }

  /// The values of all attributes with this local name that are in a namespace, `xsi:nil` left out.
  public func qualifiedValues(of name: Int) -> [String] {
    names.pointer(of: name).map { attributes.qualifiedValues(of: $0) } ?? []
  }

  /// The whole tag as an element without children and text.
  public func element() -> XMLElement {
    XMLElement(
      name: localName, namespace: namespace, attributes: attributes.values, isNil: isNil, line: line)
  }
}
