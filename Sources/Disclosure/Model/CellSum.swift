/// A sum of counts with whole coefficients: a quarter is `april + may + june`, those who were not at home are
/// `discharged - athome`, a published population is a constant.
public struct CellSum: Hashable, Sendable {
  /// The coefficient of each cell, by its name; never 0.
  public let coefficients: [String: Int]
  /// What is added that is no cell.
  public let constant: Int

  /// Makes a sum.
  public init(_ coefficients: [String: Int], constant: Int = 0) {
    self.coefficients = coefficients.filter { $0.value != 0 }
    self.constant = constant
  }

  /// One cell.
  public static func cell(_ name: String) -> CellSum { CellSum([name: 1]) }

  /// The sum of cells; a name that stands twice counts twice.
  public static func total(of names: some Sequence<String>) -> CellSum {
    CellSum(names.reduce(into: [:]) { $0[$1, default: 0] += 1 })
  }

  /// A number that everybody knows, such as a published population.
  public static func known(_ number: Int) -> CellSum { CellSum([:], constant: number) }

  /// The sum of two sums.
  public static func + (left: CellSum, right: CellSum) -> CellSum {
    CellSum(
      left.coefficients.merging(right.coefficients, uniquingKeysWith: bounded),
      constant: bounded(left.constant, right.constant))
  }

  /// The difference of two sums.
  public static func - (left: CellSum, right: CellSum) -> CellSum {
    left
      + CellSum(
        right.coefficients.mapValues { -max($0, -Int.max) }, constant: -max(right.constant, -Int.max))
  }

  /// A sum that stays at the largest number where it would not fit; the table refuses numbers of that size.
  private static func bounded(_ left: Int, _ right: Int) -> Int {
    let (sum, isTooLarge) = left.addingReportingOverflow(right)
    return isTooLarge ? (left < 0 ? -Int.max : Int.max) : sum
  }

  /// Its value for these counts; nothing where a cell is missing or the number is too large.
  func value(in counts: [String: Int]) -> Int? {
    var total = constant
    for (name, coefficient) in coefficients {
      guard let count = counts[name] else { return nil }
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: coefficient)
      let (sum, isSumTooLarge) = total.addingReportingOverflow(product)
      guard !isTooLarge, !isSumTooLarge else { return nil }
      total = sum
    }
    return total
  }
}
