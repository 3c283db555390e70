import ArgumentParser

struct IntervalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interval",
    abstract: "Works out a rate, a proportion or a directly standardised rate with its limits, as JSON.",
    discussion: """
      The methods stand in Documentation/statistics.md.

      Example: bcf interval rate --numerator 52 --denominator 10345
      """,
    subcommands: [RateCommand.self, ProportionCommand.self, StandardisedRateCommand.self])
}

/// What all intervals take.
struct IntervalArguments: ParsableArguments {
  @Option(help: ArgumentHelp("How sure the interval is, between 0 and 1.", valueName: "part"))
  var confidence = NumberArgument(0.95)

  func validConfidence() throws(Stop) -> Double {
    guard confidence.number > 0, confidence.number < 1 else {
      throw Stop("The confidence does not lie between 0 and 1.", advice: "Write 0.95 for 95 %.")
    }
    return confidence.number
  }

  static func checked(multiplier: NumberArgument) throws(Stop) -> Double {
    guard multiplier.number > 0 else {
      throw Stop("The multiplier is not above 0.", advice: "Write 100000 for a rate per 100,000.")
    }
    return multiplier.number
  }

  static func checked(numerator: NumberArgument, denominator: NumberArgument) throws(Stop) {
    guard numerator.number >= 0 else {
      throw Stop("The numerator is negative.", advice: "Give a count of 0 or more.")
    }
    guard denominator.number > 0 else {
      throw Stop("The denominator is not above 0.", advice: "Give the population, or all people.")
    }
  }
}
