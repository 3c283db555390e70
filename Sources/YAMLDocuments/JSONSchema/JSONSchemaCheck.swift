/// Compares one value with a schema.
struct JSONSchemaCheck {
  /// A fault, and how much it says that another branch was meant.
  struct Finding {
    enum Weight: Int {
      case slip = 1
      /// An entry holds another one of a few words: it often says which branch is meant.
      case otherWordOfAnEntry = 100
      case otherWord = 1000
      case otherKind = 10_000
    }

    let fault: YAMLFault
    let weight: Weight

    /// The same fault for the map or the list around the value: there it says less.
    var ofAnEntry: Finding { Finding(fault: fault, weight: weight == .otherWord ? .otherWordOfAnEntry : .slip) }
  }

  private let definitions: [String: JSONSchemaNode]
  let patterns = JSONSchemaPattern()

  init(definitions: [String: JSONSchemaNode]) { self.definitions = definitions }

  /// All that is wrong; `label` is the beginning of each sentence.
  func findings(_ value: YAMLValue, _ node: JSONSchemaNode, label: String) -> [Finding] {
    if node.isNever { return [Finding(fault: value.fault("\(label) is not allowed here."), weight: .otherKind)] }
    var found = kindFindings(value, node, label)
    if value.isText { found += textFindings(value, node, label) } else { found += choiceFindings(value, node, label) }
    if value.isMap { found += mapFindings(value, node, label) }
    if value.isList { found += listFindings(value, node, label) }
    if let reference = node.branches.reference, let target = definitions[reference.name] {
      found += findings(value, target, label: label)
    }
    return found + branchFindings(value, node, label)
  }

  func follows(_ value: YAMLValue, _ node: JSONSchemaNode) -> Bool { findings(value, node, label: "").isEmpty }

  func finding(
    _ value: YAMLValue, _ node: JSONSchemaNode, _ message: String, _ weight: Finding.Weight = .slip
  ) -> Finding {
    let hint = node.description.map { " \($0)" } ?? ""
    return Finding(fault: value.fault(message + hint), weight: weight)
  }

  private func kindFindings(_ value: YAMLValue, _ node: JSONSchemaNode, _ label: String) -> [Finding] {
    let kind: JSONSchemaNode.Kind = value.isMap ? .object : value.isList ? .array : .string
    guard let kinds = node.value.kinds, !kinds.contains(kind) else { return [] }
    let wanted = kinds.map { kind in
      switch kind {
      case .object: "names with values"
      case .array: "a list"
      case .string: "a single value"
      }
    }
    return [finding(value, node, "\(label) must be \(wanted.joined(separator: " or ")).", .otherKind)]
  }

  /// A map or a list is never one of some texts.
  private func choiceFindings(_ value: YAMLValue, _ node: JSONSchemaNode, _ label: String) -> [Finding] {
    guard node.value.choices != nil || node.value.constant != nil else { return [] }
    return [finding(value, node, "\(label) must be a single value.", .otherKind)]
  }
}
