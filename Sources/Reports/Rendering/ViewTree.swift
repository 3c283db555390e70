import Mustache
import Synchronization

/// A view as names and what they stand for, taken apart once.
///
/// Mustache looks a name up by reflecting the whole struct, and each one around it, every time that a template names
/// something. Here it finds the same things under the same names at once.
struct ViewTree {
  /// What is done with values of a type. Types are compared much faster than values are cast.
  private enum Kind {
    case text, optional, list, view
    /// It prints itself, or is something that Mustache knows.
    case other
  }

  /// The types that were met on any page so far. All pages are made of the same few.
  private static let met = Mutex<[ObjectIdentifier: Kind]>([ObjectIdentifier(String.self): .text])

  private var kinds = met.withLock { $0 }

  /// The names of a struct. What has no value is left out, so that the name is looked up outwards, as before.
  static func names(of view: Any) -> [String: Any] {
    var tree = ViewTree()
    let known = tree.kinds.count
    let names = tree.names(of: view)
    if tree.kinds.count > known { met.withLock { $0.merge(tree.kinds) { first, _ in first } } }
    return names
  }

  private mutating func names(of view: Any) -> [String: Any] {
    var names: [String: Any] = [:]
    for child in Mirror(reflecting: view).children {
      guard let label = child.label, let present = tree(of: child.value) else { continue }
      names[label] = present
    }
    return names
  }

  /// Structs become names; whatever prints itself stays as it is; an optional is what it holds.
  private mutating func tree(of value: Any) -> Any? {
    switch kind(of: value) {
    case .text: (value as? String).map(ViewText.init)
    case .optional: (value as? any Wrapping)?.wrapped.flatMap { tree(of: $0) }
    case .list: (value as? [Any])?.compactMap { tree(of: $0) } ?? value
    case .view: ViewNames(names(of: value))
    case .other: value
    }
  }

  private mutating func kind(of value: Any) -> Kind {
    let type = ObjectIdentifier(type(of: value))
    if let known = kinds[type] { return known }
    let kind = ViewTree.newKind(of: value)
    kinds[type] = kind
    return kind
  }

  private static func newKind(of value: Any) -> Kind {
    if value is any Wrapping { return .optional }
    if value is any CustomStringConvertible & CustomReflectable { return .list }
    let isStruct = Mirror(reflecting: value).displayStyle == .struct
    return isStruct && !(value is any CustomStringConvertible) && !(value is any MustacheParent) ? .view : .other
  }
}

/// The names of a struct within a view. A class, which Mustache hands on without copying what is in it.
final class ViewNames: MustacheParent, MustacheCustomRepresentation {
  private let names: [String: Any]
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

private protocol Wrapping {
  /// What it holds; nothing where it holds nothing.
  var wrapped: Any? { get }
}

extension Optional: Wrapping {
  fileprivate var wrapped: Any? { map { $0 } }
}
