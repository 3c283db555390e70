import Testing

@testable import XMLDocuments

struct HTMLTablesTests {
  private func text(_ inner: String) throws -> String? {
    try HTMLTables.tables(in: Array("<table><tr><td>\(inner)</td></tr></table>".utf8)).first?.rows.first?.first?.text
  }

  @Test(
    arguments: [
      ("  a \n\t b ", "a b"), ("a<br>b", "a\nb"), ("a <br/> b", "a\nb"), ("<p>a</p><p>b</p>", "a\nb"),
      ("<div>a</div>\n<div> b </div>", "a\nb"), ("a<b>b</b>c", "abc"), ("a <i> b</i>", "a b"), ("&nbsp;", ""),
      ("&nbsp;a&nbsp;b&nbsp;", "a\u{A0}b"), ("&pound;&eacute;&#8211;&amp;&lt;", "£é–&<"), ("a<!-- b -->c", "ac"),
      ("a<script>var b = '<td>no</td>'</script><style>td{}</style>c", "ac"), ("", ""), ("<br>", ""),
      ("<a href=\"x\">link</a>", "link"), ("&unknown;", "&unknown;"),
    ])
  func textIsThatOfABrowser(_ inner: String, _ expected: String) throws { #expect(try text(inner) == expected) }

  @Test func endTagsMayBeMissing() throws {
    let tables = try HTMLTables.tables(in: Array("<table><tr><td>1<td>2<tr><th>3<p>x</table>".utf8))
    #expect(tables.map { $0.rows.map { $0.map(\.text) } } == [[["1", "2"], ["3\nx"]]])
    let cut = try HTMLTables.tables(in: Array("<table><tr><td>1</td><td>2".utf8))
    #expect(cut.map { $0.rows.map { $0.map(\.text) } } == [[["1", "2"]]])
  }

  @Test func innerTableIsNeitherLostNorDoubled() throws {
    let page = """
      <table><caption>Outer</caption><tr><td>before<table><caption>Inner</caption><tr><td>in</td></tr></table>after</td>\
      <td>next</td></tr></table>
      """
    let tables = try HTMLTables.tables(in: Array(page.utf8))
    #expect(tables.map(\.caption) == ["Outer", "Inner"])
    #expect(tables.map { $0.rows.map { $0.map(\.text) } } == [[["before\nafter", "next"]], [["in"]]])
  }

  @Test(
    arguments: [
      ("colspan=2 rowspan=3", 2, 3), ("colspan=0 rowspan=0", 1, 1), ("colspan=x rowspan=-1", 1, 1),
      ("colspan=1001 rowspan=65535", 1000, 65_534), ("COLSPAN='1000'", 1000, 1),
    ])
  func spansAreThoseOfTheStandard(_ attributes: String, _ columns: Int, _ rows: Int) throws {
    let cell = try HTMLTables.tables(in: Array("<table><tr><td \(attributes)>a</table>".utf8))[0].rows[0][0]
    #expect(cell == HTMLTable.Cell(text: "a", columnSpan: columns, rowSpan: rows))
  }

  @Test func limitsHoldOnBothSides() throws {
    // html, body, table, tr, td
    let page = Array("<html><body><table><tr><td>four</td><td></td></tr></table></body></html>".utf8)
    func fault(_ change: (inout HTMLTables.Limits) -> Void) -> HTMLTables.Fault? {
      var limits = HTMLTables.Limits()
      change(&limits)
      do throws(HTMLTables.Fault) {
        _ = try HTMLTables.tables(in: page, limits: limits)
        return nil
      } catch { return error }
    }
    #expect(fault { $0.maximumDepth = 5 } == nil)
    #expect(fault { $0.maximumDepth = 4 } == .tooDeep)
    #expect(fault { $0.maximumCells = 2 } == nil)
    #expect(fault { $0.maximumCells = 1 } == .tooManyCells)
    #expect(fault { $0.maximumTextBytes = 4 } == nil)
    #expect(fault { $0.maximumTextBytes = 3 } == .textTooLong)
    #expect(fault { $0.maximumBytes = page.count } == nil)
    #expect(fault { $0.maximumBytes = page.count - 1 } == .tooLarge)
  }

  /// Entities that a page defines for itself, and files that it names, are not looked at.
  @Test func pageCannotReachOutside() throws {
    let page = """
      <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyy">]><html><body><table><tr><td>a&x;&y;</td>\
      </tr></table>
      """
    let cell = try HTMLTables.tables(in: Array(page.utf8)).last?.rows.first?.first?.text
    #expect(cell == "a&x;&y;")
  }

  @Test func nothingGivesNothing() throws {
    #expect(try HTMLTables.tables(in: []).isEmpty)
    #expect(try HTMLTables.tables(in: Array("<p>1</p><td>2</td>".utf8)).isEmpty)
  }
}
