/// Rules about a single value.
extension JSONSchemaCheck {
  func textFindings(_ value: YAMLValue, _ node: JSONSchemaNode, _ label: String) -> [Finding] {
    guard let text = try? value.text() else { return [] }
    let rules = node.value
    var found: [Finding] = []
    let length = text.unicodeScalars.count
    if let choices = rules.choices, !choices.contains(where: { JSONSchemaText.areSame($0, text) }) {
      let known = choices.joined(separator: ", ")
      found.append(
        finding(value, node, "\(label) must be one of \(known), not \"\(JSONSchemaText.short(text))\".", .otherWord))
    }
    if let constant = rules.constant, !JSONSchemaText.areSame(constant, text) {
      found.append(
        finding(value, node, "\(label) must be \"\(constant)\", not \"\(JSONSchemaText.short(text))\".", .otherWord))
    }
    if let least = rules.minLength, length < least {
      let message =
        length == 0 ? "\(label) must not be empty." : "\(label) has \(length) characters; at least \(least) are needed."
      found.append(finding(value, node, message))
    }
    if let most = rules.maxLength, length > most {
      found.append(finding(value, node, "\(label) has \(length) characters; at most \(most) are allowed."))
    }
    if let pattern = rules.pattern, !patterns.matches(pattern, text) {
      found.append(
        finding(value, node, "\(label) must look like \(pattern), unlike \"\(JSONSchemaText.short(text))\"."))
    }
    return found
  }
}
