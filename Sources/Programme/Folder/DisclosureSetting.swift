import Disclosure
import YAMLDocuments

/// The policy for small numbers that a programme chooses: `disclosure: {policy: ascof, exempt: [falls-admissions]}`.
struct DisclosureSetting {
  static let keys = ["policy", "exempt"]

  private let root: YAMLValue

  init(_ root: YAMLValue) { self.root = root }

  /// The chosen policy, or the standard one; what the programme exempts besides is exempt too.
  func policy(among policies: DisclosurePolicies) throws(YAMLFault) -> DisclosurePolicy {
    guard let value = try root.optional("disclosure") else { return policies.standard }
    var policy = policies.standard
    if let id = try value.optional("policy") {
      guard let chosen = policies.policy(try id.text()) else {
        throw id.fault("There is no such policy; known are \(policies.all.map(\.id).joined(separator: ", ")).")
      }
      policy = chosen
    }
    var exempt = policy.exempt
    for item in try value.optional("exempt")?.items() ?? [] { exempt.insert(try item.text()) }
    return policy.exempting(exempt)
  }
}
