/// Rules about names with values.
extension JSONSchemaCheck {
  func mapFindings(_ value: YAMLValue, _ node: JSONSchemaNode, _ label: String) -> [Finding] {
    guard let entries = try? value.entries() else { return [] }
    let rules = node.map
    let names = Set(entries.map { Array($0.key.unicodeScalars) })
    func isThere(_ name: String) -> Bool { names.contains(Array(name.unicodeScalars)) }
    var found: [Finding] = []
    for name in rules.required where !isThere(name) {
      found.append(finding(value, node, "\"\(name)\" is missing here."))
    }
    for (name, needed) in rules.dependentRequired where isThere(name) {
      for missing in needed where !isThere(missing) {
        found.append(finding(value, node, "\"\(missing)\" is missing here: \"\(name)\" needs it."))
      }
    }
    if let least = rules.minProperties, entries.count < least {
      found.append(finding(value, node, "\(label) has \(entries.count) names; at least \(least) are needed."))
    }
    for entry in entries { found += entryFindings(entry, node).map(\.ofAnEntry) }
    return found
  }

  private func entryFindings(_ entry: (key: String, value: YAMLValue), _ node: JSONSchemaNode) -> [Finding] {
    let rules = node.map
    let label = "\"\(JSONSchemaText.short(entry.key))\""
    var found: [Finding] = []
    if let names = rules.names {
      found += findings(entry.value.replaced(by: entry.key), names, label: "The name \(label)")
    }
    var isKnown = false
    for (name, schema) in rules.properties where JSONSchemaText.areSame(name, entry.key) {
      isKnown = true
      found += findings(entry.value, schema, label: label)
    }
    for (pattern, schema) in rules.patternProperties where patterns.matches(pattern, entry.key) {
      isKnown = true
      found += findings(entry.value, schema, label: label)
    }
    guard !isKnown, let additional = rules.additional else { return found }
    guard additional.isNever else { return found + findings(entry.value, additional, label: label) }
    let known =
      rules.properties.filter { !$0.schema.isNever }.map(\.name)
      + rules.patternProperties.map { "names like \($0.pattern)" }
    let which = known.isEmpty ? "no name is expected" : "known are \(known.joined(separator: ", "))"
    // What the schema says about itself is about the value, not about this entry.
    let fault = entry.value.fault("\(label) means nothing here; \(which).")
    return found + [Finding(fault: fault, weight: .slip)]
  }
}
