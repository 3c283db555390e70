import Foundation

/// What a reconciliation has to report: trusts that are missing from the log, and months that differ.
public enum ReconciliationFindings {
  /// Adds the findings of all months, in order.
  public static func add(_ reconciliation: Reconciliation, log: inout FindingLog) {
    for month in reconciliation.months {
      addMissingTrusts(month, log: &log)
      addDifference(month, log: &log)
    }
  }

  private static func addMissingTrusts(_ month: ReconciledMonth, log: inout FindingLog) {
    for explanation in month.explanations {
      switch explanation.cause {
      case .trustMissing, .providersAbsent:
        log.add(
          .trustMissingFromLog, at: month.log?.origin.place, explanation.sentence,
          advice: "Ask the trust for its delays of \(month.month.inWords), and add them to the log.")
      default: continue
      }
    }
  }

  private static func addDifference(_ month: ReconciledMonth, log: inout FindingLog) {
    guard let published = month.published, let national = published.number, let local = month.log?.number,
      let difference = month.difference, let rest = month.rest
    else { return }
    // A trust that is missing is there to be reported even where other rows make up for its days.
    guard difference != 0 || rest != 0 else { return }
    log.add(
      .logDiffersFromPublished, at: published.origin.place,
      """
      \(month.month.inWords): the local log has \(DecimalText.grouped(local, places: 0)) delayed days, \
      \(DecimalText.grouped(national, places: 0)) were published (\(published.edition)): \(words(difference)). \
      \(month.explanation)
      """,
      advice: "Read the page of the reconciliation; say in the commentary which of the two figures is used, and why.")
  }

  private static func words(_ difference: Decimal) -> String {
    guard difference != 0 else { return "no difference in all" }
    return "\(DecimalText.grouped(abs(difference), places: 0)) \(difference < 0 ? "fewer" : "more") in the log"
  }
}

extension ReconciledMonth {
  /// How much is explained and how much is not, as a sentence.
  public var explanation: String {
    func days(_ number: Decimal) -> String {
      let count = DecimalText.grouped(abs(number), places: 0)
      return "\(count) \(abs(number) == 1 ? "day" : "days") \(number < 0 ? "fewer" : "more")"
    }
    switch outcome {
    case .notComparable(let sentence): return sentence
    case .agrees: return "Log and publication agree."
    case .partsDiffer: return "The totals agree; some parts do not."
    case .explained: return "The whole difference is explained."
    case .unexplained: return "Nothing in the data explains it in days: \(days(rest ?? 0)) in the log."
    case .partlyExplained:
      return "\(days(explained)) are explained; \(days(rest ?? 0)) are not."
    }
  }
}
