/// A season of three whole months.
enum WrittenSeason: String {
  case spring, summer, autumn, winter

  /// Its name in a text.
  init?(word: String) {
    self.init(rawValue: word == "fall" ? "autumn" : word)
  }

  /// Its days; winter begins in December of the year.
  func days(of year: Int) -> ClosedRange<CivilDate>? {
    switch self {
    case .spring: WrittenDatePiece.months(3, of: year, through: 5, of: year)
    case .summer: WrittenDatePiece.months(6, of: year, through: 8, of: year)
    case .autumn: WrittenDatePiece.months(9, of: year, through: 11, of: year)
    case .winter: WrittenDatePiece.months(12, of: year, through: 2, of: year + 1)
    }
  }
}
