import Metrics
import Spreadsheets

/// Events, people and standard population by band of age, from a table with the columns `events`, `population` and
/// `weight`; a column `band` may name the bands.
public struct AgeBandTable: Hashable, Sendable {
  /// A row of the table.
  public struct Band: Hashable, Sendable {
    /// Events, 0 or more; an empty cell is 0.
    public let events: Double
    /// People, above 0.
    public let population: Double
    /// People of the standard population, 0 or more.
    public let weight: Double
  }

  /// The bands, in the order of the table.
  public let bands: [Band]

  /// Reads the table. Refused are: a cell that is no number, a negative one, a band without people or without weight, a
  /// column that is not known, and a table without bands.
  public init(_ file: SourceFile) throws(TableFault) {
    let names = ["events", "population", "weight"]
    let table = try NumberTable(
      file, columns: names.map { Table.Column($0) }, optional: [Table.Column("band", aliases: ["age band", "age"])])
    var bands: [Band] = []
    for row in table.rows {
      // A single filled cell that is no number is a note below the table.
      if row.cells.count == 1, let only = row.cells.first, PlainNumber.double(only.value) == nil { continue }
      let events = try table.number(row, "events") ?? 0
      guard events >= 0 else {
        throw table.fault(row, "the events are negative.", advice: "Correct the count.")
      }
      guard let population = try table.number(row, "population"), population > 0 else {
        throw table.fault(
          row, "the population is missing or not above 0.",
          advice: "Each band needs its people; join the band with its neighbour where nobody lives in it.")
      }
      guard let weight = try table.number(row, "weight"), weight >= 0 else {
        throw table.fault(
          row, "the weight is missing or negative.",
          advice: "Give the people of the band in the standard population, such as 5500 for 65-69.")
      }
      bands.append(Band(events: events, population: population, weight: weight))
    }
    guard bands.contains(where: { $0.weight > 0 }) else {
      throw TableFault(
        "\(table.file): \(bands.isEmpty ? "there are no bands" : "all weights are 0").",
        advice: "Give a row with events, population and weight for each band of age.")
    }
    self.bands = bands
  }
}
