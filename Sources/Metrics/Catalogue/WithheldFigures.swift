import struct Foundation.Decimal

/// What must not be printed because it is small, or because it would give something small away.
///
/// It is applied where figures are worked out, so that whatever is derived from a figure (a rate, a change, a colour, a
/// point of a chart) is withheld with it.
public struct WithheldFigures: Sendable {
  /// A figure by what it is made of: the same figure stays the same whichever quarter asked for it.
  public struct Figure: Hashable, Sendable {
    /// The metric.
    public let metric: String
    /// The measurements of the numerator.
    public let parts: [Measurement.Key]

    /// The identity of a value.
    public init(_ value: MetricValue) {
      metric = value.metric.id
      parts = value.numeratorParts.map(\.key)
    }
  }

  /// Measurements that are not printed.
  public let measurements: Set<Measurement.Key>
  /// Figures that are not printed.
  public let figures: Set<Figure>
  /// Figures that were looked at; any other one with a sensitive part is withheld, because nobody knows what it tells.
  private let examined: Set<Figure>
  /// What a count becomes that is printed: itself, or rounded by the policy. Only sensitive counts are asked for.
  private let rounded: @Sendable (Decimal) -> Decimal
  private let isSensitive: @Sendable (Measurement) -> Bool

  /// Makes the list.
  ///
  /// - Parameters:
  ///   - rounded: a sensitive count as it is printed.
  ///   - isSensitive: whether a measurement counts people or events that could identify people.
  public init(
    measurements: Set<Measurement.Key>, figures: Set<Figure>, examined: Set<Figure>,
    rounded: @escaping @Sendable (Decimal) -> Decimal,
    isSensitive: @escaping @Sendable (Measurement) -> Bool
  ) {
    self.measurements = measurements
    self.figures = figures
    self.examined = examined
    self.rounded = rounded
    self.isSensitive = isSensitive
  }

  /// A measurement as it is printed.
  public func applied(to measurement: Measurement) -> Measurement {
    guard case .known(let number) = measurement.value, isSensitive(measurement) else { return measurement }
    return measurement.with(
      value: measurements.contains(measurement.key) ? .missing(.suppressed) : .known(rounded(number)))
  }

  /// What an earlier edition said, as it is printed: a sensitive count never, because it may be small where the later one
  /// is not.
  func appliedToEarlier(_ measurement: Measurement) -> Measurement {
    isSensitive(measurement) ? measurement.with(value: .missing(.suppressed)) : measurement
  }

  /// A figure as it is printed.
  func applied(to value: MetricValue) -> MetricValue {
    guard value.outcome == .known else { return value }
    let isTopSensitive = value.numeratorParts.contains(where: isSensitive)
    let isBottomSensitive = value.denominatorParts.contains(where: isSensitive)
    guard isTopSensitive || isBottomSensitive else { return value }
    let top = value.numeratorParts.map(applied)
    let bottom = value.denominatorParts.map(applied)
    guard examined.contains(Figure(value)), !figures.contains(Figure(value)) else {
      return value.withheld("The figure is withheld: it is small, or would give a small number away.", top, bottom)
    }
    return value.printed(
      numerator: value.numerator.map { isTopSensitive ? rounded($0) : $0 },
      denominator: value.denominator.map { isBottomSensitive ? rounded($0) : $0 }, top, bottom)
  }
}

extension Measurement {
  fileprivate func with(value: Value) -> Measurement {
    Measurement(key: key, areaName: areaName, value: value, edition: edition, origin: origin)
  }
}

extension MetricValue {
  fileprivate func withheld(_ sentence: String, _ top: [Measurement], _ bottom: [Measurement]) -> MetricValue {
    MetricValue(
      metric: metric, period: period, figurePeriod: figurePeriod, periodWords: periodWords,
      outcome: .missing(.suppressed, sentence), numeratorParts: top, denominatorParts: bottom, shares: shares,
      notes: notes)
  }

  fileprivate func printed(
    numerator: Decimal?, denominator: Decimal?, _ top: [Measurement], _ bottom: [Measurement]
  ) -> MetricValue {
    MetricValue(
      metric: metric, period: period, figurePeriod: figurePeriod, periodWords: periodWords, outcome: outcome,
      numerator: numerator, denominator: denominator, calendarDays: calendarDays, numeratorParts: top,
      denominatorParts: bottom, shares: shares, notes: notes)
  }
}
