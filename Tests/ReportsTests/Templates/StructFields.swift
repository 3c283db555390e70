@_spi(Reflection) import Swift

/// The names and types of the properties of a struct, without a value of it: what is optional or in a list counts as well.
enum StructFields {
  static func of(_ type: any Any.Type) -> [(name: String, type: any Any.Type)] {
    var fields: [(String, any Any.Type)] = []
    _ = _forEachField(of: type) { name, _, type, _ in
      fields.append((String(cString: name), type))
      return true
    }
    return fields
  }
}

/// The type within an optional or a list.
protocol Wrapping {
  static var within: any Any.Type { get }
  static var isList: Bool { get }
}

extension Optional: Wrapping {
  static var within: any Any.Type { Wrapped.self }
  static var isList: Bool { false }
}

extension Array: Wrapping {
  static var within: any Any.Type { Element.self }
  static var isList: Bool { true }
}
