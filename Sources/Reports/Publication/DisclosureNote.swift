import Disclosure
import Metrics
import NationalReturn

/// How small numbers were treated in a set of files, for the top of every page.
public enum DisclosureNote: Sendable {
  /// They were withheld by a policy.
  case published(withheld: Int, policy: DisclosurePolicy)
  /// They are all in, and the set must not leave the programme.
  case notForPublication

  /// The policy; nothing where everything may be seen.
  public var policy: DisclosurePolicy? {
    switch self {
    case .published(_, let policy): policy
    case .notForPublication: nil
    }
  }

  /// What stands across every page that must not be published.
  var marking: String? {
    switch self {
    case .published: nil
    case .notForPublication: "Not for publication: this set holds small numbers that could identify people."
    }
  }

  /// The name of the table of measurements, which cannot carry a mark inside.
  var measurementsFile: String { "data/measurements\(fileMarking).csv" }

  /// The name of the table of all figures on the pages.
  var figuresFile: String { "data/figures\(fileMarking).csv" }

  /// The name of the table behind the charts of a metric.
  func chartFile(of metric: Metric) -> String { "data/metrics\(fileMarking)/\(metric.id).csv" }

  private var fileMarking: String {
    switch self {
    case .published: ""
    case .notForPublication: "-not-for-publication"
    }
  }

  /// What the national return says of it.
  public var returnMarking: ReturnMarking {
    switch self {
    case .notForPublication: ReturnMarking(isNotForPublication: true)
    case .published(_, let policy): ReturnMarking(roundedTo: max(1, policy.roundingBase))
    }
  }

  /// What the reader of a published page should know; nothing where nothing is withheld.
  var words: String? {
    switch self {
    case .notForPublication: nil
    case .published(let count, let policy):
      count == 0
        ? nil
        : """
        Counts below \(policy.suppressBelow) of people or events are withheld, and what would give them away \
        (\(policy.name)). Withheld figures are shown as "\(policy.symbol)" or named as withheld.
        """
    }
  }
}
