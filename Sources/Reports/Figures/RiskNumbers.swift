import Dates
import Metrics
import Programme

/// The numbers of the registers: scores, and how many entries are what.
struct RiskNumbers {
  let report: ProgrammeReport
  let register: RiskRegister

  init(_ report: ProgrammeReport) {
    self.report = report
    register = RiskRegister(report.programme.risks ?? [])
  }

  /// The score of an entry.
  static func score(_ risk: Risk) -> PrintedNumber? {
    risk.score.map { PrintedNumber("risks/\(risk.key)/score", $0) }
  }

  /// The highest score that an entry may have.
  static func maximum(_ risk: Risk) -> PrintedNumber? {
    risk.score.map { _ in PrintedNumber("risks/\(risk.key)/maximum", risk.maximum) }
  }

  /// By how much the score of an entry moved, without a sign.
  static func change(_ risk: Risk) -> PrintedNumber? {
    risk.change.map { PrintedNumber("risks/\(risk.key)/change", abs($0)) }
  }

  /// How many open entries of a kind there are.
  func count(_ kind: Risk.Kind) -> PrintedNumber {
    PrintedNumber("risks/open-\(kind.rawValue)", register.open(kind).count)
  }

  /// How many open risks and issues have a colour; grey means none.
  func count(_ colour: RAG) -> PrintedNumber {
    let open = register.open(.risk) + register.open(.issue)
    return PrintedNumber("risks/colour-\(colour.rawValue)", open.count { ($0.colour ?? .grey) == colour })
  }

  var registers: PrintedNumber { PrintedNumber("risks/registers", register.registers.count) }
  var entries: PrintedNumber { PrintedNumber("risks/entries", register.entries.count) }
  var escalated: PrintedNumber { PrintedNumber("risks/escalated", register.escalated.count) }
  var closed: PrintedNumber { PrintedNumber("risks/closed", register.closed.count) }
  var withoutMitigation: PrintedNumber {
    PrintedNumber("risks/without-mitigation", register.withoutMitigation.count)
  }
  var reviewsOverdue: PrintedNumber {
    PrintedNumber("risks/reviews-overdue", register.reviewsOverdue(asAt: report.asAt).count)
  }

  /// How many open risks lie at a place of the map.
  func count(probability: Int, impact: Int) -> PrintedNumber {
    PrintedNumber("risks/map/\(probability)-\(impact)", mapped(probability: probability, impact: impact).count)
  }

  /// The open risks at a place of the map.
  func mapped(probability: Int, impact: Int) -> [Risk] {
    register.open(.risk).filter { $0.place == RiskPlace(probability: probability, impact: impact) }
  }

  /// How many open risks have no place on the map, because their register has no probability and impact.
  var unplaced: PrintedNumber {
    PrintedNumber("risks/map/without-place", register.open(.risk).count { $0.place == nil })
  }

  /// All that there are.
  var all: [PrintedNumber] {
    guard report.programme.risks != nil else { return [] }
    let steps = 1...report.programme.riskSettings.scale.steps
    var numbers = register.entries.flatMap { risk in
      [RiskNumbers.score(risk), RiskNumbers.maximum(risk), RiskNumbers.change(risk)].compactMap(\.self)
    }
    numbers += Risk.Kind.allCases.map(count) + RAG.worstFirst.map(count)
    numbers += [registers, entries, escalated, closed, withoutMitigation, reviewsOverdue, unplaced]
    return numbers + steps.flatMap { probability in steps.map { count(probability: probability, impact: $0) } }
  }
}
