import Dates

/// Documents, who agreed to them, what is answered to the national conditions, and who meets when.
///
/// A table that is not there is nothing; one without rows is empty.
public struct GovernanceRegister: Sendable {
  /// A document as it stands: its latest state, and what each agreement is worth for it.
  public struct Standing: Sendable {
    /// The latest state.
    public let document: GovernedDocument
    /// All its states, in the order of the table.
    public let history: [GovernedDocument]
    /// The agreements with what they are worth, in the order of the table.
    public let approvals: [(approval: Approval, state: SignOffState)]

    /// Whether the same role of the same body has another agreement that is worth more.
    func isBettered(_ approval: Approval, _ state: SignOffState) -> Bool {
      approvals.contains {
        NameKey($0.approval.body) == NameKey(approval.body) && NameKey($0.approval.role) == NameKey(approval.role)
          && $0.state.rank < state.rank
      }
    }

    /// Who was to sign, each role of each body once, with what is worth most of what it said.
    public var signatories: [(approval: Approval, state: SignOffState)] {
      var keys: [[NameKey]] = []
      return approvals.filter { approval, state in
        guard !isBettered(approval, state) else { return false }
        let key = [NameKey(approval.body), NameKey(approval.role)]
        defer { keys.append(key) }
        return !keys.contains(key)
      }
    }

    /// How many of them signed this version formally.
    public var signed: Int { signatories.count { $0.state.isOfThisVersion } }

    /// How many of them signed formally, whichever version it was.
    public var formal: Int { signatories.count { $0.state.isFormal } }
  }

  /// The states of documents.
  public var documents: [GovernedDocument]?
  /// The agreements.
  public var approvals: [Approval]?
  /// The answers to the national conditions.
  public var conditions: [NationalCondition]?
  /// The calendar.
  public var meetings: [BodyMeeting]?

  /// Whether there is no table at all.
  public var isEmpty: Bool { documents == nil && approvals == nil && conditions == nil && meetings == nil }

  /// The documents in the order of their first row, each as it stands on a day.
  public func standings(asAt: CivilDate) -> [Standing] {
    var names: [NameKey] = []
    for document in documents ?? [] where !names.contains(NameKey(document.name)) {
      names.append(NameKey(document.name))
    }
    return names.compactMap { name in
      let history = (documents ?? []).filter { NameKey($0.name) == name }
      guard let latest = GovernanceRegister.latest(of: history) else { return nil }
      let approvals = (approvals ?? []).filter { NameKey($0.document) == name }
      return Standing(
        document: latest, history: history, approvals: approvals.map { ($0, $0.state(for: latest, asAt: asAt)) })
    }
  }

  /// The state with the latest day; of two of one day, and where none has a day, the one that stands last.
  private static func latest(of history: [GovernedDocument]) -> GovernedDocument? {
    history.enumerated().max {
      let (left, right) = ($0.element.date.day?.dayNumber ?? .min, $1.element.date.day?.dayNumber ?? .min)
      return left == right ? $0.offset < $1.offset : left < right
    }?.element
  }

  /// The meetings of a body, the earliest first; those without a day are left out.
  public func meetings(of body: String) -> [(meeting: BodyMeeting, day: CivilDate)] {
    (meetings ?? []).filter { NameKey($0.body) == NameKey(body) }
      .compactMap { meeting in meeting.date.day.map { (meeting, $0) } }.sorted { $0.day < $1.day }
  }
}
