/// Two readers against whom a count is protected.
enum Reader: CaseIterable {
  /// Knows what is printed, and that counts are whole and not negative.
  case plain
  /// Guesses rightly, besides, which of the withheld counts are small.
  case guessing
}

/// A protected count that a reader could tell too much of.
struct Gap {
  /// The place of the form.
  let form: Int
  let reader: Reader
  /// Values of the terms one of which must become possible.
  let wanted: [Int]
}

/// Checks that protected counts are protected, by look-alikes of the table; keeps them, because most serve many counts.
struct ProtectionCheck {
  let component: Component
  private var tables: [Reader: [[Int]]]

  init(_ component: Component) {
    self.component = component
    tables = [.plain: [component.counts], .guessing: [component.counts]]
  }

  /// The first gap where so much is closed, or nothing.
  ///
  /// - Parameters:
  ///   - closed: for each form whether it is withheld.
  ///   - given: forms that are given up for a reader.
  mutating func firstGap(closed: [Bool], given: Set<GivenUp>) -> Gap? {
    for reader in Reader.allCases {
      let lookAlikes = LookAlikes(counts: component.counts, known: component.known(to: reader, closed: closed))
      for place in component.smallForms where !given.contains(GivenUp(form: place, reader: reader)) {
        if let gap = gap(place, reader, lookAlikes) { return gap }
      }
    }
    return nil
  }

  /// Forgets the look-alikes that show another value of a form that is opened again.
  mutating func open(_ place: Int) {
    let form = component.forms[place]
    for reader in Reader.allCases {
      tables[reader] = tables[reader]?.filter { form.known.contains(form.value(for: $0)) }
    }
  }

  private mutating func gap(_ place: Int, _ reader: Reader, _ lookAlikes: LookAlikes) -> Gap? {
    let form = component.forms[place]
    guard let protected = component.protectedTerms(of: form) else { return nil }
    var seen = Set((tables[reader] ?? []).map { form.value(for: $0) })
    switch reader {
    case .plain:
      // The ends first: what lies between them mostly comes with them. One value alone would be told by its symbol.
      let values = [protected.upperBound, protected.lowerBound] + Array(protected)
      for value in protected.count == 1 ? values + [protected.upperBound + 1] : values where !seen.contains(value) {
        guard let table = lookAlikes.table(with: form, equalTo: value) else {
          return Gap(form: place, reader: reader, wanted: [value])
        }
        tables[reader, default: []].append(table)
        seen.insert(value)
      }
    case .guessing:
      let others = protected.filter { $0 != form.value }.sorted {
        (($0 - form.value).magnitude, $0) < (($1 - form.value).magnitude, $1)
      }
      guard !others.isEmpty, seen.isDisjoint(with: others) else { return nil }
      for value in others {
        guard let table = lookAlikes.table(with: form, equalTo: value) else { continue }
        tables[reader, default: []].append(table)
        return nil
      }
      return Gap(form: place, reader: reader, wanted: others)
    }
    return nil
  }
}

/// A count that cannot be protected from a reader, whatever is withheld.
struct GivenUp: Hashable {
  let form: Int
  let reader: Reader
}
