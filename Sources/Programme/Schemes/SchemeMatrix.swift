import Metrics

/// Which project serves which metric, and how strongly: rows and columns for a page.
public struct SchemeMatrix: Sendable {
  /// How a scheme serves metrics other than by its own row.
  public enum Elsewhere: Hashable, Sendable {
    /// Its whole priority serves one of the columns.
    case withPriority
    /// It serves a metric that is none of the columns.
    case otherMetric
    /// It does not.
    case nowhere
  }

  /// A priority, a scheme or a project.
  public struct Row: Sendable {
    /// Its name.
    public let name: String
    /// Its number; empty where it has none.
    public let id: String
    /// The priority that it belongs to; empty where it has none, and for a priority itself.
    public let priority: String
    /// Whether it is a whole priority.
    public let isPriority: Bool
    /// How it serves a metric beyond this row.
    public let elsewhere: Elsewhere
    /// What it does for each metric, in the order of the columns; nothing where nobody has said anything.
    public let cells: [Contribution?]

    /// Whether it serves any metric.
    public var serves: Bool { cells.contains { $0?.isServing ?? false } }
  }

  /// The columns.
  public let metrics: [Metric]
  /// The rows: each priority that serves a metric as a whole, then its schemes; those of no priority come last.
  public let rows: [Row]

  /// Makes a matrix.
  public init(_ register: SchemeRegister, metrics: [Metric]) {
    self.metrics = metrics
    func cells(_ isMeant: (String) -> Bool) -> [Contribution?] {
      let own = register.contributions.filter { isMeant($0.scheme) }
      return metrics.map { metric in own.first { $0.metric == metric.id } }
    }
    func row(_ scheme: Scheme, in whole: [Contribution?]) -> Row {
      var elsewhere = register.serves(scheme) ? Elsewhere.otherMetric : .nowhere
      if whole.contains(where: { $0?.isServing ?? false }) { elsewhere = .withPriority }
      return Row(
        name: scheme.name, id: scheme.id, priority: scheme.priority, isPriority: false, elsewhere: elsewhere,
        cells: cells { name in
          // A name that is a priority's own means the priority.
          scheme.isCalled(name) && !register.priorities.contains { $0.isNamed(name) }
        })
    }
    var rows: [Row] = []
    for priority in register.priorities {
      let whole = cells { priority.isNamed($0) }
      if whole.contains(where: { $0 != nil }) || priority.schemes.isEmpty {
        rows.append(
          Row(
            name: priority.name, id: priority.own?.id ?? "", priority: "", isPriority: true, elsewhere: .nowhere,
            cells: whole))
      }
      rows += priority.schemes.map { row($0, in: whole) }
    }
    rows += register.schemes.filter { NameKey($0.priority).isEmpty }.map { row($0, in: []) }
    self.rows = rows
  }

  /// How many rows serve the metric of a column.
  public func serving(_ column: Int) -> Int { rows.count { $0.cells[column]?.isServing ?? false } }

  /// How many crosses the matrix has.
  public var links: Int { metrics.indices.reduce(0) { $0 + serving($1) } }

  /// The metrics that no row serves.
  public var unserved: [Metric] { metrics.indices.filter { serving($0) == 0 }.map { metrics[$0] } }
}
