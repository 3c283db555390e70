import Testing
import YAMLDocuments

/// Hand-made schemas; what is valid follows the text of draft 2020-12 (Validation, section 6, and Core, sections 8 to 10).
struct JSONSchemaTests {
  private func faults(_ schema: String, _ document: String, at definition: String? = nil) throws -> [YAMLFault] {
    try JSONSchema(YAMLValue.read(Array(schema.utf8), file: "schema.json"))
      .faults(in: YAMLValue.read(Array(document.utf8), file: "form.yaml"), at: definition)
  }

  private func messages(_ schema: String, _ document: String) throws -> [String] {
    try faults(schema, document).map { "\($0.line): \($0.message)" }
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let schema: String
    let valid: [String]
    let invalid: [String]
    var testDescription: String { schema }
  }

  static let examples: [Example] = [
    Example(schema: "{}", valid: ["a: 1", "[x]", "x"], invalid: []),
    Example(schema: "true", valid: ["a: 1", "x"], invalid: []),
    Example(schema: "false", valid: [], invalid: ["a: 1", "x", "[x]"]),
    Example(schema: #"{"type": "object"}"#, valid: ["a: 1", "{}"], invalid: ["[a]", "x", "\"\""]),
    Example(schema: #"{"type": "array"}"#, valid: ["[a]", "[]"], invalid: ["a: 1", "x"]),
    Example(schema: #"{"type": "string"}"#, valid: ["x", "12", "true", "\"\""], invalid: ["a: 1", "[x]"]),
    Example(schema: #"{"type": ["string", "array"]}"#, valid: ["x", "[x]"], invalid: ["a: 1"]),
    Example(
      schema: #"{"enum": ["Yes", "No"]}"#, valid: ["Yes", "\"No\""], invalid: ["yes", "[Yes]", "Yes: 1", "\"\""]),
    Example(schema: #"{"const": "a"}"#, valid: ["a"], invalid: ["b", "[a]"]),
    Example(
      schema: #"{"pattern": "^[a-z]+$"}"#, valid: ["abc", "[A]", "A: 1"], invalid: ["aB", "a1", "\"a\\n\"", "\"\""]),
    Example(schema: #"{"pattern": "b"}"#, valid: ["abc"], invalid: ["ac"]),
    Example(schema: #"{"pattern": "^\\d+$"}"#, valid: ["12"], invalid: ["١٢", "1a"]),
    Example(schema: #"{"minLength": 2}"#, valid: ["ab", "😀x", "[]"], invalid: ["a", "😀"]),
    Example(schema: #"{"maxLength": 2}"#, valid: ["ab", "😀x"], invalid: ["abc", "e\u{301}x"]),
    Example(schema: #"{"properties": {"a": {"const": "1"}}}"#, valid: ["a: 1", "b: 2", "x"], invalid: ["a: 2"]),
    Example(schema: #"{"properties": {"a": false}}"#, valid: ["b: 2"], invalid: ["a: 2"]),
    Example(schema: #"{"patternProperties": {"^x": {"const": "1"}}}"#, valid: ["x1: 1", "b: 2"], invalid: ["xa: 2"]),
    Example(schema: #"{"required": ["a", "b"]}"#, valid: ["{a: 1, b: }", "x"], invalid: ["a: 1", "{}"]),
    Example(
      schema: #"{"properties": {"a": {}}, "patternProperties": {"^x": {}}, "additionalProperties": false}"#,
      valid: ["a: 1", "x1: 1", "{}"], invalid: ["b: 1", "A: 1"]),
    Example(
      schema: #"{"properties": {"a": {}}, "additionalProperties": {"const": "1"}}"#, valid: ["{a: 5, b: 1}"],
      invalid: ["b: 2"]),
    Example(schema: #"{"propertyNames": {"maxLength": 2}}"#, valid: ["ab: 1"], invalid: ["abc: 1"]),
    Example(schema: #"{"minProperties": 1}"#, valid: ["a: 1", "x"], invalid: ["{}"]),
    Example(
      schema: #"{"dependentRequired": {"a": ["b"]}}"#, valid: ["b: 1", "{a: 1, b: 2}", "{}"], invalid: ["a: 1"]),
    Example(schema: #"{"items": {"const": "1"}}"#, valid: ["[1, 1]", "[]", "x"], invalid: ["[1, 2]"]),
    Example(schema: #"{"minItems": 1}"#, valid: ["[1]", "x"], invalid: ["[]"]),
    Example(schema: #"{"maxItems": 1}"#, valid: ["[1]", "[]"], invalid: ["[1, 2]"]),
    Example(
      schema: #"{"uniqueItems": true}"#, valid: ["[1, 2]", "[[1], [2]]", "[1, [1]]"],
      invalid: ["[1, 1]", "[{a: 1, b: 2}, {b: 2, a: 1}]", "[[1], [1]]"]),
    Example(schema: #"{"uniqueItems": false}"#, valid: ["[1, 1]"], invalid: []),
    Example(schema: #"{"allOf": [{"minLength": 2}, {"maxLength": 3}]}"#, valid: ["ab"], invalid: ["a", "abcd"]),
    Example(schema: #"{"anyOf": [{"const": "a"}, {"minLength": 3}]}"#, valid: ["a", "abc"], invalid: ["ab"]),
    Example(schema: #"{"oneOf": [{"minLength": 2}, {"maxLength": 3}]}"#, valid: ["a", "abcd"], invalid: ["ab"]),
    Example(
      schema: #"{"if": {"minLength": 3}, "then": {"pattern": "^a"}, "else": {"pattern": "^b"}}"#,
      valid: ["abc", "b"], invalid: ["bcd", "a"]),
    Example(schema: #"{"if": {"minLength": 3}}"#, valid: ["abc", "b"], invalid: []),
    Example(schema: #"{"then": false, "else": false}"#, valid: ["abc"], invalid: []),
    Example(
      schema: ##"{"$ref": "#/$defs/word", "maxLength": 3, "$defs": {"word": {"pattern": "^[a-z]*$"}}}"##,
      valid: ["abc"], invalid: ["ab1", "abcd"]),
    Example(
      schema:
        ##"{"$ref": "#/$defs/tree", "$defs": {"tree": {"type": ["string", "array"], "items": {"$ref": "#/$defs/tree"}}}}"##,
      valid: ["a", "[a, [b, [c]]]"], invalid: ["[a, [b, {c: d}]]"]),
  ]

  @Test(arguments: examples) func wordOfASchemaMeansWhatTheStandardSays(_ example: Example) throws {
    for document in example.valid {
      let found = try faults(example.schema, document)
      #expect(found.isEmpty, "\(document)")
    }
    for document in example.invalid {
      let found = try faults(example.schema, document)
      #expect(!found.isEmpty, "\(document)")
    }
  }

  @Test func annotationsChangeNothing() throws {
    let schema = """
      {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:x", "title": "T", "description": "D",
       "$comment": "C", "type": "string"}
      """
    #expect(try faults(schema, "x").isEmpty)
  }

  @Test func definitionCanBeTheStart() throws {
    let schema = #"{"type": "object", "$defs": {"sheet": {"type": "array"}}}"#
    #expect(try faults(schema, "[a]", at: "sheet").isEmpty)
    #expect(try faults(schema, "a: 1", at: "sheet").count == 1)
    #expect(try faults(schema, "a: 1", at: "nothing").map(\.message) == ["The schema has no definition \"nothing\"."])
  }

  private static let form = #"""
    {"type": "object", "required": ["id", "kind"], "additionalProperties": false,
     "properties": {
       "id": {"type": "string", "pattern": "^[a-z]+$", "description": "Small letters only."},
       "kind": {"enum": ["text", "number"]},
       "limit": {"pattern": "^[0-9]+$"},
       "items": {"type": "array", "items": {"minLength": 1}}},
     "dependentRequired": {"limit": ["unit"]}}
    """#

  @Test func allFaultsAreGivenInTheOrderOfTheLines() throws {
    let document = "items:\n  - a\n  - \"\"\nknd: text\nid: A1\nlimit: x\nkind: txt\n"
    #expect(
      try messages(Self.form, document) == [
        "1: \"unit\" is missing here: \"limit\" needs it.",
        "3: An item of \"items\" must not be empty.",
        "4: \"knd\" means nothing here; known are id, kind, limit, items.",
        "5: \"id\" must look like ^[a-z]+$, unlike \"A1\". Small letters only.",
        "6: \"limit\" must look like ^[0-9]+$, unlike \"x\".",
        "7: \"kind\" must be one of text, number, not \"txt\".",
      ])
    #expect(try faults(Self.form, document).allSatisfy { $0.file == "form.yaml" })
  }

  @Test func missingNameStandsAtTheMap() throws {
    #expect(try messages(Self.form, "\nkind: text\n") == ["2: \"id\" is missing here."])
    #expect(try messages(Self.form, "[]") == ["1: This must be names with values."])
  }

  private static let condition = #"""
    {"oneOf": [
      {"title": "a comparison", "type": "object", "required": ["answer", "is"], "additionalProperties": false,
       "properties": {"answer": {"type": "string"}, "is": {"type": "string"}}},
      {"title": "several", "type": "object", "required": ["all"], "additionalProperties": false,
       "properties": {"all": {"type": "array", "items": {"type": "string"}}}},
      {"type": "string", "pattern": "^[a-z]+$"}]}
    """#

  @Test func messageIsThatOfTheBranchThatFitsBest() throws {
    #expect(
      try messages(Self.condition, "answer: x\nis: y\nisnt: z\n") == [
        "3: \"isnt\" means nothing here; known are answer, is."
      ])
    #expect(try messages(Self.condition, "all: x") == ["1: \"all\" must be a list."])
    #expect(try messages(Self.condition, "Xyz") == ["1: This must look like ^[a-z]+$, unlike \"Xyz\"."])
  }

  /// The word of `kind` says which branch is meant, even where that branch has more faults.
  @Test func wordThatTellsBranchesApartDecides() throws {
    let schema = #"""
      {"anyOf": [
        {"properties": {"kind": {"const": "number"}, "least": {"pattern": "^[0-9]+$"}, "most": {"pattern": "^[0-9]+$"}}},
        {"properties": {"kind": {"const": "text"}}}]}
      """#
    #expect(
      try messages(schema, "kind: number\nleast: a\nmost: b\n") == [
        "2: \"least\" must look like ^[0-9]+$, unlike \"a\".", "3: \"most\" must look like ^[0-9]+$, unlike \"b\".",
      ])
  }

  @Test func valueThatFitsTwoBranchesNamesThem() throws {
    let schema = #"{"oneOf": [{"title": "a word", "minLength": 1}, {"title": "a name", "maxLength": 5}]}"#
    #expect(
      try messages(schema, "abc") == ["1: This can be read in 2 ways, and only one may fit: a word and a name."])
  }

  @Test func nameOfAnEntryIsChecked() throws {
    #expect(
      try messages(#"{"propertyNames": {"pattern": "^[a-z]+$"}}"#, "ab: 1\nA: 2\n") == [
        "2: The name \"A\" must look like ^[a-z]+$, unlike \"A\"."
      ])
  }

  @Test func itemThatIsThereTwiceHasItsOwnLine() throws {
    #expect(
      try messages(#"{"properties": {"ids": {"uniqueItems": true}}}"#, "ids:\n  - a\n  - b\n  - a\n") == [
        "4: An item stands twice in the list: the same is above."
      ])
  }
}
