/// Decides what may be printed of a table: small counts first, then what would give them back.
public enum DisclosureControl {
  /// Applies a policy. The same table always gives the same result, and there is always one: in the worst case everything
  /// is withheld that hangs together with a small count.
  public static func apply(_ policy: DisclosurePolicy, to table: DisclosureTable) -> ControlledTable {
    let forms = FormTable(table, policy)
    let isSmall = forms.forms.indices.map { forms.isSmall($0) && !forms.forms[$0].isAlreadyPublic }
    var closed = isSmall
    var unprotected = Set(forms.forms.indices.filter { forms.isSmall($0) && forms.forms[$0].isAlreadyPublic })
    if policy.isSecondaryOn {
      for component in Component.all(of: forms) {
        let result = SecondarySuppression.closed(in: component)
        for (place, isClosed) in zip(component.places, result.closed) where isClosed { closed[place] = true }
        unprotected.formUnion(result.unprotected.map { component.places[$0] })
      }
    }
    var statuses: [String: ControlledTable.Status] = [:]
    var labels: [String] = []
    for (value, mine) in zip(table.values, forms.formsOfValues) {
      if mine.contains(where: unprotected.contains) { labels.append(value.label) }
      statuses[value.label] =
        if value.isAlreadyPublic {
          .shown
        } else if mine.contains(where: { isSmall[$0] }) {
          .small
        } else {
          mine.contains { closed[$0] } ? .secondary : .shown
        }
    }
    return ControlledTable(table: table, policy: policy, statuses: statuses, unprotected: labels)
  }
}
