/// What a YAML file must look like: a JSON Schema, of which every word is understood or the schema is refused.
///
/// A subset of draft 2020-12 (json-schema.org). Annotations: `$schema`, `$id`, `title`, `description`, `$comment`. Rules:
/// `$ref` to `#/$defs/NAME`, `$defs`, `type` (object, array, string), `enum`, `const`, `pattern`, `minLength`,
/// `maxLength`, `properties`, `patternProperties`, `required`, `additionalProperties`, `propertyNames`,
/// `minProperties`, `dependentRequired`, `items`, `minItems`, `maxItems`, `uniqueItems`, `allOf`, `anyOf`, `oneOf`,
/// `if`, `then`, `else`. `true` and `false` are schemas too.
///
/// A single value of a ``YAMLValue`` is text, so `const` and `enum` hold texts, and a value of which nothing is said is the
/// empty text. Lengths count Unicode scalars.
public struct JSONSchema: Sendable {
  private let root: JSONSchemaNode
  private let definitions: [String: JSONSchemaNode]

  /// Reads a schema; JSON is YAML, so ``YAMLValue`` reads it.
  ///
  /// - Throws: The first ``YAMLFault``: a word that is not known, a rule that is none, a `$ref` that leads nowhere or back to
  ///   the value from which it came, a pattern that is no regular expression.
  public init(_ value: YAMLValue) throws(YAMLFault) {
    var definitions: [String: JSONSchemaNode] = [:]
    if value.isMap, let named = try value.entries().first(where: { $0.key == "$defs" })?.value {
      for (name, schema) in try JSONSchemaReader.map(named, "$defs") {
        definitions[name] = try JSONSchemaReader.node(schema)
      }
    }
    root = try JSONSchemaReader.node(value, isRoot: true)
    self.definitions = definitions
    try JSONSchemaReferences(definitions: definitions).check(root)
  }

  /// Returns all that is wrong with a value, in the order of the lines; nothing if it is valid.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - definition: the name of a schema under `$defs` that the value must follow; the whole schema where it is nil.
  public func faults(in value: YAMLValue, at definition: String? = nil) -> [YAMLFault] {
    var start = root
    if let definition {
      guard let named = definitions[definition] else {
        return [value.fault("The schema has no definition \"\(definition)\".")]
      }
      start = named
    }
    let found = JSONSchemaCheck(definitions: definitions).findings(value, start, label: "This")
    var seen: Set<YAMLFault> = []
    let faults = found.map(\.fault).filter { seen.insert($0).inserted }
    return faults.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}
