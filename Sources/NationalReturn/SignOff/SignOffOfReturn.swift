import Dates
import Forms
import Programme

extension SignOffState {
  /// The state of a record. What is said first holds: informal, undated, after the day of the report, delegated where that is
  /// not allowed, without a version, another version, not ratified yet.
  public init(_ record: SignOff, of fingerprint: ReturnFingerprint, rule: ReturnForm.SignOffRule, asAt: CivilDate) {
    self =
      if record.basis == .informal {
        .informal
      } else if let date = record.date {
        SignOffState.state(of: record, dated: date, fingerprint, rule, asAt)
      } else {
        .undated
      }
  }

  private static func state(
    of record: SignOff, dated date: CivilDate, _ fingerprint: ReturnFingerprint, _ rule: ReturnForm.SignOffRule,
    _ asAt: CivilDate
  ) -> SignOffState {
    if date > asAt { return .afterReport(date) }
    if record.basis == .delegated, !rule.allowsDelegation { return .delegationNotAllowed }
    if record.version.isEmpty { return .withoutVersion }
    guard fingerprint.isMeant(by: record.version) else {
      return .earlierVersion(ReturnFingerprint.short(record.version))
    }
    guard record.basis == .pendingRatification else { return .signed }
    return record.ratifiedOn.map { $0 <= asAt } ?? false ? .signed : .pendingRatification
  }
}
