import YAMLDocuments

/// When something is an exception, and to whom it goes: `exceptions:` of `programme.yaml`.
public struct ExceptionSettings: Hashable, Sendable {
  /// What raises an exception.
  public enum Trigger: String, CaseIterable, Sendable {
    /// A metric is red by its rule: the tolerance is passed.
    case red
    /// A metric is amber by its rule.
    case amber
    /// The planned or the expected day of a milestone has passed, whatever is expected now.
    case milestoneMissed = "milestone-missed"
    /// The expected day of a milestone has passed; the planned one, where nothing else is expected.
    case milestoneOverdue = "milestone-overdue"
  }

  /// How long an exception may be open before it goes further.
  public enum Length: Hashable, Sendable {
    /// Quarters that it has been open, the first one included. For metrics only.
    case quarters(Int)
    /// Days since it was raised: since the end of the quarter, or since the day of the milestone.
    case days(Int)

    /// `3 quarters`, `1 day`.
    public var words: String {
      switch self {
      case .quarters(let number): number == 1 ? "1 quarter" : "\(number) quarters"
      case .days(let number): number == 1 ? "1 day" : "\(number) days"
      }
    }
  }

  /// A step upwards.
  public struct Escalation: Hashable, Sendable {
    /// When.
    public let after: Length
    /// The body or role.
    public let to: String

    /// Makes a step.
    public init(after: Length, to: String) {
      self.after = after
      self.to = to
    }
  }

  /// Who gets every exception; nothing where nobody is named.
  public let to: String?
  /// What raises one.
  public let raiseOn: Set<Trigger>
  /// The steps upwards, in the order of the settings.
  public let escalations: [Escalation]

  /// Where nothing is set: red metrics and missed milestones, and nobody to send them to.
  public static let standard = ExceptionSettings(to: nil, raiseOn: [.red, .milestoneMissed], escalations: [])

  /// Makes settings.
  public init(to: String?, raiseOn: Set<Trigger>, escalations: [Escalation]) {
    self.to = to
    self.raiseOn = raiseOn
    self.escalations = escalations
  }

  static let keys = ["to", "raise_on", "escalate_after"]
  static let escalationKeys = ["quarters", "days", "to"]

  /// Reads them from the settings of the programme.
  init(_ root: YAMLValue) throws(YAMLFault) {
    guard let value = try root.optional("exceptions") else {
      self = .standard
      return
    }
    var triggers: Set<Trigger> = []
    for item in try value.optional("raise_on")?.items() ?? [] {
      guard let trigger = Trigger(rawValue: try item.text()) else {
        throw item.fault("An exception is raised on: \(Trigger.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      triggers.insert(trigger)
    }
    if try value.optional("raise_on") == nil { triggers = ExceptionSettings.standard.raiseOn }
    var escalations: [Escalation] = []
    for item in try value.optional("escalate_after")?.items() ?? [] {
      escalations.append(Escalation(after: try ExceptionSettings.length(item), to: try item.text("to")))
    }
    self.init(to: try value.optionalText("to"), raiseOn: triggers, escalations: escalations)
  }

  private static func length(_ item: YAMLValue) throws(YAMLFault) -> Length {
    let quarters = try item.optional("quarters")
    let days = try item.optional("days")
    guard let value = quarters ?? days, quarters == nil || days == nil else {
      throw item.fault("A step upwards has either quarters or days, and to whom.")
    }
    guard let number = Int(try value.text()), (1...10_000).contains(number) else {
      throw value.fault("A whole number of 1 or more is expected.")
    }
    return quarters == nil ? .days(number) : .quarters(number)
  }
}
