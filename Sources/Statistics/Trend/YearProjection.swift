/// What the whole financial year will come to, from its first months. Only for counts that add up over the year.
public struct YearProjection: Hashable, Sendable {
  /// How the year was projected.
  public enum Method: String, CaseIterable, Sendable {
    /// The year to date, divided by its months, times 12.
    case straightLine = "straight line"
    /// The year to date, divided by the part that the same months had in last year.
    case seasonal = "seasonal, by last year's profile"
    /// The year to date, and for each month to come the value of a trend through all known months.
    case trend = "trend"
  }

  /// The method.
  public let method: Method
  /// The projected year; nothing where there is none.
  public let value: Double?
  /// How many months have a figure.
  public let monthsKnown: Int
  /// Why there is no projection.
  public let reason: AbsentReason?

  private init(_ method: Method, _ value: Double?, _ monthsKnown: Int, _ reason: AbsentReason? = nil) {
    self.method = method
    self.value = value
    self.monthsKnown = monthsKnown
    self.reason = value == nil ? reason : nil
  }

  /// A year to date, times 12, divided by its months: 5,548 after nine months become 7,397.33.
  public static func straightLine(yearToDate: Double, months: Int) -> YearProjection {
    guard (1...12).contains(months) else { return YearProjection(.straightLine, nil, 0, .noPoints) }
    return YearProjection(.straightLine, yearToDate * 12 / Double(months), months)
  }

  /// The same from months, April first. A month without a figure is not counted, neither above nor below the line.
  public static func straightLine(_ months: [Double?]) -> YearProjection {
    let known = months.prefix(12).compactMap { $0 }
    return straightLine(yearToDate: Summation.total(known), months: known.count)
  }

  /// By the profile of last year: what the months that are known now were then, in a year with all its months.
  ///
  /// - Parameters:
  ///   - months: this year's months, April first.
  ///   - lastYear: all twelve months of last year.
  public static func seasonal(_ months: [Double?], lastYear: [Double?]) -> YearProjection {
    let known = months.prefix(12).indices.filter { months[$0] != nil }
    let before = lastYear.compactMap { $0 }
    guard !known.isEmpty else { return YearProjection(.seasonal, nil, 0, .noPoints) }
    guard lastYear.count == 12, before.count == 12 else {
      return YearProjection(.seasonal, nil, known.count, .monthsMissing)
    }
    let part = Summation.total(known.map { before[$0] })
    guard part > 0 else { return YearProjection(.seasonal, nil, known.count, .nothingToScale) }
    let toDate = Summation.total(known.compactMap { months[$0] })
    return YearProjection(.seasonal, toDate * Summation.total(before) / part, known.count)
  }

  /// By a trend through the months of earlier years and of this one.
  ///
  /// - Parameters:
  ///   - months: this year's months, April first.
  ///   - history: the months before them, the last of them March.
  public static func trend(_ months: [Double?], history: [Double?]) -> YearProjection {
    let months = months.prefix(12) + Array(repeating: nil, count: max(0, 12 - months.count))
    let known = months.count { $0 != nil }
    guard known > 0 else { return YearProjection(.trend, nil, 0, .noPoints) }
    guard let line = LinearTrend(values: history + months) else {
      return YearProjection(.trend, nil, known, .tooFewValues)
    }
    let year = months.enumerated().map { index, value in
      value ?? line.value(at: Double(history.count + index))
    }
    return YearProjection(.trend, Summation.total(year), known)
  }
}
