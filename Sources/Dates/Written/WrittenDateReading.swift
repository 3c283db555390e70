/// Finds the pieces of a written date among its tokens.
struct WrittenDateReading {
  private let tokens: [WrittenDateToken]
  /// Places from which nothing could be read: tried once each.
  private var dead: Set<Int> = []

  private static let jointSigns: Set<Character> = ["&", ",", ";", "/", "-", "\u{2013}", "\u{2014}", "+"]
  private static let dashes: Set<Character> = ["-", "\u{2013}", "\u{2014}"]

  init(_ tokens: [WrittenDateToken]) { self.tokens = tokens }

  /// The pieces of all tokens; nothing where some belong to no date.
  mutating func pieces() -> [WrittenDatePiece]? {
    var start = 0
    if case .word(let word) = token(0), WrittenDateState.isGoing(word) { start = 1 }
    if start == 1, case .word(let word) = token(1), WrittenDateState.ends.contains(word) { start = 2 }
    return pieces(from: start)
  }

  private mutating func pieces(from place: Int) -> [WrittenDatePiece]? {
    guard !dead.contains(place) else { return nil }
    for (piece, end) in candidates(at: place) {
      if end == tokens.count { return [piece] }
      let next = afterJoints(end)
      if next > end, let rest = pieces(from: next) { return [piece] + rest }
    }
    dead.insert(place)
    return nil
  }

  private func candidates(at place: Int) -> [(WrittenDatePiece, Int)] {
    var start = afterFillers(place)
    var weekday: Int?
    if case .word(let word) = token(start), let number = WeekdayName.number(of: word) {
      weekday = number
      start += token(start + 1) == .sign(",") ? 2 : 1
    }
    var part: WrittenDatePiece.Part?
    if case .word(let word) = token(start), let known = WrittenDatePiece.Part(word: word) {
      part = known
      start = afterFillers(isDash(start + 1) ? start + 2 : start + 1)
    }
    return kinds(at: start).compactMap { kind, end in
      if let weekday {
        guard case .date(let date) = kind, date.weekday == weekday else { return nil }
      }
      return (WrittenDatePiece(kind: kind, part: part), end)
    }
  }

  /// What may stand at a place, the longest first, with the place after it.
  private func kinds(at place: Int) -> [(WrittenDatePiece.Kind, Int)] {
    switch token(place) {
    case .number: return numbered(place)
    case .word(let word):
      if let month = MonthName.number(of: word) { return named(month, after: place + 1) }
      if let season = WrittenSeason(word: word) { return seasonal(season, after: place + 1) }
      if WrittenDateWords.quarters.contains(word), let quarter = number(place + 1, digits: 1...1),
        (1...4).contains(quarter)
      {
        return quarters(quarter, after: place + 2)
      }
      return []
    case .sign, nil: return []
    }
  }

  private func numbered(_ place: Int) -> [(WrittenDatePiece.Kind, Int)] {
    var found: [(WrittenDatePiece.Kind, Int)] = []
    if isThreeNumbers(place) {
      // Nothing else is meant: "12/13/2016" is not the financial year 2012/13.
      return threeNumbers(place).map { [(.date($0), place + 5)] } ?? []
    }
    if let (years, end) = financialYears(place) {
      if case .word("q") = token(end), let quarter = number(end + 1, digits: 1...1), (1...4).contains(quarter),
        years.upperBound == years.lowerBound + 1
      {
        found.append((.quarter(quarter, .init(year: years.lowerBound, isFinancial: true)), end + 2))
      }
      found.append((.financialYears(years.lowerBound, years.upperBound), end))
    }
    if let year = number(place, digits: 4...4) {
      if isDash(place + 1), let month = number(place + 2, digits: 2...2), (1...12).contains(month),
        found.isEmpty
      {
        found.append((.month(month, year: year), place + 3))
      }
      if case .word("q") = token(place + 1), let quarter = number(place + 2, digits: 1...1), (1...4).contains(quarter) {
        found.append((.quarter(quarter, .init(year: year, isFinancial: false)), place + 3))
      }
      if token(place + 1) != .sign("/") || number(place + 2, digits: 2...2) == nil {
        found.append((.year(year), place + 1))
      }
    }
    if let day = number(place, digits: 1...2), (1...31).contains(day) { found += days(day, after: place + 1) }
    return found
  }

  /// `10 th May 2016`, `4 Sep`, `16`.
  private func days(_ day: Int, after place: Int) -> [(WrittenDatePiece.Kind, Int)] {
    var next = place
    if case .word(let word) = token(next), WrittenDateWords.ordinals.contains(word) { next += 1 }
    let afterOrdinal = next
    next = afterFillers(next)
    if isDash(next) || token(next) == .sign("/") { next += 1 }
    guard case .word(let word) = token(next), let month = MonthName.number(of: word) else {
      return [(.day(day), afterOrdinal)]
    }
    var found: [(WrittenDatePiece.Kind, Int)] = []
    if let (year, end) = year(after: next + 1, signs: ["-", "/", ".", ","]),
      let date = CivilDate(year: year, month: month, day: day)
    {
      found.append((.date(date), end))
    }
    if day <= CivilDate.days(inMonth: month, of: 2000) { found.append((.dayOfMonth(day, month: month), next + 1)) }
    return found
  }

  private func named(_ month: Int, after place: Int) -> [(WrittenDatePiece.Kind, Int)] {
    var found: [(WrittenDatePiece.Kind, Int)] = []
    if let (year, end) = year(after: place, signs: ["-", "/", ".", "\u{2013}"]) {
      found.append((.month(month, year: year), end))
    }
    found.append((.month(month, year: nil), place))
    return found
  }

  private func seasonal(_ season: WrittenSeason, after place: Int) -> [(WrittenDatePiece.Kind, Int)] {
    let start = afterFillers(place)
    var found: [(WrittenDatePiece.Kind, Int)] = []
    if let (years, end) = financialYears(start), years.upperBound == years.lowerBound + 1 {
      let year = season == .winter || season == .summer || season == .autumn ? years.lowerBound : years.upperBound
      found.append((.season(season, year: year), end))
    }
    if let year = number(start, digits: 4...4) { found.append((.season(season, year: year), start + 1)) }
    found.append((.season(season, year: nil), place))
    return found
  }

  private func quarters(_ quarter: Int, after place: Int) -> [(WrittenDatePiece.Kind, Int)] {
    let start = afterFillers(isDash(place) || token(place) == .sign(",") ? place + 1 : place)
    var found: [(WrittenDatePiece.Kind, Int)] = []
    if let (years, end) = financialYears(start), years.upperBound == years.lowerBound + 1 {
      found.append((.quarter(quarter, .init(year: years.lowerBound, isFinancial: true)), end))
    }
    if let year = number(start, digits: 4...4) {
      found.append((.quarter(quarter, .init(year: year, isFinancial: false)), start + 1))
    }
    found.append((.quarter(quarter, nil), place))
    return found
  }

  private func isThreeNumbers(_ place: Int) -> Bool {
    guard number(place, digits: 1...4) != nil, number(place + 2, digits: 1...2) != nil,
      number(place + 4, digits: 1...4) != nil, case .sign(let sign) = token(place + 1), "/.-".contains(sign)
    else { return false }
    return token(place + 3) == .sign(sign)
  }

  /// `28/06/16`, `2016-06-28`: three numbers with one kind of sign between them.
  private func threeNumbers(_ place: Int) -> CivilDate? {
    guard case .number(let first) = token(place), case .sign(let sign) = token(place + 1),
      case .number(let second) = token(place + 2), token(place + 3) == .sign(sign),
      case .number(let third) = token(place + 4)
    else { return nil }
    return CivilDate(text: "\(first)\(sign)\(second)\(sign)\(third)")
  }

  /// `2014/15`, `17/18`, `2019/2020`, `2014 - 16`: years that follow one another, or more of them with a dash.
  private func financialYears(_ place: Int) -> (ClosedRange<Int>, Int)? {
    guard case .number(let text) = token(place), [2, 4].contains(text.utf8.count), let given = Int(text) else {
      return nil
    }
    let first = text.utf8.count == 2 ? 2000 + given : given
    guard isDash(place + 1) || token(place + 1) == .sign("/"), case .number(let end) = token(place + 2),
      let number = Int(end), end.utf8.count == 2 || (end.utf8.count == 4 && text.utf8.count == 4)
    else { return nil }
    var last = end.utf8.count == 4 ? number : first / 100 * 100 + number
    if end.utf8.count == 2, last < first { last += 100 }
    if last == first + 1 { return (first...last, place + 3) }
    let mayBeMonth = end.utf8.count == 2 && number <= 12
    guard isDash(place + 1), text.utf8.count == 4, !mayBeMonth, last > first, last - first <= 20 else { return nil }
    return (first...last, place + 3)
  }

  private func year(after place: Int, signs: Set<Character>) -> (Int, Int)? {
    var next = afterFillers(place)
    if case .sign(let sign) = token(next), signs.contains(sign) { next += 1 }
    if let year = number(next, digits: 4...4) { return (year, next + 1) }
    return number(next, digits: 2...2).map { (2000 + $0, next + 1) }
  }

  private func token(_ place: Int) -> WrittenDateToken? { tokens.indices.contains(place) ? tokens[place] : nil }

  private func number(_ place: Int, digits: ClosedRange<Int>) -> Int? {
    guard case .number(let text) = token(place) else { return nil }
    return CivilDate.number(text, digits: digits)
  }

  private func isDash(_ place: Int) -> Bool {
    guard case .sign(let sign) = token(place) else { return false }
    return WrittenDateReading.dashes.contains(sign)
  }

  private func afterFillers(_ place: Int) -> Int {
    var next = place
    while case .word(let word) = token(next), WrittenDateWords.fillers.contains(word) { next += 1 }
    return next
  }

  private func afterJoints(_ place: Int) -> Int {
    var next = place
    while true {
      switch token(next) {
      case .word(let word) where WrittenDateWords.joints.contains(word): next += 1
      case .sign(let sign) where WrittenDateReading.jointSigns.contains(sign): next += 1
      default: return next
      }
    }
  }
}
