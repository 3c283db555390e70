/// A name that a template may use, and what stands behind it.
struct TemplateName {
  /// What a template can do with a name.
  enum Kind {
    /// `{{name}}` prints it; where it may be missing, `{{#name}}{{.}}{{/name}}` prints it only where it is there.
    case text(mayBeMissing: Bool)
    /// A whole number: `{{name}}`.
    case number
    /// Yes or no: `{{#name}}` and `{{^name}}`, never printed.
    case flag
    /// Picture, style or script that bcf made: `{{{name}}}`.
    case raw(mayBeMissing: Bool)
    /// `{{#name}}{{.}}{{/name}}` prints one text after the other.
    case texts(mayBeMissing: Bool)
    /// `{{#name}}...{{/name}}` holds names of its own.
    case section(any Any.Type, mayBeMissing: Bool)
    /// `{{#name}}...{{/name}}` is repeated, each time with names of its own.
    case list(any Any.Type, mayBeMissing: Bool)
  }

  let name: String
  let kind: Kind
  /// What it says, as a phrase.
  let meaning: String

  static func text(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .text(mayBeMissing: false), meaning: meaning)
  }

  static func optional(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .text(mayBeMissing: true), meaning: meaning)
  }

  static func number(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .number, meaning: meaning)
  }

  static func flag(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .flag, meaning: meaning)
  }

  static func raw(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .raw(mayBeMissing: false), meaning: meaning)
  }

  static func optionalRaw(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .raw(mayBeMissing: true), meaning: meaning)
  }

  static func texts(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .texts(mayBeMissing: false), meaning: meaning)
  }

  static func optionalTexts(_ name: String, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .texts(mayBeMissing: true), meaning: meaning)
  }

  static func section(_ name: String, _ type: any Any.Type, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .section(type, mayBeMissing: false), meaning: meaning)
  }

  static func optionalSection(_ name: String, _ type: any Any.Type, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .section(type, mayBeMissing: true), meaning: meaning)
  }

  static func list(_ name: String, _ type: any Any.Type, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .list(type, mayBeMissing: false), meaning: meaning)
  }

  static func optionalList(_ name: String, _ type: any Any.Type, _ meaning: String) -> TemplateName {
    TemplateName(name: name, kind: .list(type, mayBeMissing: true), meaning: meaning)
  }
}
