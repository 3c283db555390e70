import Disclosure
import Foundation
import Metrics

extension DisclosurePolicy {
  /// A count as it is printed: to the nearest multiple, half away from zero. A share of a commissioner's count may be a
  /// fraction.
  func printed(_ count: Decimal) -> Decimal {
    guard roundingBase > 1 else { return count }
    let base = Decimal(roundingBase)
    return DecimalText.rounded(count / base, places: 0) * base
  }
}
