internal import CLibXML2

/// The attributes of one start tag: a view of libxml2's SAX array, good for the length of the callback.
///
/// The array has groups of five pointers: local name, prefix, namespace, start and end of the value.
struct XMLScanAttributes {
  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int

  private static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    self.pointers = pointers
    self.count = pointers == nil ? 0 : count
  }

  private struct Attribute {
    let name: UnsafePointer<xmlChar>
    let namespace: UnsafePointer<xmlChar>?
    let bytes: UnsafeBufferPointer<xmlChar>
  }

  private func attribute(_ index: Int) -> Attribute? {
    guard let five = pointers.map({ $0 + 5 * index }), let name = five[0], let start = five[3], let end = five[4]
    else { return nil }
    return Attribute(name: name, namespace: five[2], bytes: UnsafeBufferPointer(start: start, count: end - start))
  }

  private func isNil(_ attribute: Attribute) -> Bool {
    guard let namespace = attribute.namespace, xmlStrEqual(attribute.name, "nil") != 0 else { return false }
    return xmlStrEqual(namespace, Self.instanceNamespace) != 0
  }

  /// Whether `xsi:nil` is `true` or `1`.
  var isNil: Bool {
    for index in 0..<count {
      guard let attribute = attribute(index), isNil(attribute) else { continue }
      let word = Self.plainValue(attribute.bytes).filter { !$0.isWhitespace }
      return word == "true" || word == "1"
    }
    return false
  }

  /// Values by local name, without `xsi:nil`. Where two attributes share a local name, the one without a namespace is
  /// taken.
  var values: [String: String] {
    var values: [String: String] = [:]
    var qualified: [String: String] = [:]
    for index in 0..<count {
      guard let attribute = attribute(index), !isNil(attribute) else { continue }
      let local = String(cString: attribute.name)
      if attribute.namespace == nil {
        values[local] = Self.plainValue(attribute.bytes)
      } else if qualified[local] == nil {
        qualified[local] = Self.plainValue(attribute.bytes)
      }
    }
    return values.merging(qualified) { plain, _ in plain }
  }

  /// Looks at the value of the attribute in no namespace whose name is at this place in the parser's dictionary.
  func withPlainValue<Result>(of name: UnsafePointer<xmlChar>, _ look: (Span<UInt8>) -> Result) -> Result? {
    for index in 0..<count {
      guard let attribute = attribute(index), attribute.name == name, attribute.namespace == nil else { continue }
      guard attribute.bytes.contains(Self.ampersand) else { return look(attribute.bytes.span) }
      return look(Self.withoutEscapes(attribute.bytes).span)
    }
    return nil
  }

  /// The values of the attributes of that name which are in a namespace, `xsi:nil` left out.
  func qualifiedValues(of name: UnsafePointer<xmlChar>) -> [String] {
    (0..<count).compactMap { index in
      guard let attribute = attribute(index), attribute.name == name, attribute.namespace != nil, !isNil(attribute)
      else { return nil }
      return Self.plainValue(attribute.bytes)
    }
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let escape = Array("&#38;".utf8)

  private static func plainValue(_ bytes: UnsafeBufferPointer<xmlChar>) -> String {
    guard bytes.contains(ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: withoutEscapes(bytes), as: UTF8.self)
  }

  /// libxml2 hands every ampersand of an attribute to SAX as `&#38;` (and only ampersands, so this is without doubt),
  /// unless told to replace entities, which this module never does.
  private static func withoutEscapes(_ bytes: UnsafeBufferPointer<xmlChar>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      plain.append(bytes[index])
      index += bytes[index...].starts(with: escape) ? escape.count : 1
    }
    return plain
  }
}
