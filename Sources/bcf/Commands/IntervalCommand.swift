import ArgumentParser
import Returns
import Statistics

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

struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "A rate: exact Poisson limits below 10 events, Byar's from 10 on.",
    discussion: "Example: bcf interval rate --numerator 52 --denominator 10345 --confidence 0.998")

  @Option(help: ArgumentHelp("The events.", valueName: "n")) var numerator: NumberArgument
  @Option(help: ArgumentHelp("The population.", valueName: "n")) var denominator: NumberArgument
  @Option(help: ArgumentHelp("Per how many people.", valueName: "n")) var multiplier = NumberArgument(100_000)
  @OptionGroup var options: IntervalArguments

  func run() throws {
    let confidence = try options.validConfidence()
    let multiplier = try IntervalArguments.checked(multiplier: multiplier)
    try IntervalArguments.checked(numerator: numerator, denominator: denominator)
    let interval = RateInterval.rate(
      events: numerator.number, population: denominator.number, multiplier: multiplier, confidence: confidence)
    Console.data(interval.json(confidence: confidence, multiplier: multiplier).document)
  }
}

struct ProportionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proportion",
    abstract: "A proportion: limits by Wilson's score method.",
    discussion: "Example: bcf interval proportion --numerator 24 --denominator 28 --multiplier 100")

  @Option(help: ArgumentHelp("The people with the outcome.", valueName: "n")) var numerator: NumberArgument
  @Option(help: ArgumentHelp("All people.", valueName: "n")) var denominator: NumberArgument
  @Option(help: ArgumentHelp("1 for a part of 1, 100 for a percentage.", valueName: "n"))
  var multiplier = NumberArgument(1)
  @OptionGroup var options: IntervalArguments

  func run() throws {
    let confidence = try options.validConfidence()
    let multiplier = try IntervalArguments.checked(multiplier: multiplier)
    try IntervalArguments.checked(numerator: numerator, denominator: denominator)
    guard numerator.number <= denominator.number else {
      throw Stop("The numerator is larger than the denominator.", advice: "A proportion is at most 1; use rate.")
    }
    let interval = ProportionInterval.wilson(
      numerator: numerator.number, denominator: denominator.number, multiplier: multiplier, confidence: confidence)
    Console.data(interval.json(confidence: confidence, multiplier: multiplier).document)
  }
}

struct StandardisedRateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dsr",
    abstract: "A directly standardised rate: Dobson's limits; none below 10 events.",
    discussion: """
      The table has the columns "events", "population" and "weight" (people of the band in the standard population), and
      may have "band". An empty cell under "events" is 0.

      Example: bcf interval dsr falls-by-age.csv
      """)

  @Argument(help: "A table with the columns events, population and weight (CSV, .xlsx, .xls, .ods).") var file: String
  @Option(help: ArgumentHelp("Per how many people.", valueName: "n")) var multiplier = NumberArgument(100_000)
  @OptionGroup var options: IntervalArguments

  func run() throws {
    let confidence = try options.validConfidence()
    let multiplier = try IntervalArguments.checked(multiplier: multiplier)
    let table = try TableFile.read(file) { file throws(TableFault) in try AgeBandTable(file) }
    let bands = table.bands.map {
      StandardisedRate.Band(events: $0.events, population: $0.population, weight: $0.weight)
    }
    let interval = StandardisedRate.rate(bands, multiplier: multiplier, confidence: confidence)
    Console.data(interval.json(confidence: confidence, multiplier: multiplier).document)
  }
}
