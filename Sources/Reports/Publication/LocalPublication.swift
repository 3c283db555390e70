import Disclosure
import struct Foundation.Decimal
import Metrics
import Programme

/// Disclosure control of local indicators and audits: which of their rows may be printed.
///
/// A count of people or events that the policy protects takes its whole row with it: the count, what it is a part of, its
/// share and its percentage of the plan. Sums that would give it back are withheld as well.
public struct LocalPublication: Sendable {
  /// What a policy exempts as a whole, beside units: `disclosure: {exempt: [kpis, audits]}`.
  static let kpiCategory = "kpis", auditCategory = "audits"

  private let withheld: Set<String>
  /// How counts are rounded, and what stands in the place of a withheld one; nothing in a set that is not published.
  private let policy: DisclosurePolicy?

  /// - Parameter policy: nothing where everything may be seen.
  public init(_ programme: Programme, policy: DisclosurePolicy?) {
    self.policy = policy
    guard let policy else {
      withheld = []
      return
    }
    var withheld: Set<String> = []
    for kpi in programme.kpis?.kpis ?? [] where !LocalPublication.countsNobody(kpi, programme.unitsThatCountNobody) {
      withheld.formUnion(LocalPublication.withheld(kpi, policy))
    }
    for audit in programme.localForms.audits {
      for number in audit.questions.indices { withheld.formUnion(LocalPublication.withheld(audit, number, policy)) }
    }
    self.withheld = withheld
  }

  /// Whether the row of a period may be printed.
  public func isPrinted(_ kpi: KPI, _ point: KPIPoint) -> Bool { !withheld.contains(KPIRow.id(kpi, point)) }

  /// Whether a sum of periods may be printed.
  func isPrinted(_ kpi: KPI, total number: Int) -> Bool { !withheld.contains(KPIRow.id(kpi, total: number)) }

  /// Whether the answers to a question may be printed.
  public func isPrinted(_ audit: AuditForm, _ question: AuditForm.Question) -> Bool {
    guard let number = audit.questions.firstIndex(of: question) else { return false }
    return !withheld.contains(LocalPublication.id(audit, number))
  }

  /// What stands in the place of what is withheld.
  var symbol: String { policy?.symbol ?? "" }

  /// Whether anything is withheld.
  var withholds: Bool { !withheld.isEmpty }

  /// A count as it is printed.
  func printed(_ number: Decimal) -> Decimal {
    guard let policy, policy.roundingBase > 1, let whole = LocalPublication.whole(number) else { return number }
    return Decimal(policy.rounded(whole))
  }

  static func id(_ audit: AuditForm, _ number: Int) -> String { "local-forms/\(Slug.of(audit.file))/\(number + 1)/" }

  private static func whole(_ number: Decimal?) -> Int? {
    guard let number, number >= 0, let whole = Int(DecimalText.plain(number)), whole <= 1_000_000_000_000 else {
      return nil
    }
    return whole
  }

  /// Whether the unit is one of those in which nobody is counted, by its words.
  private static func countsNobody(_ kpi: KPI, _ units: [String]) -> Bool {
    // A share is made of people, whatever its unit.
    guard kpi.points.allSatisfy({ $0.numerator == nil }) else { return false }
    let words = kpi.unit.lowercased().split { !$0.isLetter && $0 != "\u{A3}" }.map(String.init)
    return words.contains { word in units.contains { word == $0 || word == $0 + "s" } }
  }

  private static func category(_ kpi: KPI) -> String {
    kpi.unit.lowercased().contains("day") ? "bed-days" : kpiCategory
  }

  /// The ids of the rows and sums of an indicator that may not be printed.
  private static func withheld(_ kpi: KPI, _ policy: DisclosurePolicy) -> Set<String> {
    let category = category(kpi)
    guard policy.exempt.isDisjoint(with: [category, kpiCategory]) else { return [] }
    var counts: [String: Int] = [:]
    var values: [PublishedValue] = []
    func add(_ id: String, _ what: String, _ number: Decimal?) -> CellSum? {
      guard let count = whole(number) else { return nil }
      counts[id + what] = count
      values.append(PublishedValue(id + what, .count(.cell(id + what)), category: category))
      return .cell(id + what)
    }
    for point in kpi.points {
      let id = KPIRow.id(kpi, point)
      if kpi.isCount, let actual = add(id, "actual", point.actual?.number), let plan = whole(point.plan?.number),
        plan > 0
      {
        values.append(
          PublishedValue(id + "percent", .ratio(.init(actual, per: .known(plan), decimals: 1)), category: category))
      }
      if let part = add(id, "numerator", point.numerator), let all = add(id, "denominator", point.denominator),
        let denominator = counts[id + "denominator"], denominator > 0, let multiplier = whole(kpi.multiplier)
      {
        values.append(
          PublishedValue(
            id + "rate", .ratio(.init(part, per: all, multiplier: multiplier, decimals: 1)), category: category))
      }
    }
    for (number, total) in KPIRunningTotal.all(of: kpi).enumerated() {
      let names = total.points.map { KPIRow.id(kpi, $0) + "actual" }
      guard names.allSatisfy({ counts[$0] != nil }) else { continue }
      values.append(
        PublishedValue(
          KPIRow.id(kpi, total: number), .count(.total(of: names)), category: category, importance: 2))
    }
    return rows(of: values, counts, policy)
  }

  /// The ids of a question whose answers may not be printed.
  private static func withheld(_ audit: AuditForm, _ number: Int, _ policy: DisclosurePolicy) -> Set<String> {
    let question = audit.questions[number]
    guard !policy.exempt.contains(auditCategory), let yes = question.yes, let no = question.no, yes + no > 0 else {
      return []
    }
    let id = id(audit, number)
    let good: CellSum = .cell(id + (question.isReverse ? "no" : "yes"))
    return rows(
      of: [
        PublishedValue(id + "yes", .count(.cell(id + "yes"))), PublishedValue(id + "no", .count(.cell(id + "no"))),
        PublishedValue(id + "not-applicable", .count(.cell(id + "not-applicable"))),
        PublishedValue(id + "share", .ratio(.init(good, per: .total(of: [id + "yes", id + "no"])))),
      ], [id + "yes": yes, id + "no": no, id + "not-applicable": question.notApplicable], policy)
  }

  /// The rows of which anything is withheld: a label up to its last slash. Where the counts cannot be controlled, all of
  /// them.
  private static func rows(
    of values: [PublishedValue], _ counts: [String: Int], _ policy: DisclosurePolicy
  ) -> Set<String> {
    let labels: [String]
    do throws(DisclosureFault) {
      let table = DisclosureControl.apply(policy, to: try DisclosureTable(counts: counts, values: values))
      labels = values.map(\.label).filter(table.isWithheld)
    } catch {
      labels = values.map(\.label)
    }
    return Set(labels.map { label in String(label[...(label.lastIndex(of: "/") ?? label.startIndex)]) })
  }
}
