import Disclosure
import YAMLDocuments

/// The policies that `Templates/disclosure.yaml` offers.
public struct DisclosurePolicies: Hashable, Sendable {
  /// All of them, in the order of the file.
  public let all: [DisclosurePolicy]
  /// The one that is used where a programme names none.
  public let standard: DisclosurePolicy

  /// The policy with an id; nothing where there is none.
  public func policy(_ id: String) -> DisclosurePolicy? { all.first { $0.id == id } }
}

/// Reads `Templates/disclosure.yaml`.
public enum DisclosurePolicyLoader {
  private static let file = "disclosure.yaml"

  /// All policies.
  ///
  /// - Throws: `ProgrammeError` where the file is not there or cannot be read; it names the line.
  public static func policies(in templates: FolderFiles) throws(ProgrammeError) -> DisclosurePolicies {
    try templates.once(file) { () throws(ProgrammeError) in try read(templates) }
  }

  private static func read(_ templates: FolderFiles) throws(ProgrammeError) -> DisclosurePolicies {
    guard let bytes = templates.bytes(of: file) else {
      throw ProgrammeError(
        "There is no Templates/\(file), so it is not known which small counts are to be withheld.",
        advice: "Put the file back as it came with bcf.")
    }
    do throws(YAMLFault) {
      let root = try YAMLValue.read(bytes, file: file)
      try root.allowOnly(["default", "policies"])
      var all: [DisclosurePolicy] = []
      for item in try root.required("policies").items() {
        let policy = try policy(item)
        guard !all.contains(where: { $0.id == policy.id }) else {
          throw item.fault("The policy \"\(policy.id)\" stands twice.")
        }
        all.append(policy)
      }
      let standard = try root.text("default")
      guard let policy = all.first(where: { $0.id == standard }) else {
        throw try root.required("default").fault("There is no policy \"\(standard)\".")
      }
      return DisclosurePolicies(all: all, standard: policy)
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice: "Correct the line; Documentation/disclosure.md says what a policy needs.")
    }
  }

  private static func policy(_ value: YAMLValue) throws(YAMLFault) -> DisclosurePolicy {
    try value.allowOnly([
      "id", "name", "source", "suppress_below", "suppress_zero", "round_to", "symbol", "secondary", "complements",
      "exempt",
    ])
    let below = try number(value, "suppress_below", in: 0...100)
    let base = try number(value, "round_to", in: 0...200)
    guard base <= 1 || base <= 2 * below else {
      // Otherwise the counts behind a rounded 0 would have a gap where the withheld ones are missing.
      throw try value.required("round_to").fault("A count is rounded to at most twice suppress_below.")
    }
    var exempt: Set<String> = []
    for item in try value.optional("exempt")?.items() ?? [] { exempt.insert(try item.text()) }
    var protectsComplements = false
    if try value.optional("complements") != nil { protectsComplements = try answer(value, "complements") }
    return DisclosurePolicy(
      id: try value.text("id"), name: try value.text("name"), source: try value.text("source"), suppressBelow: below,
      suppressesZero: try answer(value, "suppress_zero"), roundingBase: base, symbol: try value.text("symbol"),
      isSecondaryOn: try answer(value, "secondary"),
      protectsComplements: protectsComplements, exempt: exempt)
  }

  private static func number(
    _ value: YAMLValue, _ key: String, in range: ClosedRange<Int>
  ) throws(YAMLFault) -> Int {
    guard let number = Int(try value.text(key)), range.contains(number) else {
      throw try value.required(key).fault(
        "A whole number from \(range.lowerBound) to \(range.upperBound) is expected.")
    }
    return number
  }

  private static func answer(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Bool {
    switch try value.text(key) {
    case "Yes": return true
    case "No": return false
    default: throw try value.required(key).fault("Yes or No is expected.")
    }
  }
}
