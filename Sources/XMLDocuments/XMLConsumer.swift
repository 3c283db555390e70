/// Receives what a document holds while it is parsed, in document order.
///
/// Nothing is made of what a consumer does not ask for: names are compared by a number, values are copied on request.
/// With a schema, an event comes before its value has been compared with the schema; what a consumer has gathered is of
/// use only if ``XMLStream`` has found no fault.
///
/// Each method can throw a fault of its own; the parser then stops, and that fault is the document's.
public protocol XMLConsumer: AnyObject {
  /// The local names of elements and attributes that the consumer asks about. Their places in this list, from 0, are
  /// the numbers by which they are known. Asked once, before the first event.
  var names: [String] { get }

  /// A start tag, or a tag that is both.
  func start(_ tag: borrowing XMLStartTag) throws(XMLFault)

  /// A piece of character data, CDATA included, in UTF-8. A text comes in any number of pieces, but no character is cut.
  func text(_ bytes: Span<UInt8>) throws(XMLFault)

  /// An end tag, by the number of its name; nil where the name is not in ``names``.
  func end(_ name: Int?) throws(XMLFault)
}

extension Span where Element == UInt8 {
  /// The bytes as a string. Those that an ``XMLConsumer`` gets are UTF-8.
  public var string: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
}
