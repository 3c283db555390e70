extension Metric {
  /// Who asks for a metric.
  public enum Scope: Hashable, Sendable {
    /// The national return of the year.
    case national
    /// Nobody in the return; it is a published statistic that councils read beside it.
    case published
    /// Councils of their own accord, by their ONS codes.
    case local(areas: [String])

    /// For the documentation of the catalogue.
    public var inWords: String {
      switch self {
      case .national: "national return"
      case .published: "published statistic"
      case .local(let areas): "local: \(areas.joined(separator: ", "))"
      }
    }
  }

  /// A point in time from which figures mean something else than before.
  public struct SeriesBreak: Hashable, Sendable {
    /// The first month or year of the new meaning.
    public let from: Period
    /// What changed.
    public let change: String

    /// Makes a break.
    public init(from: Period, change: String) {
      self.from = from
      self.change = change
    }
  }

  /// How long after the end of its period a figure comes out.
  public enum PublicationLag: Hashable, Sendable {
    case days(Int)
    /// Where it is not a fixed number of days.
    case words(String)

    /// `42 days`, `autumn after the year`.
    public var inWords: String {
      switch self {
      case .days(let days): "\(days) days"
      case .words(let words): words
      }
    }
  }
}
