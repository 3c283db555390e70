/// One schema, read.
final class JSONSchemaNode: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case object, array, string
  }

  /// What its author says about it, for messages.
  let title: String?
  let description: String?
  let line: Int
  /// Whether it is `false`, which no value follows.
  let isNever: Bool
  let value: ValueRules
  let map: MapRules
  let list: ListRules
  let branches: BranchRules

  init(
    title: String? = nil, description: String? = nil, line: Int, isNever: Bool = false,
    value: ValueRules = ValueRules(), map: MapRules = MapRules(), list: ListRules = ListRules(),
    branches: BranchRules = BranchRules()
  ) {
    self.title = title
    self.description = description
    self.line = line
    self.isNever = isNever
    self.value = value
    self.map = map
    self.list = list
    self.branches = branches
  }

  /// What a single value must be, and of which kind a value is.
  struct ValueRules: Sendable {
    var kinds: [Kind]?
    var choices: [String]?
    var constant: String?
    var pattern: String?
    var minLength: Int?
    var maxLength: Int?
  }

  struct MapRules: Sendable {
    var properties: [(name: String, schema: JSONSchemaNode)] = []
    var patternProperties: [(pattern: String, schema: JSONSchemaNode)] = []
    var additional: JSONSchemaNode?
    var names: JSONSchemaNode?
    var required: [String] = []
    var dependentRequired: [(name: String, needed: [String])] = []
    var minProperties: Int?
  }

  struct ListRules: Sendable {
    var items: JSONSchemaNode?
    var minItems: Int?
    var maxItems: Int?
    var isUnique = false
  }

  /// Schemas that the same value must follow, by some rule.
  struct BranchRules: Sendable {
    var reference: (name: String, fault: YAMLFault)?
    var all: [JSONSchemaNode] = []
    var any: [JSONSchemaNode]?
    var one: [JSONSchemaNode]?
    var condition: JSONSchemaNode?
    var then: JSONSchemaNode?
    var otherwise: JSONSchemaNode?
  }

  /// All schemas inside that look at the same value.
  var sameValue: [JSONSchemaNode] {
    branches.all + (branches.any ?? []) + (branches.one ?? [])
      + [branches.condition, branches.then, branches.otherwise].compactMap { $0 }
  }

  /// All schemas directly inside.
  var children: [JSONSchemaNode] {
    sameValue + map.properties.map(\.schema) + map.patternProperties.map(\.schema)
      + [map.additional, map.names, list.items].compactMap { $0 }
  }
}
