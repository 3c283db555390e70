import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// What a document of the programme states about one thing in one place: a row of `statements.csv`.
struct Statement: Hashable, Sendable {
  /// The thing that it is about: `Metric 6: unit`.
  let about: String
  /// What is stated, in words or as a number.
  let says: String
  /// The section or the table that states it.
  let saidIn: String
  /// The cell of what is stated.
  let place: Finding.Place

  /// `"Number of diagnoses" (section on the local metric)`.
  var words: String { "\"\(says)\"" + (saidIn.isEmpty ? "" : " (\(saidIn))") }

  /// What is compared: a number as a number with its unit, words as a name, whatever their capitals and stops.
  var meaning: Meaning { number.map { .number($0.number, $0.unit) } ?? .words(NameKey(says)) }

  /// The number, where nothing else is stated.
  var number: ReadNumber? { ReadNumber(says) }

  enum Meaning: Hashable {
    case number(Decimal, ReadNumber.Unit)
    case words(NameKey)
  }
}

/// The statements about one thing, in the order of the table.
struct StatementGroup {
  let statements: [Statement]

  /// Those that stand together because they are about the same thing, in the order in which each is first met.
  static func all(of statements: [Statement]) -> [StatementGroup] {
    var order: [NameKey] = []
    var groups: [NameKey: [Statement]] = [:]
    for statement in statements {
      let key = NameKey(statement.about)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(statement)
    }
    return order.compactMap { groups[$0].map(StatementGroup.init) }
  }

  /// The first that says something else than the first of all; nothing where all say the same.
  var firstOther: Statement? { statements.first { $0.meaning != statements.first?.meaning } }

  /// One of each that says something else than those before it.
  var different: [Statement] {
    var seen: Set<Statement.Meaning> = []
    return statements.filter { seen.insert($0.meaning).inserted }
  }

  /// How much more the last says than the first, where each says nothing but a number of the same unit.
  var difference: (number: Decimal, unit: ReadNumber.Unit)? {
    let numbers = different.compactMap(\.number)
    guard numbers.count == different.count, Set(numbers.map(\.unit)).count == 1, let first = numbers.first,
      let last = numbers.last
    else { return nil }
    return (last.number - first.number, first.unit)
  }
}
