import Mustache

/// A view as names and what they stand for, taken apart once.
///
/// Mustache looks a name up by reflecting the whole struct, and each one around it, every time that a template names
/// something. Here it finds the same things under the same names at once.
enum ViewTree {
  /// The names of a struct. What has no value is left out, so that the name is looked up outwards, as before.
  static func names(of view: Any) -> [String: Any] {
    var names: [String: Any] = [:]
    for child in Mirror(reflecting: view).children {
      guard let label = child.label, let present = unwrapped(child.value) else { continue }
      names[label] = tree(of: present)
    }
    return names
  }

  /// Structs become names; whatever prints itself stays as it is.
  private static func tree(of value: Any) -> Any {
    if isPlain(value) { return value }
    if value is any CustomStringConvertible & CustomReflectable { return list(value) ?? value }
    guard !(value is any CustomStringConvertible), !(value is any MustacheParent),
      Mirror(reflecting: value).displayStyle == .struct
    else { return value }
    return ViewNames(names(of: value))
  }

  private static func list(_ value: Any) -> Any? { (value as? [Any])?.map(tree) }

  /// What an optional holds; nothing where it holds nothing.
  private static func unwrapped(_ value: Any) -> Any? {
    if isPlain(value) { return value }
    guard let optional = value as? any Wrapping else { return value }
    return optional.wrapped
  }

  /// Nearly all values are of these types, and types are compared faster than values are cast.
  private static func isPlain(_ value: Any) -> Bool {
    let type = type(of: value)
    return type == String.self || type == Bool.self || type == Int.self
  }
}

/// The names of a struct within a view. A class, which Mustache hands on without copying what is in it.
final class ViewNames: MustacheParent {
  private let names: [String: Any]

  init(_ names: [String: Any]) { self.names = names }

  func child(named name: String) -> Any? { names[name] }
}

private protocol Wrapping {
  /// What it holds; nothing where it holds nothing.
  var wrapped: Any? { get }
}

extension Optional: Wrapping {
  fileprivate var wrapped: Any? { map { $0 } }
}
