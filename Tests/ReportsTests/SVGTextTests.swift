import Testing

@testable import Reports

@Suite struct SVGTextTests {
  @Test(arguments: [
    (0.0, "0"), (12, "12"), (12.5, "12.5"), (12.25, "12.25"), (12.04, "12.04"), (12.999, "13"), (-0.5, "-0.5"),
    (-0.001, "0"), (0.005, "0.01"), (100_000_000, "100000000"), (-3.07, "-3.07"),
  ])
  func numberHasAtMostTwoDecimals(value: Double, text: String) { #expect(SVGText.number(value) == text) }

  @Test func whatMeansSomethingInXMLIsEscaped() {
    #expect(SVGText.escaped("<a & \"b\">") == "&lt;a &amp; &quot;b&quot;&gt;")
    #expect(SVGText.escaped("&lt;") == "&amp;lt;")
  }
}
