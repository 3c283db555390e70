/// The priorities and schemes of a programme, and which metrics they serve.
public struct SchemeRegister: Sendable {
  /// A priority with its schemes.
  public struct Priority: Hashable, Sendable {
    /// Its name, as it stands first in the table.
    public let name: String
    /// Its part in the names of files: `highlight-report-SLUG.html`, `commentary/SLUG/`.
    public let slug: String
    /// Its schemes, in the order of the table.
    public let schemes: [Scheme]

    /// Whether a name of a scheme or a priority means this priority or one of its schemes.
    public func holds(_ name: String) -> Bool {
      let key = NameKey(name)
      return key == NameKey(self.name) || schemes.contains { NameKey($0.name) == key }
    }
  }

  /// The schemes, in the order of the table.
  public let schemes: [Scheme]
  /// What they are to move, in the order of the table.
  public let contributions: [Contribution]
  /// The priorities, in the order in which the schemes name them.
  public let priorities: [Priority]

  /// Makes a register.
  public init(schemes: [Scheme], contributions: [Contribution]) {
    self.schemes = schemes
    self.contributions = contributions
    var names: [String] = []
    var byName: [NameKey: [Scheme]] = [:]
    for scheme in schemes where !NameKey(scheme.priority).isEmpty {
      let key = NameKey(scheme.priority)
      if byName[key] == nil { names.append(scheme.priority) }
      byName[key, default: []].append(scheme)
    }
    priorities = zip(names, Slug.unique(names)).map { name, slug in
      Priority(name: name, slug: slug, schemes: byName[NameKey(name)] ?? [])
    }
  }

  /// Whether a name is that of a scheme or of a priority.
  public func knows(_ name: String) -> Bool {
    let key = NameKey(name)
    return schemes.contains { NameKey($0.name) == key } || priorities.contains { NameKey($0.name) == key }
  }

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
    let keys = [NameKey(scheme.name), NameKey(scheme.priority)].filter { !$0.isEmpty }
    return contributions.contains { $0.isServing && keys.contains(NameKey($0.scheme)) }
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
