import Testing

@testable import Charts

struct TextWidthsTests {
  /// By the metrics of Arial: H 722, e 556, l 222, o 556; bold e 556, l 278, o 611.
  @Test func widthsAreThoseOfArial() {
    #expect(abs(TextWidths.width("Hello", size: 10) - 22.78) < 1e-9)
    #expect(abs(TextWidths.width("Hello", size: 10, isBold: true) - 24.45) < 1e-9)
    #expect(abs(TextWidths.width("£5", size: 10) - 11.12) < 1e-9)
    #expect(TextWidths.width("", size: 10) == 0)
  }

  @Test func shortensOnlyWhatDoesNotFit() {
    #expect(TextWidths.shortened("Hello", to: 22.79, size: 10) == "Hello")
    // "H" and "…" need 17.22, "He…" 22.78.
    #expect(TextWidths.shortened("Hello", to: 22.7, size: 10) == "H…")
  }

  @Test func wrapsAtSpaces() {
    let lines = TextWrapping.lines("Residential home placement", width: 120, size: 14)
    #expect(lines.map(\.text) == ["Residential home", "placement"])
    #expect(lines.allSatisfy { $0.full == nil })
    #expect(TextWrapping.lines("Other", width: 120, size: 14).map(\.text) == ["Other"])
  }

  @Test func wordsThatAreLeftOverStandInFull() {
    let words = "Housing: patients who are not covered by the Care Act of 2014"
    let lines = TextWrapping.lines(words, width: 100, size: 14, maximumLines: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.text.last == "…")
    #expect(lines.last?.full == words)
    let long = TextWrapping.lines("Llanfairpwllgwyngyllgogerychwyrndrobwll", width: 80, size: 14)
    #expect(long.count == 1 && long[0].full != nil && long[0].width(size: 14) <= 80)
  }

  @Test func numbersAreNotBrokenAndKeepTheirFigure() {
    let number = ChartNumber(value: 1140.2, text: "1 140.2", figure: "a")
    let lines = TextWrapping.lines(
      [.init(text: "July to September 2016: "), .init(text: "1 140.2", number: number), .init(text: "; plan")],
      width: 160, size: 14)
    #expect(lines.map(\.text) == ["July to September 2016:", "1 140.2; plan"])
    #expect(lines[1].parts.first?.number == number)
  }

  @Test func linesFitForAllWidths() {
    let words = "A few words, of which some areverymuchlongerthanothers; and £1,234,567.89 in the end"
    for width in stride(from: 30.0, through: 600, by: 7) {
      for line in TextWrapping.lines(words, width: width, size: 13) {
        #expect(line.width(size: 13) <= width, "\(line.text) \(width)")
      }
    }
  }
}
