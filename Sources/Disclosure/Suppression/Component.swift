/// Forms that hang together by their cells. What is withheld in one component tells nothing about another.
struct Component {
  /// The places of the forms in the whole table.
  let places: [Int]
  /// The forms, with the cells of the component counted from 0.
  let forms: [Form]
  /// The true counts of the component.
  let counts: [Int]
  /// The forms whose counts are to be protected.
  let smallForms: [Int]
  private let protected: ClosedRange<Int>?

  /// All components of a table that hold a count to be protected.
  static func all(of table: FormTable) -> [Component] {
    var owners = [Int?](repeating: nil, count: table.counts.count)
    var groups: [[Int]] = []
    for (place, form) in table.forms.enumerated() {
      let touched = Set(form.terms.compactMap { owners[$0.cell] })
      let merged = touched.sorted().flatMap { groups[$0] } + [place]
      for group in touched { groups[group] = [] }
      groups.append(merged)
      for member in merged {
        for term in table.forms[member].terms { owners[term.cell] = groups.count - 1 }
      }
    }
    return groups.filter { !$0.isEmpty }.map { Component($0.sorted(), table) }.filter { !$0.smallForms.isEmpty }
  }

  private init(_ places: [Int], _ table: FormTable) {
    self.places = places
    protected = table.protected
    let cells = Set(places.flatMap { table.forms[$0].terms.map(\.cell) }).sorted()
    let local = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    counts = cells.map { table.counts[$0] }
    forms = places.map { table.forms[$0].moved { local[$0] ?? 0 } }
    smallForms = places.indices.filter { table.isSmall(places[$0]) && !table.forms[places[$0]].isAlreadyPublic }
  }

  /// The terms of a form that are protected.
  func protectedTerms(of form: Form) -> ClosedRange<Int>? {
    protected.map { $0.lowerBound - form.constant...$0.upperBound - form.constant }
  }

  /// What a reader knows where so much is closed.
  func known(to reader: Reader, closed: [Bool]) -> [(form: Form, range: ClosedRange<Int>)] {
    forms.indices.compactMap { place in
      let form = forms[place]
      if isOpen(place, closed) { return (form, form.known) }
      guard reader == .guessing, isMarked(place), let range = protectedTerms(of: form) else { return nil }
      return (form, range)
    }
  }

  /// Whether something printed tells of the form.
  func isOpen(_ place: Int, _ closed: [Bool]) -> Bool {
    forms[place].isAlreadyPublic || (forms[place].isPrinted && !closed[place])
  }

  /// Whether a symbol stands in the place of a small count.
  func isMarked(_ place: Int) -> Bool { forms[place].isPrintedAsCount && smallForms.contains(place) }
}

extension Form {
  /// The same form with other places of its cells.
  fileprivate func moved(_ place: (Int) -> Int) -> Form {
    var form = Form(
      terms: terms.map { (cell: place($0.cell), coefficient: $0.coefficient) }, value: value, constant: constant,
      known: known)
    form.isSensitive = isSensitive
    form.isPrinted = isPrinted
    form.isPrintedAsCount = isPrintedAsCount
    form.isAlreadyPublic = isAlreadyPublic
    form.cost = cost
    return form
  }
}
