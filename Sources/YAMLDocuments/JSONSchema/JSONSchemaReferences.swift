/// Looks at where `$ref` leads.
struct JSONSchemaReferences {
  let definitions: [String: JSONSchemaNode]

  /// - Throws: a fault for a definition that is not there, and for one that leads back to itself with the same value, which
  ///   would never end.
  func check(_ root: JSONSchemaNode) throws(YAMLFault) {
    for node in [root] + definitions.sorted(by: { $0.value.line < $1.value.line }).map(\.value) {
      try checkTargets(node)
    }
    var done: Set<String> = []
    for (name, node) in definitions.sorted(by: { $0.value.line < $1.value.line }) {
      try walk(node, [name], &done)
    }
  }

  private func checkTargets(_ node: JSONSchemaNode) throws(YAMLFault) {
    if let reference = node.branches.reference, definitions[reference.name] == nil { throw reference.fault }
    for child in node.children { try checkTargets(child) }
  }

  /// Follows what looks at the same value; `path` holds the definitions that led here.
  private func walk(_ node: JSONSchemaNode, _ path: [String], _ done: inout Set<String>) throws(YAMLFault) {
    if let reference = node.branches.reference, let target = definitions[reference.name] {
      let (name, fault) = (reference.name, reference.fault)
      guard !path.contains(name) else {
        throw YAMLFault(
          file: fault.file, line: fault.line,
          message: "\"$ref\" leads back to \"\(name)\" without going into a list or an entry; it would never end.")
      }
      if !done.contains(name) {
        try walk(target, path + [name], &done)
        done.insert(name)
      }
    }
    for child in node.sameValue { try walk(child, path, &done) }
  }
}
