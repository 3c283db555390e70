/// A tag of a template: `{{name}}`, `{{#section}}`, `{{>part}}` and the like.
struct TemplateTag: Hashable {
  /// What stands behind the opening braces.
  enum Kind: Hashable {
    /// `{{name}}`, escaped.
    case variable
    /// `{{{name}}}` or `{{&name}}`, as it is.
    case raw
    /// `{{#name}}`.
    case section
    /// `{{^name}}`.
    case inverted
    /// `{{/name}}`.
    case end
    /// `{{>name}}`.
    case partial
    /// `{{<name}}`: a page within a layout.
    case layout
    /// `{{$name}}`: a part of a layout that pages fill.
    case block
    /// `{{=...=}}` or `{{%...}}`: other braces, or another way of escaping.
    case setting
  }

  let kind: Kind
  /// The name with its transforms, as it is written: `first(items)`.
  let text: String
  /// The line on which the tag begins, from 1.
  let line: Int

  /// The name without transforms; empty for `first()`.
  var name: String {
    guard let open = text.lastIndex(of: "(") else { return text }
    return String(text[text.index(after: open)...].prefix { $0 != ")" })
  }

  /// The transforms, the outermost first: `first` of `{{first(items)}}`.
  var transforms: [String] {
    guard let open = text.lastIndex(of: "(") else { return [] }
    return text[..<open].split(separator: "(").map(String.init)
  }

  /// As its author wrote it, without spaces: `{{#metrics}}`.
  var written: String {
    switch kind {
    case .variable: "{{\(text)}}"
    case .raw: "{{{\(text)}}}"
    case .section: "{{#\(text)}}"
    case .inverted: "{{^\(text)}}"
    case .end: "{{/\(text)}}"
    case .partial: "{{>\(text)}}"
    case .layout: "{{<\(text)}}"
    case .block: "{{$\(text)}}"
    case .setting: "{{=\(text)}}"
    }
  }

  /// Whether the tag holds others, up to its end.
  var opens: Bool { [.section, .inverted, .layout, .block].contains(kind) }
}
