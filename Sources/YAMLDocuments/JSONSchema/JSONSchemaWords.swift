/// The words of each group of rules. Each function says whether it knows the word.
extension JSONSchemaReader {
  static func read(
    _ key: String, _ value: YAMLValue, into rules: inout JSONSchemaNode.ValueRules
  ) throws(YAMLFault) -> Bool {
    switch key {
    case "type": rules.kinds = try kinds(value)
    case "enum":
      let choices = try texts(value, key)
      guard !choices.isEmpty else { throw value.fault("\"enum\" needs at least one value.") }
      rules.choices = choices
    case "const":
      guard value.isText else { throw value.fault("\"const\" needs a text; the values of a file are texts.") }
      rules.constant = try value.text()
    case "pattern": rules.pattern = try JSONSchemaPattern.checked(try value.text(), value)
    case "minLength": rules.minLength = try count(value, key)
    case "maxLength": rules.maxLength = try count(value, key)
    default: return false
    }
    return true
  }

  static func read(
    _ key: String, _ value: YAMLValue, into rules: inout JSONSchemaNode.MapRules
  ) throws(YAMLFault) -> Bool {
    switch key {
    case "properties":
      for (name, schema) in try map(value, key) { rules.properties.append((name, try node(schema))) }
    case "patternProperties":
      for (pattern, schema) in try map(value, key) {
        rules.patternProperties.append((try JSONSchemaPattern.checked(pattern, schema), try node(schema)))
      }
    case "additionalProperties": rules.additional = try node(value)
    case "propertyNames": rules.names = try node(value)
    case "required": rules.required = try texts(value, key)
    case "minProperties": rules.minProperties = try count(value, key)
    case "dependentRequired":
      for (name, needed) in try map(value, key) { rules.dependentRequired.append((name, try texts(needed, key))) }
    default: return false
    }
    return true
  }

  static func read(
    _ key: String, _ value: YAMLValue, into rules: inout JSONSchemaNode.ListRules
  ) throws(YAMLFault) -> Bool {
    switch key {
    case "items": rules.items = try node(value)
    case "minItems": rules.minItems = try count(value, key)
    case "maxItems": rules.maxItems = try count(value, key)
    case "uniqueItems":
      guard value.isText, let isUnique = Bool(try value.text()) else {
        throw value.fault("\"uniqueItems\" must be true or false.")
      }
      rules.isUnique = isUnique
    default: return false
    }
    return true
  }

  static func read(
    _ key: String, _ value: YAMLValue, into rules: inout JSONSchemaNode.BranchRules
  ) throws(YAMLFault) -> Bool {
    switch key {
    case "$ref": rules.reference = try reference(value)
    case "allOf": rules.all = try schemas(value, key)
    case "anyOf": rules.any = try schemas(value, key)
    case "oneOf": rules.one = try schemas(value, key)
    case "if": rules.condition = try node(value)
    case "then": rules.then = try node(value)
    case "else": rules.otherwise = try node(value)
    default: return false
    }
    return true
  }

  private static func kinds(_ value: YAMLValue) throws(YAMLFault) -> [JSONSchemaNode.Kind] {
    let names = value.isList ? try texts(value, "type") : [try value.text()]
    let kinds = names.compactMap(JSONSchemaNode.Kind.init)
    guard kinds.count == names.count, !kinds.isEmpty else {
      throw value.fault("\"type\" must be object, array or string; all values of a file are texts.")
    }
    return kinds
  }

  private static func reference(_ value: YAMLValue) throws(YAMLFault) -> (name: String, fault: YAMLFault) {
    let (text, prefix) = (try value.text(), "#/$defs/")
    guard text.hasPrefix(prefix) else { throw value.fault("\"$ref\" must begin with \(prefix).") }
    let name = String(text.dropFirst(prefix.count))
    guard !name.isEmpty, !name.contains(where: { "/~%".contains($0) }) else {
      throw value.fault("\"$ref\" must name one definition, without a slash, a tilde or a percent sign.")
    }
    return (name, value.fault("\"$ref\" leads to \"\(name)\", which is not under \"$defs\"."))
  }
}
