import Dates
import Forms
import Programme

/// Who signed this version of a return, record by record and overall.
public struct SignOffStatus: Hashable, Sendable {
  /// A record with what it is worth.
  public struct Row: Hashable, Sendable {
    /// The record.
    public let record: SignOff
    /// What it is worth.
    public let state: SignOffState

    /// `Signed this version, by the board, on 25 November 2016`.
    public var words: String {
      let ground =
        switch record.basis {
        case .board: ", by the board"
        case .delegated: ", by delegation"
        case .pendingRatification, .informal: ""
        }
      let day: String =
        switch state {
        case .afterReport, .undated: ""
        default: record.date.map { ", on \($0.inWords)" } ?? ""
        }
      let ratified = state == .signed ? record.ratifiedOn.map { ", ratified on \($0.inWords)" } ?? "" : ""
      return state.words + (state == .delegationNotAllowed ? "" : ground) + day + ratified
    }
  }

  /// The fingerprint of the content as it stands.
  public let fingerprint: ReturnFingerprint
  /// The records, in their order.
  public let rows: [Row]
  /// The bodies that have a record, in the order of their first one, each with the strongest state of its records.
  public let bodies: [Row]
  /// The roles that the form asks for and that have not signed this version; the board, where it asks for none.
  public let missingRoles: [String]

  /// The status of a return on its day.
  public init(_ document: QuarterlyReturn) {
    let fingerprint = ReturnFingerprint(document)
    let rule = document.form.signOff
    self.fingerprint = fingerprint
    let rows = document.signOffs.map {
      Row(record: $0, state: SignOffState($0, of: fingerprint, rule: rule, asAt: document.asAt))
    }
    self.rows = rows
    var bodies: [Row] = []
    for row in rows {
      guard let index = bodies.firstIndex(where: { Self.isSame($0.record.body, row.record.body) }) else {
        bodies.append(row)
        continue
      }
      if row.state.rank < bodies[index].state.rank { bodies[index] = row }
    }
    self.bodies = bodies
    let signed = rows.filter { $0.state.rank <= SignOffState.pendingRatification.rank }
    if rule.roles.isEmpty, !bodies.isEmpty, !bodies.contains(where: { $0.record.body.lowercased().contains("board") }) {
      // Without roles of its own the form is signed by the board, and a signature of anybody else is not enough.
      missingRoles = ["Health and Wellbeing Board"]
    } else {
      missingRoles = rule.roles.filter { role in !signed.contains { Self.isSame($0.record.role, role) } }
    }
  }

  /// How many bodies have signed this version, whether or not it is ratified yet.
  public var signedBodies: Int { bodies.count { $0.state.rank <= SignOffState.pendingRatification.rank } }

  /// Whether every body with a record, and every role that the form asks for, has signed this version, and nothing is open.
  public var isSigned: Bool { !bodies.isEmpty && missingRoles.isEmpty && bodies.allSatisfy { $0.state == .signed } }

  /// Whether anybody has signed formally by the day of the report, whichever version it was.
  public var hasFormalSignature: Bool { rows.contains { $0.state.isFormal } }

  /// `Signed: this version, by 4 of 4 bodies`, or what is missing.
  public var words: String {
    guard !bodies.isEmpty else { return "Not signed: nobody has signed it" + rolesWords }
    let count =
      "\(signedBodies) of \(bodies.count) \(bodies.count == 1 ? "body has" : "bodies have") signed this version"
    if isSigned { return "Signed: \(count)" }
    let all = signedBodies == bodies.count && missingRoles.isEmpty
    if all { return "Signed, and still to be ratified: \(count)" }
    return (signedBodies == 0 ? "Not signed: " : "Partly signed: ") + count + rolesWords
  }

  private var rolesWords: String {
    missingRoles.isEmpty ? "" : "; the form asks for: \(missingRoles.joined(separator: ", "))"
  }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    first.lowercased() == second.lowercased()
  }
}
