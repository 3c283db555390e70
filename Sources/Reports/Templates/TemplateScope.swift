/// What the names of a template mean at one place: the sections around it, the innermost last.
///
/// Mustache looks outwards: a name that a section does not have is looked for in the one around it.
struct TemplateScope {
  /// What `{{.}}` stands for.
  enum Item {
    case type(TemplateType)
    case text
    case number
    case raw
    /// Something of which no names are declared.
    case unknown
  }

  private var items: [Item]
  /// Whether the innermost section is repeated, so that `{{#first()}}` means something.
  private(set) var isRepeated = false

  init(_ types: [TemplateType]) { items = types.map(Item.type) }

  /// What `{{.}}` stands for.
  var item: Item { items.last ?? .unknown }

  /// The kind of a name, which may be dotted; nothing where it is not known.
  func kind(of name: String) -> TemplateName.Kind? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard let first = parts.first else { return nil }
    let reachable = name.hasPrefix(".") ? items.suffix(1) : items[...]
    for case .type(let type) in reachable.reversed() {
      guard let found = type[first] else { continue }
      return TemplateScope.kind(of: parts.dropFirst(), within: found.kind)
    }
    return nil
  }

  private static func kind(of path: ArraySlice<String>, within kind: TemplateName.Kind) -> TemplateName.Kind? {
    guard let name = path.first else { return kind }
    guard case .section(let type, _) = kind, let found = TemplateNames.names(of: type)?[name] else { return nil }
    return self.kind(of: path.dropFirst(), within: found.kind)
  }

  /// The scope within a section of a kind.
  func entering(_ kind: TemplateName.Kind) -> TemplateScope {
    var scope = self
    scope.isRepeated = false
    switch kind {
    case .flag: scope.isRepeated = isRepeated
    case .text: scope.items.append(.text)
    case .number: scope.items.append(.number)
    case .raw: scope.items.append(.raw)
    case .texts:
      scope.items.append(.text)
      scope.isRepeated = true
    case .section(let type, _): scope.items.append(TemplateNames.names(of: type).map(Item.type) ?? .unknown)
    case .list(let type, _):
      scope.items.append(TemplateNames.names(of: type).map(Item.type) ?? .unknown)
      scope.isRepeated = true
    }
    return scope
  }

  /// All names that mean something here.
  var names: Set<String> {
    var names: Set<String> = []
    for case .type(let type) in items { names.formUnion(type.names.map(\.name)) }
    return names
  }
}
