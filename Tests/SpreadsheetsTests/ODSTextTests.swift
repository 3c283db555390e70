import Spreadsheets
import Testing

struct ODSTextTests {
  private func cell(_ inner: String) -> ODSBuilder {
    ODSBuilder(cells: #"<table:table-cell office:value-type="string">\#(inner)</table:table-cell>"#)
  }

  @Test(
    arguments: [
      ("<text:p>one</text:p><text:p>two</text:p>", "one\ntwo"),
      ("<text:p>a</text:p><text:p/><text:p>c</text:p>", "a\n\nc"),
      ("<text:p>a<text:s/>b<text:s text:c=\"3\"/>c</text:p>", "a b   c"), ("<text:p>a<text:tab/>b</text:p>", "a\tb"),
      ("<text:p>a<text:line-break/>b</text:p>", "a\nb"), ("<text:p><text:s text:c=\"2\"/>a<text:s/></text:p>", "  a "),
      ("<text:p>\n  a\n  b  <text:span> c</text:span></text:p>", "a b c"),
      ("<text:p><text:span>Rich</text:span> <text:a>link <text:span>in</text:span></text:a></text:p>", "Rich link in"),
      ("<office:annotation><text:p>no</text:p></office:annotation><text:p>yes</text:p>", "yes"),
      ("<text:p>a<office:annotation><text:p>no</text:p></office:annotation>b</text:p>", "ab"),
      (
        "<text:p><text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>no</text:ruby-text></text:ruby></text:p>",
        "base"
      ), ("<text:p>&lt;&amp;&gt; é 😀 &#x2013;</text:p>", "<&> é 😀 –"), ("<text:p><![CDATA[a & b]]></text:p>", "a & b"),
      ("<text:p>a<!-- no -->b</text:p>", "ab"),
    ])
  func textIsReadAsItIsShown(_ inner: String, _ text: String) throws {
    #expect(try cell(inner).cells() == ["A1": .text(text)])
  }

  @Test func textWithoutATypeIsRead() throws {
    #expect(
      try ODSBuilder(cells: "<table:table-cell><text:p>a</text:p></table:table-cell>").cells() == ["A1": .text("a")])
  }

  @Test func commentAloneIsNothing() throws {
    let comment = "<office:annotation><text:p>no</text:p></office:annotation>"
    #expect(try ODSBuilder(cells: "<table:table-cell>\(comment)</table:table-cell>").cells().isEmpty)
  }

  /// A few bytes can stand for a gigabyte of spaces.
  @Test func lengthOfATextHasALimit() {
    func fits(_ inner: String) -> Bool {
      fault(in: cell("<text:p>\(inner)</text:p>").flat(), [.textBytes: 1000]) == nil
    }
    #expect(fits("a<text:s text:c=\"999\"/>"))
    #expect(!fits("a<text:s text:c=\"1000\"/>"))
    #expect(!fits("<text:s text:c=\"999999999\"/>"))
    let half = String(repeating: "a", count: 500)
    #expect(fits(half + "<text:span/>" + half))
    #expect(!fits(half + "<text:span/>" + half + "b"))
    let error = fault(in: cell("<text:p><text:s text:c=\"999999999\"/></text:p>").flat())
    #expect(error?.advice.contains("text-bytes") == true)
  }
}
