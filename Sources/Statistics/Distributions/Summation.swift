/// Sums that do not lose the small parts of many numbers.
enum Summation {
  /// The sum, with what each addition lost kept beside it and added at the end (Neumaier).
  static func total(_ numbers: some Sequence<Double>) -> Double {
    var sum = 0.0
    var lost = 0.0
    for number in numbers {
      let next = sum + number
      lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
      sum = next
    }
    return sum + lost
  }

  /// The mean; nothing for no numbers.
  static func mean(_ numbers: some Collection<Double>) -> Double? {
    numbers.isEmpty ? nil : total(numbers) / Double(numbers.count)
  }
}
