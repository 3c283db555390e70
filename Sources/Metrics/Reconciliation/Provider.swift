/// A trust or another provider in which people of the area may be delayed, as `programme.yaml` lists it.
public struct Provider: Hashable, Sendable {
  /// Its code, such as `RWE`.
  public let code: String
  /// Its name; empty where none is known.
  public let name: String

  /// Makes a provider.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// Whether a return that names a trust by code or by name means this one.
  public func isMeant(by text: String) -> Bool {
    let text = text.lowercased()
    return text == code.lowercased() || (!name.isEmpty && text == name.lowercased())
  }

  /// For a sentence: the name with the code, or the code alone.
  public var inWords: String { name.isEmpty || name == code ? code : "\(name) (\(code))" }
}
