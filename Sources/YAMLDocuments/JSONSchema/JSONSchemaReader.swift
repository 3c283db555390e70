/// Reads schemas, and refuses what it does not know.
enum JSONSchemaReader {
  static let dialect = "https://json-schema.org/draft/2020-12/schema"

  static func node(_ value: YAMLValue, isRoot: Bool = false) throws(YAMLFault) -> JSONSchemaNode {
    if value.isText {
      switch try value.text() {
      case "true": return JSONSchemaNode(line: value.line)
      case "false": return JSONSchemaNode(line: value.line, isNever: true)
      default: throw value.fault("A schema is expected here: names with values, or true or false.")
      }
    }
    guard value.isMap else { throw value.fault("A schema is expected here, not a list.") }
    var (title, description): (String?, String?)
    var rules = (
      value: JSONSchemaNode.ValueRules(), map: JSONSchemaNode.MapRules(), list: JSONSchemaNode.ListRules(),
      branches: JSONSchemaNode.BranchRules()
    )
    for (key, entry) in try value.entries() {
      switch key {
      case "title": title = try entry.text()
      case "description": description = try entry.text()
      case "$comment": _ = try entry.text()
      case "$schema", "$id", "$defs": try readRootKeyword(key, entry, isRoot: isRoot)
      default:
        var isKnown = try read(key, entry, into: &rules.value)
        if !isKnown { isKnown = try read(key, entry, into: &rules.map) }
        if !isKnown { isKnown = try read(key, entry, into: &rules.list) }
        if !isKnown { isKnown = try read(key, entry, into: &rules.branches) }
        guard isKnown else {
          throw entry.fault(
            "\"\(key)\" is no word of a schema that is understood here; without it the rule would be lost.")
        }
      }
    }
    return JSONSchemaNode(
      title: title, description: description, line: value.line, value: rules.value, map: rules.map, list: rules.list,
      branches: rules.branches)
  }

  /// Definitions are read by ``JSONSchema``.
  private static func readRootKeyword(_ key: String, _ value: YAMLValue, isRoot: Bool) throws(YAMLFault) {
    guard isRoot else { throw value.fault("\"\(key)\" may only stand at the top of the file.") }
    if key == "$schema" {
      guard try value.text() == dialect else { throw value.fault("\"$schema\" must be \(dialect).") }
    } else if key == "$id" {
      _ = try value.text()
    }
  }

  static func map(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> [(key: String, value: YAMLValue)] {
    guard value.isMap else { throw value.fault("\"\(key)\" needs names with values.") }
    return try value.entries()
  }

  static func schemas(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> [JSONSchemaNode] {
    guard value.isList, !value.items().isEmpty else { throw value.fault("\"\(key)\" needs a list of schemas.") }
    var schemas: [JSONSchemaNode] = []
    for item in value.items() { schemas.append(try node(item)) }
    return schemas
  }

  /// A list of different texts.
  static func texts(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> [String] {
    guard value.isList else { throw value.fault("\"\(key)\" needs a list of texts.") }
    var texts: [String] = []
    for item in value.items() {
      guard item.isText else { throw item.fault("\"\(key)\" needs a list of texts; the values of a file are texts.") }
      let text = try item.text()
      guard !texts.contains(where: { JSONSchemaText.areSame($0, text) }) else {
        throw item.fault("\"\(text)\" stands twice under \"\(key)\".")
      }
      texts.append(text)
    }
    return texts
  }

  static func count(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Int {
    let text = value.isText ? try value.text() : ""
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text) else {
      throw value.fault("\"\(key)\" needs a whole number from 0.")
    }
    return count
  }
}
