/// The printed marks of an axis, made from whole numbers: exact, with thousands separators, all with as many
/// decimals as the finest needs. From a million on "m" (million) and "bn" (thousand million) stand behind them.
enum AxisText {
  static func texts(steps: [Int], step: RoundStep) -> [String] {
    let numbers = steps.map { $0 * step.mantissa }
    let largest = numbers.map(abs).max() ?? 0
    let digits = String(largest).utf8.count + step.exponent
    var exponent = step.exponent
    var suffix = ""
    if digits > 15 || digits < -5 {
      exponent = step.exponent - (digits - 1)
      suffix = "e\(digits - 1)"
    } else if digits > 9 {
      exponent -= 9
      suffix = "bn"
    } else if digits > 6 {
      exponent -= 6
      suffix = "m"
    }
    var decimals = max(0, -exponent)
    var divisor = 1
    while decimals > 0, numbers.allSatisfy({ $0 % (divisor * 10) == 0 }) {
      decimals -= 1
      divisor *= 10
    }
    return numbers.map { $0 == 0 ? "0" : text($0 / divisor, zeros: max(0, exponent), decimals: decimals) + suffix }
  }

  private static func text(_ number: Int, zeros: Int, decimals: Int) -> String {
    var digits = String(abs(number)) + String(repeating: "0", count: zeros)
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    let whole = Array(digits.dropLast(decimals))
    var text = number < 0 ? "−" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return decimals > 0 ? text + "." + digits.suffix(decimals) : text
  }
}
