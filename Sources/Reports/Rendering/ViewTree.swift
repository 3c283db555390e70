import Mustache

/// A view as dictionaries, taken apart once.
///
/// Mustache looks a name up by reflecting the whole struct, and each one around it, every time that a template names
/// something. In dictionaries it finds the same things under the same names at once.
enum ViewTree {
  /// The same view. Structs become dictionaries; what has no value is left out, so that the name is looked up outwards,
  /// as before. Whatever prints itself stays as it is.
  static func tree(of value: Any) -> Any {
    switch value {
    case is String, is Bool, is Int: return value
    case is CustomStringConvertible & CustomReflectable: return list(value) ?? value
    default: break
    }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .struct, !(value is any CustomStringConvertible), !(value is any MustacheParent) else {
      return value
    }
    var fields: [String: Any] = [:]
    for child in mirror.children {
      guard let label = child.label, let present = unwrapped(child.value) else { continue }
      fields[label] = tree(of: present)
    }
    return fields
  }

  private static func list(_ value: Any) -> Any? { (value as? [Any])?.map(tree) }

  /// What an optional holds; nothing where it holds nothing.
  private static func unwrapped(_ value: Any) -> Any? {
    if value is String { return value }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return value }
    return mirror.children.first?.value
  }
}
