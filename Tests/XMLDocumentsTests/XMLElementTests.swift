import Testing
import XMLDocuments

struct XMLElementTests {
  private let tree = XMLElement(
    name: "return",
    children: [
      XMLElement(name: "area", children: [XMLElement(name: "figure", text: "1", line: 3)], line: 2),
      XMLElement(name: "note", line: 5),
      XMLElement(name: "figure", text: "2", line: 6),
      XMLElement(name: "figure", text: "3", line: 7),
    ],
    line: 1)

  @Test func childLooksOneLevelDown() {
    #expect(tree.child(named: "figure")?.line == 6)
    #expect(tree.child(named: "absent") == nil)
  }

  @Test func childrenKeepTheirOrder() {
    #expect(tree.children(named: "figure").map(\.text) == ["2", "3"])
    #expect(tree.children(named: "absent").isEmpty)
  }

  @Test func firstDescendantGoesByDocumentOrder() {
    #expect(tree.firstDescendant(named: "figure")?.line == 3)
    #expect(tree.firstDescendant(named: "return") == nil)
  }
}
