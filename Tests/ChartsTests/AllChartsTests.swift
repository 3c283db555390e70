import Foundation
import Testing

@testable import Charts

struct AllChartsTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "]]>&amp;<!--", "'>{{x}}", "\u{0}\u{FFFE}\u{1B}", "", "é 日本 🎉",
    "Plan", "A very long name of a metric that goes on and on, and on, until it does not fit into any chart at all",
  ]) func hostileWordsStayWords(_ words: String) throws {
    for (name, text) in AllCharts.made(words) {
      #expect(!text.contains("<script"), "\(name)")
      let elements = try Markup.elements(text).flatMap(\.all)
      let attributes = elements.flatMap(\.attributes.keys)
      #expect(!attributes.contains { $0.hasPrefix("on") || $0 == "style" }, "\(name)")
      #expect(elements.allSatisfy { AllChartsTests.names.contains($0.name) }, "\(name)")
    }
  }

  private static let names: Set = [
    "svg", "g", "title", "desc", "text", "tspan", "line", "path", "rect", "circle", "polygon", "defs", "pattern",
    "style", "div", "ul", "li", "p", "a", "span",
  ]

  @Test(arguments: ["Plan", "A very long name of a metric that goes on and on, until it does not fit into any chart"])
  func textsOfNoChartTouch(_ words: String) throws {
    for (name, text) in AllCharts.made(words) {
      for svg in try Samples.variants(text) { #expect(Boxes.faults(svg).isEmpty, "\(name): \(Boxes.faults(svg))") }
    }
  }

  /// Classes that are drawn have a rule in the style sheet of the pages and in that of files.
  @Test func everyClassHasItsRules() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let sheet = try String(contentsOf: root.appending(path: "Templates/style/40-charts.css"), encoding: .utf8)
    let onlyInFiles: Set = ["paper"]
    let onlyInPages: Set = ["point", "hit", "guide", "tip", "tip-box", "tip-text"]
    let plain: Set = [
      "chart", "wide", "narrow", "Plan", "label", "letter", "point", "status", "blue", "green", "amber", "red",
      "tip-text",
    ]
    for (name, text) in AllCharts.made("Plan") {
      for word in Set(try Markup.elements(text).flatMap(\.all).flatMap(\.classes)).subtracting(plain) {
        #expect(onlyInFiles.contains(word) || sheet.contains("." + word), "\(name): \(word)")
        let isFile = name.hasSuffix("file")
        #expect(!isFile || ChartStyle.standalone.contains("." + word), "\(name): \(word)")
        #expect(!isFile || !onlyInPages.contains(word), "\(name): \(word)")
      }
    }
    #expect(!sheet.contains("#") && !sheet.contains("url("), "a colour that is no token")
    #expect(!ChartStyle.standalone.contains("var("))
  }
}
