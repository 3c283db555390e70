import ArgumentParser
import Statistics

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
