import ArgumentParser
import Statistics

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
