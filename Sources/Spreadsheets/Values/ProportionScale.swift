import struct Foundation.Decimal

/// How a column writes proportions: 88.4 for 88.4 %, or 0.884.
///
/// A spreadsheet that shows `88.4%` stores 0.884, and only the number arrives. One cell cannot say which is meant (1 is
/// 1 % or 100 %), so the scale is found for a whole column, and only for a metric that is a proportion of 0 to 100 %.
public enum ProportionScale: Hashable, Sendable {
  /// 88.4 means 88.4 %.
  case percent
  /// 0.884 means 88.4 %.
  case fraction
  /// Nothing but 0 and 1, or nothing at all: 1 may be 1 % or 100 %. The caller must say so, and use none of it.
  case undecidable
  /// Some cells have a percent sign and others are fractions without one, or may be. To be reported as well.
  case conflict
  /// A value is below 0, above 100, or an amount of money: the column holds no proportions. To be reported as well.
  case noProportion

  /// Finds the scale of all numbers of a column, whichever way they are written.
  ///
  /// All with a percent sign: percent. None with one: percent as soon as a number is above 1, else fraction as soon as
  /// one lies between 0 and 1. With and without: percent where none of those without lies between 0 and 1, and they
  /// are all 0 or one of them is above 1.
  public init(ofColumn column: [ReadNumber]) {
    let plain = column.filter { !$0.isPercent }
    let hasSigns = plain.count < column.count
    if column.contains(where: { !(0...100).contains($0.number) || ($0.unit != .none && !$0.isPercent) }) {
      self = .noProportion
    } else if hasSigns, plain.contains(where: ProportionScale.isBetween) {
      self = .conflict
    } else if plain.contains(where: { $0.number > 1 }) {
      self = .percent
    } else if hasSigns {
      self = plain.allSatisfy { $0.number == 0 } ? .percent : .conflict
    } else {
      self = plain.contains(where: ProportionScale.isBetween) ? .fraction : .undecidable
    }
  }

  private static func isBetween(_ value: ReadNumber) -> Bool { value.number > 0 && value.number < 1 }

  /// The percentage that a number of the column means, exact; nothing where the column has no scale.
  public func percentage(of value: ReadNumber) -> Decimal? {
    switch self {
    case .percent: value.number
    case .fraction: value.number * 100
    case .undecidable, .conflict, .noProportion: nil
    }
  }
}
