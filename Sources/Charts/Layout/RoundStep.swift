/// The distance of two marks of an axis: 10, 20, 25 or 50 times a power of ten.
struct RoundStep {
  /// 10, 20, 25 or 50.
  let mantissa: Int
  /// The power of ten.
  let exponent: Int
  /// The distance.
  let value: Double

  /// The smallest one that is no smaller than `rough`.
  init(atLeast rough: Double) {
    var exponent = -1
    var power = 0.1
    let rough = rough > 1e-100 ? rough : 1e-100
    while power * 10 > rough {
      power /= 10
      exponent -= 1
    }
    while power * 100 <= rough {
      power *= 10
      exponent += 1
    }
    let almost = rough * (1 - 1e-9)
    let mantissa = [10, 20, 25, 50].first { Double($0) * power >= almost }
    self.mantissa = mantissa ?? 10
    self.exponent = mantissa == nil ? exponent + 1 : exponent
    value = RoundStep.scaled(Double(self.mantissa), by: self.exponent)
  }

  /// A number times a power of ten; a negative power divides, so that 0.3 is the nearest number to 0.3.
  private static func scaled(_ number: Double, by exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? number / power : number * power
  }
}
