import TestSupport

/// Small schemas and documents at random, as JSON: few words, so that rules and values often meet.
struct RandomJSON {
  private var generator: SeededGenerator
  private static let names = ["a", "b", "c", "x1", "x22"]
  private static let words = ["", "a", "b", "ab", "abc", "Yes", "x1", "12", "é", "😀😀"]
  private static let patterns = ["^a", "b$", "^[a-z]+$", "^$", "x[0-9]", "^(a|x1)$", "^.{2}$"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func document(depth: Int = 3) -> String {
    switch depth == 0 ? 0 : Int.random(in: 0..<5, using: &generator) {
    case 0, 1: return quoted(word())
    case 2:
      let count = Int.random(in: 0...3, using: &generator)
      return "[" + (0..<count).map { _ in document(depth: depth - 1) }.joined(separator: ", ") + "]"
    default: return map(upTo: 4) { $0.document(depth: depth - 1) }
    }
  }

  /// A schema with three definitions, which go round only through lists and entries.
  mutating func schema() -> String {
    let definitions = (0..<3).map { "\"d\($0)\": \(rules(depth: 2))" }.joined(separator: ", ")
    return "{\"$defs\": {\(definitions)}, \"allOf\": [\(rules(depth: 3)), {\"$ref\": \"#/$defs/d\(below(3))\"}]}"
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func word() -> String { RandomJSON.words[below(RandomJSON.words.count)] }

  private mutating func quoted(_ text: String) -> String { "\"\(text)\"" }

  private mutating func map(upTo most: Int, _ value: (inout RandomJSON) -> String) -> String {
    let names = RandomJSON.names.shuffled(using: &generator).prefix(below(most + 1))
    return "{" + names.map { "\"\($0)\": \(value(&self))" }.joined(separator: ", ") + "}"
  }

  private mutating func list(_ least: Int, _ item: (inout RandomJSON) -> String) -> String {
    "[" + (0..<(least + below(3))).map { _ in item(&self) }.joined(separator: ", ") + "]"
  }

  private mutating func different(_ words: [String], _ least: Int) -> String {
    let chosen = words.shuffled(using: &generator).prefix(least + below(3))
    return "[" + chosen.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  /// A schema for an entry or an item: there `$ref` may go round.
  private mutating func inner(_ depth: Int) -> String {
    switch below(8) {
    case 0: "true"
    case 1: "false"
    case 2, 3: "{\"$ref\": \"#/$defs/d\(below(3))\"}"
    default: rules(depth: depth - 1)
    }
  }

  private mutating func rules(depth: Int) -> String {
    let keys = RandomJSON.keys.filter { depth > 0 || RandomJSON.shallow.contains($0) }
    let chosen = keys.shuffled(using: &generator).prefix(1 + below(3))
    let conditional = depth > 0 && below(6) == 0
    let all = conditional ? ["if", "then", "else"] + chosen : Array(chosen)
    return "{" + all.map { "\"\($0)\": \(rule($0, depth))" }.joined(separator: ", ") + "}"
  }

  private static let shallow = [
    "type", "enum", "const", "pattern", "minLength", "maxLength", "required", "minProperties",
  ]
  private static let keys =
    shallow + [
      "minItems", "maxItems", "uniqueItems", "dependentRequired", "properties", "patternProperties",
      "additionalProperties", "propertyNames", "items", "allOf", "anyOf", "oneOf",
    ]

  private mutating func rule(_ key: String, _ depth: Int) -> String {
    switch key {
    case "type": return different(["object", "array", "string"], 1)
    case "enum": return different(RandomJSON.words, 1)
    case "const": return quoted(word())
    case "pattern": return quoted(RandomJSON.patterns[below(RandomJSON.patterns.count)])
    case "required": return different(RandomJSON.names, 0)
    case "minLength", "maxLength", "minItems", "maxItems", "minProperties": return String(below(4))
    case "uniqueItems": return below(4) == 0 ? "false" : "true"
    case "dependentRequired": return map(upTo: 2) { $0.different(RandomJSON.names, 0) }
    case "properties": return map(upTo: 3) { $0.inner(depth) }
    case "patternProperties":
      return "{\"\(RandomJSON.patterns[below(RandomJSON.patterns.count)])\": \(inner(depth))}"
    case "additionalProperties", "items": return inner(depth)
    case "allOf", "anyOf", "oneOf": return list(1) { $0.rules(depth: depth - 1) }
    default: return rules(depth: depth - 1)
    }
  }
}
