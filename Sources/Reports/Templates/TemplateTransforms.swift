/// What swift-mustache can do with a value before it is printed: `{{#first()}}`, `{{count(rows)}}`.
enum TemplateTransforms {
  /// Within a list, of the place in it: `{{#last()}}`.
  static let ofPlace = ["first", "last", "even", "odd", "index"]

  /// The kind of a value after a transform; nothing where the value has no such transform.
  static func kind(_ transform: String, of kind: TemplateName.Kind) -> TemplateName.Kind? {
    switch (kind, transform) {
    case (.text, "empty"), (.texts, "empty"), (.list, "empty"): .flag
    case (.text, "capitalized"), (.text, "lowercased"), (.text, "uppercased"): kind
    case (.texts, "count"), (.list, "count"): .number
    case (.texts, "first"), (.texts, "last"): .text(mayBeMissing: true)
    case (.texts, "reversed"), (.texts, "sorted"), (.list, "reversed"): kind
    case (.list(let type, _), "first"), (.list(let type, _), "last"): .section(type, mayBeMissing: true)
    case (.number, "equalzero"), (.number, "even"), (.number, "odd"): .flag
    case (.number, "plusone"), (.number, "minusone"): .number
    default: nil
    }
  }
}
