import ArgumentParser
import Returns

/// A number on the command line: digits and a point, or a power of ten.
struct NumberArgument: ExpressibleByArgument {
  let number: Double

  init?(argument: String) {
    guard let number = PlainNumber.double(argument) else { return nil }
    self.number = number
  }

  init(_ number: Double) { self.number = number }

  var defaultValueDescription: String {
    number == number.rounded() ? String(number.description.dropLast(2)) : number.description
  }
}
