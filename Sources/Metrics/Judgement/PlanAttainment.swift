import Foundation

/// How much of a planned amount was reached, in percent.
public enum PlanAttainment {
  /// The percentage, unrounded; nothing for a plan of 0 or less, of which there is no percentage.
  public static func percent(actual: Decimal, plan: Decimal) -> Decimal? {
    plan > 0 ? actual * 100 / plan : nil
  }

  /// `72.5 %`, or `n/a` where there is none.
  public static func words(actual: Decimal, plan: Decimal, places: Int = 1) -> String {
    percent(actual: actual, plan: plan).map { "\(DecimalText.grouped($0, places: places)) %" } ?? "n/a"
  }
}
