internal import CLibXML2

/// The attributes of one start tag, copied out of libxml2's SAX array.
struct XMLScanAttributes {
  private(set) var values: [String: String] = [:]
  private(set) var isNil = false

  private static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  /// Reads `count` groups of five pointers: local name, prefix, namespace, start and end of the value.
  init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    guard let pointers else { return }
    var qualified: [String: String] = [:]
    for group in 0..<count {
      let five = pointers + 5 * group
      guard let name = five[0], let start = five[3], let end = five[4] else { continue }
      let local = String(cString: name)
      let value = Self.value(UnsafeBufferPointer(start: start, count: end - start))
      guard let namespace = five[2] else {
        values[local] = value
        continue
      }
      if local == "nil", String(cString: namespace) == Self.instanceNamespace {
        let word = value.filter { !$0.isWhitespace }
        isNil = word == "true" || word == "1"
      } else if qualified[local] == nil {
        qualified[local] = value
      }
    }
    values.merge(qualified) { plain, _ in plain }
  }

  /// Copies a value. libxml2 hands every ampersand of an attribute to SAX as `&#38;` (and only ampersands, so this is
  /// without doubt), unless told to replace entities, which this module never does.
  private static func value(_ bytes: UnsafeBufferPointer<xmlChar>) -> String {
    let ampersand = UInt8(ascii: "&")
    guard bytes.contains(ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    let escape = Array("&#38;".utf8)
    var plain: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      plain.append(bytes[index])
      index += bytes[index...].starts(with: escape) ? escape.count : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
