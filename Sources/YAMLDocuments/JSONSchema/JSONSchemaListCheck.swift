/// Rules about lists.
extension JSONSchemaCheck {
  func listFindings(_ value: YAMLValue, _ node: JSONSchemaNode, _ label: String) -> [Finding] {
    let (items, rules) = (value.items(), node.list)
    var found: [Finding] = []
    if let least = rules.minItems, items.count < least {
      let message =
        items.isEmpty
        ? "\(label) must not be empty." : "\(label) has \(items.count) items; at least \(least) are needed."
      found.append(finding(value, node, message))
    }
    if let most = rules.maxItems, items.count > most {
      found.append(finding(value, node, "\(label) has \(items.count) items; at most \(most) are allowed."))
    }
    if rules.isUnique {
      var seen: Set<Content> = []
      for item in items where !seen.insert(Content(item)).inserted {
        found.append(finding(item, node, "An item stands twice in the list: the same is above."))
      }
    }
    if let schema = rules.items {
      for item in items { found += findings(item, schema, label: "An item of \(label)").map(\.ofAnEntry) }
    }
    return found
  }

  /// A value without its place, in which the order of names means nothing.
  private indirect enum Content: Hashable {
    case text([Unicode.Scalar])
    case list([Content])
    case map([[Unicode.Scalar]: Content])

    init(_ value: YAMLValue) {
      if value.isText, let text = try? value.text() {
        self = .text(Array(text.unicodeScalars))
      } else if value.isMap, let entries = try? value.entries() {
        self = .map(
          Dictionary(entries.map { (Array($0.key.unicodeScalars), Content($0.value)) }, uniquingKeysWith: { $1 }))
      } else {
        self = .list(value.items().map(Content.init))
      }
    }
  }
}
