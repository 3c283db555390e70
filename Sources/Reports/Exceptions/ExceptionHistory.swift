import Metrics
import Programme

/// When a metric left its plan and when it came back, read from the judgements of its quarters.
///
/// An exception opens with the first quarter whose colour raises one, and closes with the first green or blue quarter after
/// it. A quarter between, amber where only red raises, keeps it open: near the plan is not back on plan. A grey quarter
/// neither opens nor closes.
struct ExceptionHistory: Equatable {
  /// One exception.
  struct Run: Equatable {
    /// The quarter that opened it.
    let opened: Period
    /// The quarter that closed it; nothing while it is open.
    var closed: Period?
    /// Whether no quarter before was judged, so that it may be older.
    let mayBeOlder: Bool
    /// The grey quarters since.
    var grey = 0
    /// The latest point that was not green; what has to come back.
    var latest: Int
  }

  /// All of them, oldest first.
  private(set) var runs: [Run] = []

  /// The one that is open.
  var open: Run? { runs.last.flatMap { $0.closed == nil ? $0 : nil } }

  /// Reads the colours of quarters, oldest first.
  ///
  /// - Parameter raising: the colours that open an exception.
  init(_ quarters: [(period: Period, colour: RAG)], raising: Set<RAG>) {
    var isAnyJudged = false
    for (index, quarter) in quarters.enumerated() {
      if quarter.colour == .grey {
        if open != nil { runs[runs.count - 1].grey += 1 }
        continue
      }
      if open == nil {
        if raising.contains(quarter.colour) {
          runs.append(Run(opened: quarter.period, mayBeOlder: !isAnyJudged, latest: index))
        }
      } else if quarter.colour == .green || quarter.colour == .blue {
        runs[runs.count - 1].closed = quarter.period
      } else {
        runs[runs.count - 1].latest = index
      }
      isAnyJudged = true
    }
  }
}

extension Period {
  /// How many quarters there are from one to another, both counted: 1 for the same quarter. Nothing unless both are
  /// quarters.
  func quartersOpen(until last: Period) -> Int? {
    guard case .quarter(let year, let number) = self, case .quarter(let lastYear, let lastNumber) = last else {
      return nil
    }
    return (lastYear.start - year.start) * 4 + lastNumber - number + 1
  }
}
