import ArgumentParser
import Returns
import Statistics

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
