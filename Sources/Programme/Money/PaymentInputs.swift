import Foundation
import Metrics
import YAMLDocuments

/// What a payment for performance needs. A part that is missing is named; nothing is put in its place.
public struct PaymentInputs: Hashable, Sendable {
  /// Pounds that depend on performance; nothing where the plan does not say.
  public let pool: Decimal?
  /// Pounds for each admission less; nothing where the plan does not say.
  public let price: Decimal?
  /// The line in money.yaml, 0 where nothing stands there.
  public let line: Int

  /// Makes them.
  public init(pool: Decimal?, price: Decimal?, line: Int = 0) {
    self.pool = pool
    self.price = price
    self.line = line
  }

  init(_ value: YAMLValue) throws(YAMLFault) {
    line = value.line
    guard value.isMap else {
      // `cannot be calculated`, as people may write.
      (pool, price) = (nil, nil)
      return
    }
    try value.allowOnly(["pool", "price"])
    func pounds(_ key: String) throws(YAMLFault) -> Decimal? {
      guard let entry = try value.optional(key) else { return nil }
      let amount = MoneyText.amount(try entry.text(), unit: .pounds)
      if amount.state == .unreadable { throw entry.fault("\"\(amount.text)\" is not an amount of pounds.") }
      return amount.amount
    }
    pool = try pounds("pool")
    price = try pounds("price")
  }

  /// Whether payment for performance belongs to a year: it was planned for 2014-15 and paid in 2015-16.
  public static func applies(to year: FinancialYear) -> Bool { year.start == 2014 || year.start == 2015 }

  /// What is missing, in words.
  ///
  /// - Parameters:
  ///   - hasBaseline: whether the admissions of the year before are known.
  ///   - hasPlan: whether the planned admissions are known.
  public func missing(hasBaseline: Bool, hasPlan: Bool) -> [String] {
    [
      (pool != nil, "the sum that depends on performance"), (price != nil, "the price of an admission"),
      (hasBaseline, "the baseline of non-elective admissions"), (hasPlan, "the plan of non-elective admissions"),
    ].filter { !$0.0 }.map(\.1)
  }
}
