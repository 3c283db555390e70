/// The priorities and schemes of a programme, and which metrics they serve.
public struct SchemeRegister: Sendable {
  /// A priority with its schemes.
  public struct Priority: Hashable, Sendable {
    /// Its name, as it stands first in the table.
    public let name: String
    /// Its part in the names of files: `highlight-report-SLUG.html`, `commentary/SLUG/`.
    public let slug: String
    /// Its schemes and projects, in the order of the table.
    public let schemes: [Scheme]
    /// Its own row of the table; nothing where only its schemes name it.
    public let own: Scheme?

    /// Whether a name or number is its own.
    public func isNamed(_ name: String) -> Bool { NameKey(name) == NameKey(self.name) || own?.isCalled(name) ?? false }

    /// Whether a name of a scheme or a priority means this priority or one of its schemes.
    public func holds(_ name: String) -> Bool {
      NameKey(name) == NameKey(self.name) || own?.isCalled(name) ?? false || schemes.contains { $0.isCalled(name) }
    }
  }

  /// The schemes and projects, in the order of the table; without the rows of priorities.
  public let schemes: [Scheme]
  /// What they are to move, in the order of the table.
  public let contributions: [Contribution]
  /// The priorities, in the order in which the schemes name them.
  public let priorities: [Priority]

  /// Makes a register.
  public init(schemes rows: [Scheme], contributions: [Contribution]) {
    let schemes = rows.filter { $0.kind != .priority }
    let owns = rows.filter { $0.kind == .priority }
    self.schemes = schemes
    self.contributions = contributions
    var names: [String] = []
    var byName: [NameKey: [Scheme]] = [:]
    for row in rows {
      let name = row.kind == .priority ? row.name : row.priority
      let key = NameKey(name)
      guard !key.isEmpty else { continue }
      if byName[key] == nil {
        names.append(name)
        byName[key] = []
      }
      if row.kind != .priority { byName[key]?.append(row) }
    }
    priorities = zip(names, Slug.unique(names)).map { name, slug in
      let key = NameKey(name)
      return Priority(name: name, slug: slug, schemes: byName[key] ?? [], own: owns.first { NameKey($0.name) == key })
    }
  }

  /// Whether a name is that of a scheme or of a priority.
  public func knows(_ name: String) -> Bool {
    schemes.contains { $0.isCalled(name) } || priorities.contains { $0.isNamed(name) }
  }

  /// A scheme by number and name, whichever of the two a text has: `3.7 Rapid Care`; as it is where it means no single one.
  public func fullName(_ name: String) -> String {
    let called = schemes(called: name)
    guard called.count == 1, let scheme = called.first, !scheme.id.isEmpty else { return name }
    return "\(scheme.id) \(scheme.name)"
  }

  /// The schemes that a name or a number means: several where two have one name.
  public func schemes(called name: String) -> [Scheme] { schemes.filter { $0.isCalled(name) } }

  /// What serves a metric, the strongest first.
  public func serving(_ metric: String) -> [Contribution] {
    SchemeRegister.strongestFirst(contributions.filter { $0.metric == metric && $0.isServing })
  }

  /// What a priority or one of its schemes does for a metric, the strongest first.
  public func serving(_ metric: String, in priority: Priority) -> [Contribution] {
    serving(metric).filter { priority.holds($0.scheme) }
  }

  /// Whether a scheme serves any metric, by itself or with its whole priority.
  public func serves(_ scheme: Scheme) -> Bool {
    contributions.contains { contribution in
      contribution.isServing
        && (scheme.isCalled(contribution.scheme)
          || priorities.contains { $0.isNamed(contribution.scheme) && NameKey($0.name) == NameKey(scheme.priority) })
    }
  }

  /// Those whose strength is not known come last.
  private static func strongestFirst(_ contributions: [Contribution]) -> [Contribution] {
    func rank(_ contribution: Contribution) -> Int {
      let all = Contribution.Strength.allCases
      return contribution.strength.flatMap { all.firstIndex(of: $0) } ?? all.count
    }
    return contributions.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }
}
