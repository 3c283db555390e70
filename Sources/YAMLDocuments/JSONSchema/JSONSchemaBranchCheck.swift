/// Rules that lead to other schemas for the same value.
extension JSONSchemaCheck {
  func branchFindings(_ value: YAMLValue, _ node: JSONSchemaNode, _ label: String) -> [Finding] {
    let rules = node.branches
    var found: [Finding] = []
    for schema in rules.all { found += findings(value, schema, label: label) }
    if let any = rules.any {
      let branches = any.map { findings(value, $0, label: label) }
      if !branches.contains(where: \.isEmpty) { found += closest(branches) }
    }
    if let one = rules.one {
      let branches = one.map { findings(value, $0, label: label) }
      let fitting = zip(one, branches).filter { $0.1.isEmpty }.map(\.0)
      if fitting.isEmpty { found += closest(branches) }
      if fitting.count > 1 {
        let titles = fitting.compactMap(\.title)
        let which = titles.count == fitting.count ? ": \(titles.joined(separator: " and "))" : ""
        found.append(
          finding(value, node, "\(label) can be read in \(fitting.count) ways, and only one may fit\(which)."))
      }
    }
    if let condition = rules.condition, let next = follows(value, condition) ? rules.then : rules.otherwise {
      found += findings(value, next, label: label)
    }
    return found
  }

  /// The branch that was probably meant: the one with the lightest faults, the first of several.
  private func closest(_ branches: [[Finding]]) -> [Finding] {
    func weight(_ branch: [Finding]) -> Int { branch.reduce(0) { $0 + $1.weight.rawValue } }
    return branches.min { weight($0) < weight($1) } ?? []
  }
}
