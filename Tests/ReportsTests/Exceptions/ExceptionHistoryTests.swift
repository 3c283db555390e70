import Metrics
import Testing

@testable import Reports

@Suite struct ExceptionHistoryTests {
  /// Quarters from 2015-16 Q1 on, by the first letters of their colours; `-` is grey.
  private static func history(_ colours: String, raising: Set<RAG> = [.red]) -> ExceptionHistory {
    var period = Period.quarter(FinancialYear(start: 2015), 1)
    var quarters: [(period: Period, colour: RAG)] = []
    for letter in colours {
      let colour: RAG =
        switch letter {
        case "r": .red
        case "a": .amber
        case "g": .green
        case "b": .blue
        default: .grey
        }
      quarters.append((period, colour))
      period = next(period)
    }
    return ExceptionHistory(quarters, raising: raising)
  }

  private static func next(_ period: Period) -> Period {
    guard case .quarter(let year, let number) = period else { return period }
    return number == 4 ? .quarter(FinancialYear(start: year.start + 1), 1) : .quarter(year, number + 1)
  }

  private static func quarter(_ index: Int) -> Period {
    (1..<max(1, index)).reduce(Period.quarter(FinancialYear(start: 2015), 1)) { period, _ in next(period) }
  }

  /// Colours, the quarter that opened what is open at the end (0: nothing is), and the grey ones since. Read by hand.
  @Test(arguments: [
    ("", 0, 0), ("g", 0, 0), ("-", 0, 0), ("a", 0, 0), ("r", 1, 0), ("gr", 2, 0), ("grr", 2, 0), ("grg", 0, 0),
    ("grb", 0, 0), ("gra", 2, 0), ("grar", 2, 0), ("gr-r", 2, 1), ("gr-", 2, 1), ("gr--", 2, 2), ("g-r", 3, 0),
    ("gr-g", 0, 0), ("gr-gr", 5, 0), ("rgar", 4, 0), ("-r", 2, 0), ("ga", 0, 0), ("gar", 3, 0),
  ])
  func exceptionIsOpenFromTheFirstRedUntilGreen(colours: String, opened: Int, grey: Int) {
    let open = Self.history(colours).open
    #expect(open?.opened == (opened == 0 ? nil : Self.quarter(opened)))
    #expect(open?.grey ?? 0 == grey)
  }

  @Test(arguments: [("ga", 2), ("gaa", 2), ("gar", 2), ("gag", 0), ("g-a", 3)])
  func amberOpensOneWhereThatIsConfigured(colours: String, opened: Int) {
    let open = Self.history(colours, raising: [.red, .amber]).open
    #expect(open?.opened == (opened == 0 ? nil : Self.quarter(opened)))
  }

  @Test(arguments: [("grg", 3), ("gr-g", 4), ("grrb", 4), ("grgrg", 5)])
  func greenClosesItInItsQuarter(colours: String, closed: Int) {
    #expect(Self.history(colours).runs.last?.closed == Self.quarter(closed))
  }

  /// Nothing that was judged stands before the first red: nobody knows how old it is.
  @Test(arguments: [("r", true), ("-r", true), ("gr", false), ("ar", false), ("g-r", false), ("rgr", false)])
  func exceptionAtTheBeginningMayBeOlder(colours: String, mayBeOlder: Bool) {
    #expect(Self.history(colours).open?.mayBeOlder == mayBeOlder)
  }

  @Test func latestPointIsTheLastThatWasJudged() {
    #expect(Self.history("grra--").open?.latest == 3)
  }

  @Test(arguments: [(2, 2, 1), (1, 2, 2), (2, 5, 4), (1, 9, 9)])
  func quartersAreCountedWithBothEnds(first: Int, last: Int, quarters: Int) {
    #expect(Self.quarter(first).quartersOpen(until: Self.quarter(last)) == quarters)
  }

  @Test func monthsAreNoQuarters() {
    #expect(Period.month(year: 2016, month: 7).quartersOpen(until: Self.quarter(1)) == nil)
  }
}
