import struct Foundation.Decimal

/// An exact sum of very many decimal numbers, as XML Schema writes them.
///
/// `Decimal` takes a thousand times as long to read and to add as an integer does. Numbers of up to 17 digits, 10 of them
/// after the point, are counted in ten-thousand-millionths; the others, which no return of ours has, in `Decimal`.
struct ExactSum {
  private static let places = 10
  private static let powers: [Int64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
  ]

  private var units: Int128 = 0
  private var others = Decimal()
  private(set) var count = 0
  private var isComplete = true

  /// The sum; nil where nothing has been added, or where a number is withheld.
  var total: Decimal? {
    guard count > 0, isComplete else { return nil }
    var units = units
    var exponent = -ExactSum.places
    while exponent < 0, units % 10 == 0 {
      units /= 10
      exponent += 1
    }
    guard let significand = Decimal(string: units.description) else { return nil }
    return Decimal(sign: .plus, exponent: exponent, significand: significand) + others
  }

  /// Takes note of a number that is withheld.
  mutating func addWithheld() { isComplete = false }

  /// Adds a number; what is none is left out.
  mutating func add(_ text: Span<UInt8>) {
    if let plain = ExactSum.plain(text) {
      units += plain
    } else if let number = XMLNumber.decimal(text.string) {
      others += number
    } else {
      return
    }
    count += 1
  }

  /// A number of nothing but a few digits and at most one point, in units.
  private static func plain(_ text: Span<UInt8>) -> Int128? {
    guard !text.isEmpty, text.count <= 18 else { return nil }
    var digits: Int64 = 0
    var count = 0
    var pointAt: Int?
    for index in text.indices {
      switch text[index] {
      case let byte where byte >= 48 && byte <= 57:
        digits = digits * 10 + Int64(byte - 48)
        count += 1
      case 46 where pointAt == nil: pointAt = count
      default: return nil
      }
    }
    let decimals = count - (pointAt ?? count)
    guard count >= 1, count <= 17, decimals <= places else { return nil }
    return Int128(digits) * Int128(powers[places - decimals])
  }
}
