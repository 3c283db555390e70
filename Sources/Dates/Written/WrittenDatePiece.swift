/// One date of a list or a range. What it lacks may stand in the next one: "Jan" in "Jan and Feb 2015".
struct WrittenDatePiece {
  enum Kind {
    case date(CivilDate)
    case month(Int, year: Int?)
    case quarter(Int, QuarterYear?)
    case season(WrittenSeason, year: Int?)
    /// From 1 April of the first to 31 March of the last year.
    case financialYears(Int, Int)
    case year(Int)
    case dayOfMonth(Int, month: Int)
    case day(Int)
  }

  /// The year that a quarter belongs to.
  struct QuarterYear {
    let year: Int
    let isFinancial: Bool
  }

  /// A third of a span.
  enum Part {
    case early, middle, late

    init?(word: String) {
      switch word {
      case "early", "beginning", "start": self = .early
      case "mid", "middle": self = .middle
      case "late", "end": self = .late
      default: return nil
      }
    }
  }

  var kind: Kind
  let part: Part?

  /// The days; nothing where something is missing.
  var days: ClosedRange<CivilDate>? {
    guard let whole else { return nil }
    guard let part else { return whole }
    let start = whole.lowerBound.dayNumber
    let end = whole.upperBound.dayNumber
    let third = (end - start + 1) / 3
    guard third > 0 else { return whole }
    switch part {
    case .early: return WrittenDatePiece.span(start, start + third - 1)
    case .middle: return WrittenDatePiece.span(start + third, start + 2 * third - 1)
    case .late: return WrittenDatePiece.span(start + 2 * third, end)
    }
  }

  private var whole: ClosedRange<CivilDate>? {
    switch kind {
    case .date(let date): return date...date
    case .month(let month, let year?): return WrittenDatePiece.months(month, of: year, through: month, of: year)
    case .quarter(let quarter, let of?):
      let first = of.isFinancial ? quarter * 3 + 1 : quarter * 3 - 2
      let year = first > 12 ? of.year + 1 : of.year
      let month = first > 12 ? first - 12 : first
      return WrittenDatePiece.months(month, of: year, through: month + 2, of: year)
    case .season(let season, let year?): return season.days(of: year)
    case .financialYears(let first, let last): return WrittenDatePiece.months(4, of: first, through: 3, of: last)
    case .year(let year): return WrittenDatePiece.months(1, of: year, through: 12, of: year)
    case .month, .quarter, .season, .dayOfMonth, .day: return nil
    }
  }

  /// All days of some months.
  static func months(_ first: Int, of year: Int, through last: Int, of lastYear: Int) -> ClosedRange<CivilDate>? {
    guard let start = CivilDate(year: year, month: first, day: 1),
      let end = CivilDate(year: lastYear, month: last, day: CivilDate.days(inMonth: last, of: lastYear)), start <= end
    else { return nil }
    return start...end
  }

  private static func span(_ first: Int, _ last: Int) -> ClosedRange<CivilDate>? {
    guard let start = CivilDate(dayNumber: first), let end = CivilDate(dayNumber: last), start <= end else {
      return nil
    }
    return start...end
  }
}
