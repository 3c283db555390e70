import Testing
import YAMLDocuments

/// A rule that is not understood is never passed over: the schema itself is refused, with its line.
struct JSONSchemaRefusalTests {
  private func refusal(_ schema: String) throws -> YAMLFault? {
    let value = try YAMLValue.read(Array(schema.utf8), file: "schema.json")
    do throws(YAMLFault) {
      _ = try JSONSchema(value)
      return nil
    } catch { return error }
  }

  /// Words of draft 2020-12 that are left out, of older drafts, and misspelt ones.
  @Test(
    arguments: [
      "minimum", "maximum", "multipleOf", "format", "not", "contains", "prefixItems", "maxProperties", "default",
      "dependentSchemas", "unevaluatedProperties", "$anchor", "$dynamicRef", "definitions", "dependencies",
      "additionalItems", "examples", "propertys", "Type", "",
    ])
  func wordThatIsNotKnownIsRefusedWithItsLine(_ word: String) throws {
    let fault = try refusal("{\"type\": \"object\",\n\"properties\": {\"a\": {\n\"\(word)\": {}}}}")
    #expect(fault?.line == 3)
    #expect(fault?.message.contains("\"\(word)\"") == true)
  }

  @Test(
    arguments: [
      "[]", "abc", #"{"type": "integer"}"#, #"{"type": []}"#, #"{"type": ["string", "string"]}"#, #"{"enum": []}"#,
      #"{"enum": "a"}"#, #"{"enum": ["a", "a"]}"#, #"{"enum": [["a"]]}"#, #"{"const": {"a": "b"}}"#,
      #"{"minLength": -1}"#,
      #"{"minLength": "x"}"#, #"{"maxItems": 1.5}"#, #"{"maxItems": ""}"#, #"{"uniqueItems": "yes"}"#,
      #"{"allOf": []}"#,
      #"{"anyOf": {}}"#, #"{"oneOf": "x"}"#, #"{"required": "a"}"#, #"{"required": ["a", "a"]}"#,
      #"{"properties": []}"#,
      #"{"items": [{"type": "string"}]}"#, #"{"dependentRequired": {"a": "b"}}"#, #"{"title": []}"#,
      #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#, #"{"items": {"$id": "urn:x"}}"#,
      #"{"items": {"$defs": {}}}"#, #"{"additionalProperties": "no"}"#,
    ])
  func ruleThatIsNoneIsRefused(_ schema: String) throws { #expect(try refusal(schema) != nil) }

  @Test(arguments: ["(", "[a", "*a", "a{2,1}", "\\\\"]) func patternThatIsNoneIsRefused(_ pattern: String) throws {
    #expect(
      try refusal("{\"pattern\": '\(pattern)'}".replacing("\\\\", with: "\\"))?.message.contains("regular") == true)
    #expect(try refusal("{\"patternProperties\": {'\(pattern)': {}}}".replacing("\\\\", with: "\\")) != nil)
  }

  @Test(
    arguments: ["#", "#/$defs/", "#/properties/a", "other.json", "#/$defs/b", "#/$defs/a/items", "#/$defs/a~1b"])
  func referenceThatLeadsNowhereIsRefused(_ reference: String) throws {
    let fault = try refusal("{\"$defs\": {\"a\": {}},\n\"items\": {\"$ref\": \"\(reference)\"}}")
    #expect(fault?.line == 2)
  }

  @Test(
    arguments: [
      ##"{"$defs": {"a": {"$ref": "#/$defs/a"}}}"##,
      ##"{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}"##,
      ##"{"$defs": {"a": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/a"}]}}}"##,
      ##"{"$defs": {"a": {"if": {"$ref": "#/$defs/b"}}, "b": {"oneOf": [{"allOf": [{"$ref": "#/$defs/a"}]}]}}}"##,
      ##"{"$defs": {"a": {"else": {"$ref": "#/$defs/a"}}}}"##, ##"{"$defs": {"a": {"then": {"$ref": "#/$defs/a"}}}}"##,
    ])
  func referenceThatNeverEndsIsRefused(_ schema: String) throws {
    #expect(try refusal(schema)?.message.contains("never end") == true)
  }

  @Test(
    arguments: [
      ##"{"$defs": {"a": {"items": {"$ref": "#/$defs/a"}}}}"##,
      ##"{"$defs": {"a": {"properties": {"x": {"$ref": "#/$defs/a"}}}}}"##,
      ##"{"$defs": {"a": {"additionalProperties": {"anyOf": [{"$ref": "#/$defs/a"}, {"type": "string"}]}}}}"##,
      ##"{"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {}}}"##,
    ])
  func referenceThatGoesIntoTheValueIsNoCircle(_ schema: String) throws { #expect(try refusal(schema) == nil) }
}
