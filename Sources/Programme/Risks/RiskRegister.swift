import Dates
import Metrics

/// All registers of a programme as one.
public struct RiskRegister: Sendable {
  /// All entries, in the order of their files and rows.
  public let entries: [Risk]

  /// Merges registers.
  public init(_ entries: [Risk]) { self.entries = entries }

  /// The names of the registers, in order.
  public var registers: [String] {
    var names: [String] = []
    for entry in entries where !names.contains(entry.register) { names.append(entry.register) }
    return names
  }

  /// The open entries of a kind, the highest score first; alike in score they stand as in their files.
  public func open(_ kind: Risk.Kind) -> [Risk] {
    RiskRegister.highestFirst(entries.filter { $0.kind == kind && $0.isOpen })
  }

  /// The closed entries of all kinds.
  public var closed: [Risk] { entries.filter { !$0.isOpen } }

  /// Those whose score has reached the threshold, the highest first.
  public var escalated: [Risk] { RiskRegister.highestFirst(entries.filter(\.isEscalated)) }

  /// Risks and issues about which nothing is done.
  public var withoutMitigation: [Risk] { RiskRegister.highestFirst(entries.filter(\.isWithoutMitigation)) }

  /// Whether any entry says when it was opened or last looked at.
  public var isReviewKnown: Bool { entries.contains { $0.lastLook != nil } }

  /// Those whose review is overdue on a day, the longest overdue first.
  public func reviewsOverdue(asAt: CivilDate) -> [Risk] {
    entries.enumerated().filter { $0.element.isReviewOverdue(asAt: asAt) }.sorted { left, right in
      let days = [left, right].map { $0.element.reviewDue?.dayNumber ?? 0 }
      return (days[0], left.offset) < (days[1], right.offset)
    }.map(\.element)
  }

  /// Entries with the same text, each group in order: what several registers hold is one risk of the programme.
  public var alike: [[Risk]] {
    var groups: [(key: NameKey, risks: [Risk])] = []
    for risk in entries where risk.isOpen && !NameKey(risk.description).isEmpty {
      let key = NameKey(risk.description)
      if let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].risks.append(risk)
      } else {
        groups.append((key, [risk]))
      }
    }
    return groups.map(\.risks).filter { $0.count > 1 }
  }

  /// The highest score first, alike in score in their order.
  public static func highestFirst(_ risks: [Risk]) -> [Risk] {
    risks.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }
}
