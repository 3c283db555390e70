import Foundation

/// Divides decimals. The operator needs all of Foundation, whose `Measurement` clashes with ours in the tests' own files.
func quotient(_ dividend: Decimal, by divisor: Int) -> Decimal { dividend / Decimal(divisor) }
