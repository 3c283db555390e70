import Dates
import Metrics
import Programme

/// The page of the registers: all of them as one, the map of risks, what is escalated, overdue or without mitigation.
struct RisksPageView: Encodable {
  /// The file of the page.
  static let file = "risks.html"

  /// A short list of entries, with a sentence about it.
  struct Selection: Encodable {
    let anchor: String
    let listTitle: String
    let said: NumberedText
    let entries: [Mention]
    let hasEntries: Bool
  }

  /// An entry in a short list.
  struct Mention: Encodable {
    let riskKey: String
    let mayGoWrong: String
    let mentionWords: NumberedText
  }

  let page: PageFrame
  let counted: NumberedText
  let rules: [String]
  let map: RiskMapView?
  let selections: [Selection]
  let lists: [RiskListView]
  let hasLists: Bool

  init(_ report: ProgrammeReport, style: String) {
    page = PageFrame(report, heading: "Risks and issues", page: RisksPageView.file, style: style)
    let numbers = RiskNumbers(report)
    counted = RisksPageView.counted(numbers, report)
    rules = RiskRuleWords.all(report.programme.riskSettings, report.programme.words.colours)
    map = numbers.register.open(.risk).contains { $0.place != nil } ? RiskMapView(numbers) : nil
    selections = [
      RiskSelections.escalated(numbers), RiskSelections.overdue(numbers), RiskSelections.bare(numbers),
      RiskSelections.closed(numbers),
    ].compactMap(\.self)
    lists = RiskListView.all(numbers)
    hasLists = !lists.isEmpty
  }

  private static func counted(_ numbers: RiskNumbers, _ report: ProgrammeReport) -> NumberedText {
    let kinds = Risk.Kind.allCases.map { ($0, numbers.count($0)) }.filter { $0.1.plainValue != "0" }
    guard !kinds.isEmpty else { return NumberedText("No entry of the registers is open.") }
    let registers = numbers.registers
    let inAll = "in \(registers.printed) \(registers.plainValue == "1" ? "register" : "registers")"
    let words = kinds.map { kind, number in
      "\(number.printed) \(number.plainValue == "1" ? kind.rawValue : kind.plural.lowercased())"
    }.joined(separator: ", ")
    let colours = RAG.worstFirst.map { ($0, numbers.count($0)) }.filter { $0.1.plainValue != "0" }
    let rated = colours.map { colour, number in
      "\(number.printed) \(colour == .grey ? "without a colour" : report.programme.words.colours.wordWithin(colour))"
    }.joined(separator: ", ")
    return NumberedText(
      "Open \(inAll): \(words). Risks and issues by colour: \(rated.isEmpty ? "none" : rated).",
      [registers] + kinds.map(\.1) + colours.map(\.1))
  }
}
