/// Says what is wrong with a text that is not a date.
enum WrittenDateDiagnosis {
  static func fault(
    in tokens: [WrittenDateToken], otherwise: WrittenDateFault = .notADate
  ) -> WrittenDateFault {
    dayFault(tokens) ?? yearFault(tokens) ?? wordFault(tokens) ?? otherwise
  }

  private static func dayFault(_ tokens: [WrittenDateToken]) -> WrittenDateFault? {
    for place in tokens.indices {
      guard case .number(let text) = tokens[place], let day = CivilDate.number(text, digits: 1...2) else { continue }
      let rest = tokens[(place + 1)...].filter { !isBetween($0) }
      if case .word(let word)? = rest.first, let month = MonthName.number(of: word),
        case .number(let last)? = rest.dropFirst().first,
        let year = year(last), !(1...CivilDate.days(inMonth: month, of: year)).contains(day)
      {
        return .noSuchDay(day: day, month: month, year: year)
      }
      guard place + 4 < tokens.count, case .sign = tokens[place + 1], tokens[place + 1] == tokens[place + 3],
        case .number(let middle) = tokens[place + 2], let month = CivilDate.number(middle, digits: 1...2),
        case .number(let last) = tokens[place + 4], let year = year(last)
      else { continue }
      guard (1...12).contains(month) else { return .noSuchMonth(month) }
      if !(1...CivilDate.days(inMonth: month, of: year)).contains(day) {
        return .noSuchDay(day: day, month: month, year: year)
      }
    }
    return nil
  }

  /// What may stand between a day and its month.
  private static func isBetween(_ token: WrittenDateToken) -> Bool {
    switch token {
    case .sign: true
    case .word(let word): ["st", "nd", "rd", "th", "of"].contains(word)
    case .number: false
    }
  }

  private static func yearFault(_ tokens: [WrittenDateToken]) -> WrittenDateFault? {
    for place in tokens.indices.dropLast(2) {
      guard case .number(let first) = tokens[place], let year = CivilDate.number(first, digits: 4...4),
        case .sign("/") = tokens[place + 1], case .number(let last) = tokens[place + 2],
        last.utf8.count == 2 || last.utf8.count == 4
      else { continue }
      let next = (year + 1) % 100
      return .notFinancialYear("\(first)/\(last)", meant: "\(year)/\(next < 10 ? "0" : "")\(next)")
    }
    return nil
  }

  private static func wordFault(_ tokens: [WrittenDateToken]) -> WrittenDateFault? {
    let words = tokens.compactMap { token -> String? in
      guard case .word(let word) = token else { return nil }
      return word
    }
    let unknown = words.filter { !WrittenDateWords.isKnown($0) }
    for word in unknown {
      if let month = WrittenDateWords.month(like: word) { return .unknownWord(word, meant: month) }
    }
    return unknown.first.map { .unknownWord($0, meant: nil) }
  }

  private static func year(_ text: String) -> Int? {
    CivilDate.number(text, digits: 4...4) ?? CivilDate.number(text, digits: 2...2).map { 2000 + $0 }
  }
}
