/// A sum of cells about which something is printed or must be hidden. Two values of the same sum share their form.
struct Form {
  /// The cells, by their place, and their coefficients; in the order of the cells.
  let terms: [(cell: Int, coefficient: Int)]
  /// The true value of the terms, without the constant of the sum.
  let value: Int
  /// The constant of the sum.
  let constant: Int
  /// The terms as a reader knows them where the form is open: printed exactly or rounded.
  var known: ClosedRange<Int>
  /// Whether a reader would know a small count.
  var isSensitive = false
  /// Whether anything printed tells of it.
  var isPrinted = false
  /// Whether a count of it is printed, so that its symbol tells that it may be small.
  var isPrintedAsCount = false
  /// Whether readers know it from elsewhere.
  var isAlreadyPublic = false
  /// What it costs to withhold it.
  var cost = 0

  /// The value of the terms for other counts.
  func value(for counts: [Int]) -> Int {
    terms.reduce(0) { $0 + $1.coefficient * counts[$1.cell] }
  }
}

/// The forms of a table and the values that are printed of them, with places instead of names.
struct FormTable {
  let counts: [Int]
  private(set) var forms: [Form] = []
  /// For each value of the table its forms.
  private(set) var formsOfValues: [[Int]] = []
  /// The counts that are protected; with the constant of a form they become the terms that are protected.
  let protected: ClosedRange<Int>?

  init(_ table: DisclosureTable, _ policy: DisclosurePolicy) {
    let names = table.counts.keys.sorted()
    let cells = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    counts = names.map { table.counts[$0] ?? 0 }
    protected = policy.protectedCounts
    var places: [CellSum: Int] = [:]
    for value in table.values {
      var mine: [Int] = []
      for sum in value.sums where !sum.coefficients.isEmpty {
        let place = places[sum] ?? forms.count
        if place == forms.count {
          places[sum] = place
          forms.append(FormTable.form(sum, cells, counts))
        }
        mark(place, value, policy)
        mine.append(place)
      }
      formsOfValues.append(mine)
    }
    for place in forms.indices { forms[place].known = known(forms[place], policy) }
  }

  /// The terms of a form that are protected.
  func protectedTerms(of form: Form) -> ClosedRange<Int>? {
    protected.map { $0.lowerBound - form.constant...$0.upperBound - form.constant }
  }

  /// Whether the form holds a protected count.
  func isSmall(_ place: Int) -> Bool {
    let form = forms[place]
    return form.isSensitive && (protectedTerms(of: form)?.contains(form.value) ?? false)
  }

  private mutating func mark(_ place: Int, _ value: PublishedValue, _ policy: DisclosurePolicy) {
    if !policy.exempt.contains(value.category) { forms[place].isSensitive = true }
    if value.isAlreadyPublic { forms[place].isAlreadyPublic = true }
    guard value.isPrinted else { return }
    forms[place].isPrinted = true
    if case .count = value.content { forms[place].isPrintedAsCount = true }
    // One value of a higher importance outweighs 32 of the next lower one; a withheld 0 protects less than it seems.
    let cost = 1 << (5 * value.importance)
    forms[place].cost += forms[place].value + forms[place].constant == 0 ? 2 * cost : cost
  }

  private func known(_ form: Form, _ policy: DisclosurePolicy) -> ClosedRange<Int> {
    guard !form.isAlreadyPublic else { return form.value...form.value }
    let printed = policy.rounded(form.value + form.constant)
    let range = policy.counts(printedAs: printed, isSensitive: form.isSensitive)
    return range.lowerBound - form.constant...range.upperBound - form.constant
  }

  private static func form(_ sum: CellSum, _ cells: [String: Int], _ counts: [Int]) -> Form {
    let terms = sum.coefficients.compactMap { name, coefficient in
      cells[name].map { (cell: $0, coefficient: coefficient) }
    }.sorted { $0.cell < $1.cell }
    let value = terms.reduce(0) { $0 + $1.coefficient * counts[$1.cell] }
    return Form(terms: terms, value: value, constant: sum.constant, known: value...value)
  }
}
