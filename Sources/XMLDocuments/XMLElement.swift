/// An element read into plain values.
public struct XMLElement: Equatable, Sendable {
  /// The local name, without a prefix.
  public let name: String

  /// The namespace's URI; nil when the element is in none.
  public let namespace: String?

  /// Values by local name. `xmlns` declarations and `xsi:nil` are not among them. Where two attributes share a local
  /// name, the one without a namespace is kept.
  public let attributes: [String: String]

  /// Whether `xsi:nil` is `true` or `1`: the element says that its value is absent, which is not the same as empty.
  public let isNil: Bool

  /// The line on which the start tag's last attribute ends (the tag's own line if it is written on one), from 1.
  public let line: Int

  /// The elements directly inside, in document order.
  public internal(set) var children: [XMLElement]

  /// The character data directly inside, joined, CDATA included, white space kept. For an element with children that is
  /// mostly the indentation.
  public internal(set) var text: String

  /// Creates an element.
  public init(
    name: String, namespace: String? = nil, attributes: [String: String] = [:], isNil: Bool = false,
    children: [XMLElement] = [], text: String = "", line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.isNil = isNil
    self.children = children
    self.text = text
    self.line = line
  }

  /// Returns the first element directly inside that has this local name.
  public func child(named name: String) -> XMLElement? {
    children.first { $0.name == name }
  }

  /// Returns the elements directly inside that have this local name, in document order.
  public func children(named name: String) -> [XMLElement] {
    children.filter { $0.name == name }
  }

  /// Returns the first element at any depth inside, in document order, that has this local name.
  public func firstDescendant(named name: String) -> XMLElement? {
    for child in children {
      if child.name == name { return child }
      if let found = child.firstDescendant(named: name) { return found }
    }
    return nil
  }
}
