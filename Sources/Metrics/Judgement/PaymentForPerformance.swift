import Foundation

/// Payment for performance of 2015-16: what fewer non-elective admissions than in the baseline earn from the fund.
///
/// Paid quarterly in arrears on the cumulative reduction: nothing below zero, nothing above the cumulative plan, nothing
/// taken back; a shortfall may be made good in a later quarter. The performance year runs from Q4 2014-15 to Q3 2015-16.
/// Source: Better Care Fund technical guidance, annex 1, August 2014.
public struct PaymentForPerformance: Hashable, Sendable {
  /// Pounds for each admission less, unless an area has agreed another value with its reasons.
  public static let standardUnitValue: Decimal = 1490

  /// What is known of a quarter, in admissions.
  public struct Quarter: Hashable, Sendable {
    /// The quarter of the performance year.
    public let period: Period
    /// Admissions in the same quarter of the year before.
    public let baseline: Decimal
    /// Planned admissions. More than the baseline means that an increase was planned.
    public let planned: Decimal
    /// Admissions in the quarter; nothing where they are not known.
    public let actual: Decimal?

    /// Makes a quarter.
    public init(period: Period, baseline: Decimal, planned: Decimal, actual: Decimal?) {
      self.period = period
      self.baseline = baseline
      self.planned = planned
      self.actual = actual
    }
  }

  /// What a quarter comes to. Reductions are positive; an increase is a negative reduction.
  public struct Payment: Hashable, Sendable {
    /// The quarter.
    public let quarter: Quarter
    /// Planned reduction up to and with this quarter.
    public let cumulativePlanned: Decimal
    /// Achieved reduction up to and with this quarter; nothing from the first quarter on whose actual is not known.
    public let cumulativeAchieved: Decimal?
    /// Admissions that are paid for this quarter.
    public let admissions: Decimal?
    /// Pounds.
    public let amount: Decimal?
  }

  /// The quarters in their order.
  public let payments: [Payment]
  /// Pounds for each admission less.
  public let unitValue: Decimal

  /// Works out the payments of quarters that are in their order.
  public init(quarters: [Quarter], unitValue: Decimal = standardUnitValue) {
    self.unitValue = unitValue
    var payments: [Payment] = []
    var planned: Decimal = 0
    var achieved: Decimal? = 0
    var paid: Decimal = 0
    for quarter in quarters {
      planned += quarter.baseline - quarter.planned
      if let reduction = achieved, let actual = quarter.actual {
        achieved = reduction + quarter.baseline - actual
      } else {
        achieved = nil
      }
      let admissions = achieved.map { max(0, max(0, min($0, planned)) - paid) }
      paid += admissions ?? 0
      payments.append(
        Payment(
          quarter: quarter, cumulativePlanned: planned, cumulativeAchieved: achieved, admissions: admissions,
          amount: admissions.map { $0 * unitValue }))
    }
    self.payments = payments
  }

  /// Admissions that are paid for; nothing while a quarter is not known.
  public var admissions: Decimal? { total(payments.map(\.admissions)) }

  /// Pounds in all; nothing while a quarter is not known.
  public var amount: Decimal? { admissions.map { $0 * unitValue } }

  /// Pounds if the plan is met in full; 0 where no reduction was planned.
  public var maximum: Decimal { max(0, payments.last?.cumulativePlanned ?? 0) * unitValue }

  /// The part of the maximum that was earned, in percent; nothing while a quarter is not known, or where nothing can be
  /// earned.
  public var earnedPercent: Decimal? {
    guard maximum > 0, let amount else { return nil }
    return amount * 100 / maximum
  }

  private func total(_ numbers: [Decimal?]) -> Decimal? {
    numbers.reduce(0) { sum, number in sum.flatMap { sum in number.map { sum + $0 } } }
  }
}
