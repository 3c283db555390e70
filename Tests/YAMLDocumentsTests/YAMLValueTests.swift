import Testing
import YAMLDocuments

struct YAMLValueTests {
  private func read(_ text: String) throws -> YAMLValue { try YAMLValue.read(Array(text.utf8), file: "a.yaml") }

  private func fault(_ body: () throws -> Void) -> YAMLFault? {
    do {
      try body()
      return nil
    } catch { return error as? YAMLFault }
  }

  private func fault(reading text: String) -> YAMLFault? { fault { _ = try read(text) } }

  @Test(arguments: ["Yes", "No", "true", "2.10", "0123", "2016-09-30", "1e3", "0x1F", "12:30", "~", "null", "1_000"])
  func plainValueStaysTheTextThatWasTyped(_ text: String) throws {
    #expect(try read("answer: \(text)").text("answer") == text)
  }

  @Test func quotedValueLosesItsMarksOnly() throws {
    #expect(try read("a: \"510\"").text("a") == "510")
    #expect(try read("a: 'it''s: so'").text("a") == "it's: so")
  }

  @Test func blockKeepsOrJoinsItsLines() throws {
    #expect(try read("a: |\n  one\n  two\nb: x").text("a") == "one\ntwo\n")
    #expect(try read("a: >-\n  one\n  two\nb: x").text("a") == "one two")
  }

  @Test func everyValueKnowsItsLine() throws {
    let root = try read("# note\na: 1\n\nb:\n  c: 2\n  d:\n    - x\n    - y\n")
    #expect(try root.required("a").line == 2)
    #expect(try root.required("b").line == 5)
    #expect(try root.required("b").required("c").line == 5)
    #expect(try root.required("b").required("d").items().map(\.line) == [7, 8])
    #expect(root.file == "a.yaml")
  }

  @Test func keysStandInTheOrderOfTheFile() throws {
    #expect(try read("z: 1\na: 2\nm: 3").entries().map(\.key) == ["z", "a", "m"])
  }

  @Test func dotInAKeyMeansNothing() throws {
    #expect(try read("budget.pooled: Yes").entries().map(\.key) == ["budget.pooled"])
  }

  @Test func singleValueCountsAsAListOfOne() throws {
    #expect(try read("a: x").required("a").items().map { try $0.text() } == ["x"])
    #expect(try read("a: [x, y]").required("a").items().map { try $0.text() } == ["x", "y"])
    #expect(try read("a: []").required("a").items().isEmpty)
  }

  @Test(arguments: ["a:", "a: ''", "b: 1"])
  func emptyValueCountsAsMissing(_ text: String) throws {
    let root = try read(text)
    #expect(try root.optional("a") == nil)
    #expect(try root.optionalText("a") == nil)
    let fault = self.fault { _ = try root.text("a") }
    #expect(fault == YAMLFault(file: "a.yaml", line: 1, message: "\"a\" is missing here."))
  }

  @Test(arguments: ["", "\n\n", "# only a note\n", "---\n"])
  func emptyFileIsAnEmptyMap(_ text: String) throws { #expect(try read(text).entries().isEmpty) }

  @Test func mapWhereATextIsWantedIsAFaultAtItsLine() throws {
    let root = try read("x: 1\na:\n  b: 1\n")
    #expect(
      fault { _ = try root.text("a") }
        == YAMLFault(file: "a.yaml", line: 3, message: "A single value is expected here."))
  }

  @Test func textWhereAMapIsWantedIsAFaultAtItsLine() throws {
    let root = try read("x: 1\na: Rutland\n")
    #expect(fault { _ = try root.required("a").text("name") }?.line == 2)
    #expect(try root.required("a").isMap == false)
    #expect(root.isMap)
  }

  @Test func unknownKeyIsRefusedAtItsLine() throws {
    let root = try read("name: x\ntolerence: 5\n")
    #expect(fault { try root.allowOnly(["name", "tolerance"]) }?.line == 2)
    #expect(fault { try root.allowOnly(["name", "tolerance"]) }?.message.contains("\"tolerence\"") == true)
    #expect(fault { try root.allowOnly(["name", "tolerence"]) } == nil)
  }

  /// The line is the one where the name stands first.
  @Test func keyThatStandsTwiceIsAFaultThatNamesIt() {
    #expect(
      fault(reading: "x: 1\ny:\n  a: 1\n  b: 2\n  a: 3\n")
        == YAMLFault(
          file: "a.yaml", line: 3, message: "This is not valid YAML: a name stands twice (a)."))
  }

  @Test(arguments: [("a: [1, 2\nb: 3", 2), ("a: 1\n\tb: 2", 2), ("a: 1\nb: \"x", 2), ("a: b: c", 1), ("a: 1\n- b", 2)])
  func textThatIsNoYAMLIsAFaultWithItsLine(_ text: String, _ line: Int) throws {
    let fault = try #require(self.fault(reading: text))
    #expect(fault.line == line)
    #expect(fault.message.hasPrefix("This is not valid YAML: "))
    #expect(fault.file == "a.yaml")
  }

  @Test func secondDocumentIsAFault() { #expect(fault(reading: "a: 1\n---\nb: 2\n")?.line == 2) }

  @Test func keyThatIsNoWordIsAFault() {
    #expect(fault(reading: "? [a, b]\n: 1\n")?.message == "A key must be a word.")
  }

  /// `a: é` in Windows-1252; the last one stands in the second line.
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], 1), ([0x61, 0x3A, 0x20, 0xE9], 1), ([0xC0, 0x80], 1), ([0x61, 0x3A, 0x0A, 0xE9], 2),
    ] as [([UInt8], Int)])
  func bytesThatAreNotUTF8AreAFaultOfTheirLine(_ bytes: [UInt8], _ line: Int) {
    #expect(
      fault { _ = try YAMLValue.read(bytes, file: "a.yaml") }
        == YAMLFault(
          file: "a.yaml", line: line, message: "The file is not UTF-8 text; save it with the encoding UTF-8."))
  }

  @Test func byteOrderMarkIsNotPartOfTheFirstKey() throws { #expect(try read("\u{FEFF}a: 1\n").text("a") == "1") }

  @Test func windowsLineEndsCountAsOneLine() throws {
    let root = try read("a: 1\r\nb: 2\r\n")
    #expect(try root.required("b").line == 2)
    #expect(try root.text("b") == "2")
  }

  @Test func fileLargerThanTheLimitIsAFault() {
    let comment = Array("# ".utf8) + Array(repeating: 0x78, count: YAMLValue.maximumBytes - 2)
    #expect(fault { _ = try YAMLValue.read(comment, file: "a.yaml") } == nil)
    #expect(
      fault { _ = try YAMLValue.read(comment + [0x78], file: "a.yaml") }?.message
        == "The file is larger than 4194304 bytes.")
  }

  @Test(arguments: [(31, true), (32, false), (500, false)])
  func listsMayBeNestedThirtyOneDeep(_ depth: Int, _ isRead: Bool) {
    let text = String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
    #expect((fault(reading: text) == nil) == isRead)
  }

  @Test func listNestedFarTooDeepIsAFaultAndNoCrash() {
    #expect(fault(reading: String(repeating: "[", count: 20_000)) != nil)
  }

  @Test func aliasStandsForItsValue() throws {
    let value = try YAMLValue.read(Array("a: &x 1\nb: *x\n".utf8), file: "a.yaml")
    #expect(try value.text("b") == "1")
  }

  @Test func mapIsCompletedFromAnotherOne() throws {
    let base = try YAMLValue.read(Array("\n\na: 1\nb: 2\nc: 3\n".utf8), file: "base.yaml")
    let whole = try read("b: two\nc:\nd: 4\n").completed(from: base)
    #expect(try whole.entries().map(\.key) == ["b", "c", "d", "a"])
    #expect(try whole.text("b") == "two")
    #expect(try whole.optionalText("c") == nil)
    let inherited = try whole.required("a")
    #expect(inherited.file == "base.yaml")
    #expect(inherited.line == 3)
    #expect(whole.file == "a.yaml")
    #expect(fault { _ = try read("- x\n").completed(from: base) } != nil)
  }

  @Test func undefinedAliasIsAFault() { #expect(fault(reading: "a: *x\n")?.line == 1) }

  /// Nine lists of nine aliases each would be 9^9 values.
  @Test(.timeLimit(.minutes(20))) func billionLaughsAreAFault() throws {
    var lines = ["l0: &l0 [" + Array(repeating: "ha", count: 9).joined(separator: ", ") + "]"]
    for level in 1...9 {
      let aliases = Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("l\(level): &l\(level) [\(aliases)]")
    }
    #expect(fault(reading: lines.joined(separator: "\n"))?.message.contains("repeated") == true)
  }
}
