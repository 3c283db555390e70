import Mustache

/// A view as names and what they stand for, taken apart once.
///
/// Mustache looks a name up by reflecting the whole struct, and each one around it, every time that a template names
/// something. Here it finds the same things under the same names at once. The compiler knows the fields of an `Encodable`
/// struct, so that nothing is reflected at all.
enum ViewTree {
  /// The names of a struct. What has no value is left out, so that the name is looked up outwards, as before.
  static func names(of view: any Encodable) -> [String: Any] {
    (tree(of: view) as? ViewNames)?.names ?? [:]
  }

  /// Structs become names and lists stay lists; whatever else it is prints itself.
  fileprivate static func tree(of value: some Encodable) -> Any {
    if let text = value as? String { return ViewText(text) }
    if value is Bool || value is Int { return value }
    let encoder = ViewEncoder()
    // No container of this encoder throws.
    try? value.encode(to: encoder)
    return encoder.result ?? value
  }
}

/// The names of a struct within a view. A class, which Mustache hands on without copying what is in it.
final class ViewNames: MustacheParent, MustacheCustomRepresentation {
  fileprivate(set) var names: [String: Any]
  /// That it stands for itself is found faster than that it has nothing to stand for it.
  var representation: Any? { self }

  init(_ names: [String: Any]) { self.names = names }

  func child(named name: String) -> Any? { names[name] }
}

/// A text of a view. Mustache writes it without asking what else it might be, and finds no names within it.
final class ViewText: MustacheCustomRenderable, MustacheParent, MustacheCustomRepresentation {
  let renderText: String
  var representation: Any? { self }
  let isNull = false

  init(_ text: String) { renderText = text }

  func child(named name: String) -> Any? { nil }
}

/// What a value says of itself: fields with names, or a list.
private final class ViewEncoder: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  /// Nothing for a value that has neither fields nor elements.
  var result: Any? { names ?? list?.elements }
  private var names: ViewNames?
  private var list: ViewList?

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    let names = ViewNames([:])
    self.names = names
    return KeyedEncodingContainer(ViewFields<Key>(names: names))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let list = ViewList()
    self.list = list
    return list
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { ViewValue() }
}

/// Takes the fields of a struct.
private struct ViewFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let codingPath: [any CodingKey] = []
  let names: ViewNames

  func encodeNil(forKey key: Key) {}

  func encode(_ value: some Encodable, forKey key: Key) { names.names[key.stringValue] = ViewTree.tree(of: value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { superEncoder(forKey: key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    superEncoder(forKey: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { ViewEncoder() }

  func superEncoder(forKey key: Key) -> any Encoder { ViewEncoder() }
}

/// Takes the elements of a list.
private final class ViewList: UnkeyedEncodingContainer {
  let codingPath: [any CodingKey] = []
  var elements: [Any] = []
  var count: Int { elements.count }

  func encodeNil() {}

  func encode(_ value: some Encodable) { elements.append(ViewTree.tree(of: value)) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    superEncoder().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { superEncoder().unkeyedContainer() }

  func superEncoder() -> any Encoder { ViewEncoder() }
}

/// Takes a value that has no parts: it stands for itself.
private struct ViewValue: SingleValueEncodingContainer {
  let codingPath: [any CodingKey] = []

  func encodeNil() {}

  func encode(_ value: some Encodable) {}
}
