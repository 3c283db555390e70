/// Gives the pieces of a list what they lack: the year of the next one, else of the one before.
extension WrittenDatePiece {
  static func completed(_ pieces: [WrittenDatePiece]) -> [WrittenDatePiece] {
    var pieces = pieces
    for place in pieces.indices.reversed() where place + 1 < pieces.count {
      pieces[place].takeBefore(pieces[place + 1])
    }
    for place in pieces.indices where place > 0 { pieces[place].takeAfter(pieces[place - 1]) }
    return pieces
  }

  /// "Nov" in "Nov and Jan 2015" is one of 2014: a list runs forwards.
  private mutating func takeBefore(_ next: WrittenDatePiece) {
    switch kind {
    case .month(let month, nil):
      guard let (year, other) = next.start else { return }
      kind = .month(month, year: month > other ? year - 1 : year)
    case .dayOfMonth(let day, let month):
      guard let (year, other) = next.start else { return }
      if let date = CivilDate(year: month > other ? year - 1 : year, month: month, day: day) { kind = .date(date) }
    case .day(let day):
      guard case .date(let date) = next.kind, day <= date.day else { return }
      if let first = CivilDate(year: date.year, month: date.month, day: day) { kind = .date(first) }
    case .quarter(let quarter, nil):
      guard case .quarter(let other, let of?) = next.kind else { return }
      kind = .quarter(quarter, QuarterYear(year: quarter > other ? of.year - 1 : of.year, isFinancial: of.isFinancial))
    case .season(let season, nil):
      guard case .season(_, let year?) = next.kind else { return }
      kind = .season(season, year: season == .winter ? year - 1 : year)
    default: return
    }
  }

  private mutating func takeAfter(_ last: WrittenDatePiece) {
    switch kind {
    case .month(let month, nil):
      guard let (year, other) = last.start else { return }
      kind = .month(month, year: month < other ? year + 1 : year)
    case .dayOfMonth(let day, let month):
      guard let (year, other) = last.start else { return }
      if let date = CivilDate(year: month < other ? year + 1 : year, month: month, day: day) { kind = .date(date) }
    default: return
    }
  }

  /// The year and month with which it begins.
  private var start: (year: Int, month: Int)? { days.map { ($0.lowerBound.year, $0.lowerBound.month) } }
}
