import Foundation

/// What a reconciliation has to report: trusts that are missing from the log, and months that differ.
///
/// A figure of the log may be a small number, and a difference gives it back: findings tell neither. The page does.
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
      let message: String
      switch explanation.cause {
      case .trustMissing(let provider):
        message =
          "\(provider.inWords) is in the published extract for \(month.month.inWords) and has no row in the local log."
      case .providersAbsent(let providers):
        message = """
          The log has fewer days for \(month.month.inWords) than were published, and no row of \
          \(providers.map(\.inWords).joined(separator: ", ")).
          """
      default: continue
      }
      log.add(
        .trustMissingFromLog, at: month.log?.origin.place, message,
        advice: """
          Ask the trust for its delays of \(month.month.inWords), and add them to the log; reconciliation.html says how \
          many days are missing.
          """)
    }
  }

  private static func addDifference(_ month: ReconciledMonth, log: inout FindingLog) {
    // A trust that is missing is there to be reported even where other rows make up for its days.
    guard let published = month.published, let difference = month.difference, let rest = month.rest,
      difference != 0 || rest != 0
    else { return }
    let words =
      switch month.outcome {
      case .explained: "The whole difference is explained."
      case .partlyExplained: "A part of the difference is explained."
      default: "Nothing in the data explains the difference in days."
      }
    log.add(
      .logDiffersFromPublished, at: published.origin.place,
      """
      \(month.month.inWords): the local log and the published figure of delayed days (\(published.edition)) differ. \
      \(words)
      """,
      advice: """
        Read reconciliation.html, and say in the commentary which of the two figures is used, and why.
        """)
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
