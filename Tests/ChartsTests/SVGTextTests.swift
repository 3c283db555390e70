import Testing

@testable import Charts

struct SVGTextTests {
  @Test(arguments: [
    ("a & b < c > d \"e\"", "a &amp; b &lt; c &gt; d &quot;e&quot;"), ("£1,140 – é 日", "£1,140 – é 日"),
    ("a\u{0}b\u{1B}c\u{7F}d", "abcd"), ("a\nb\tc", "a b c"), ("x\u{FFFE}\u{FFFF}y\u{FFFD}", "xy\u{FFFD}"), ("", ""),
    ("\u{FF3F}¿¾", "\u{FF3F}¿¾"),
  ]) func escapes(_ text: String, _ expected: String) {
    #expect(SVGText.escaped(text) == expected)
  }

  @Test(arguments: [
    (0, "0"), (12.34, "12.3"), (12.35, "12.4"), (-0.04, "0"), (-0.05, "-0.1"), (-3.25, "-3.3"), (680, "680"),
    (Double.nan, "0"), (.infinity, "0"), (1e300, "1000000000"),
  ]) func numbersHaveOneDecimal(_ value: Double, _ expected: String) {
    var bytes: [UInt8] = []
    SVGText.number(value, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func valuesAreWhole() {
    #expect(SVGText.value(1140.2) == "1140.2")
    #expect(SVGText.value(1140) == "1140")
    #expect(SVGText.value(-0.5) == "-0.5")
  }

  @Test func namesAreSafe() {
    #expect(SVGText.name("trend-1_a") == "trend-1_a")
    #expect(SVGText.name("a b\"/>é") == "a-b-----")
  }
}
