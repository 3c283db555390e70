import Metrics
import Programme

/// The open risks by probability and impact, as a table.
struct RiskMapView: Encodable {
  struct Cell: Encodable {
    /// For the class of an element: the colour of the place by the bands, or `grey`.
    let colour: String
    /// The colour in words; nothing where the bands do not settle it.
    let colourWords: String?
    let hasRisks: Bool
    let number: PrintedNumber
    let riskKeys: String
  }

  struct Row: Encodable {
    let impactWords: String
    let cells: [Cell]
  }

  let probabilities: [String]
  let rows: [Row]
  let unplaced: NumberedText?

  init(_ numbers: RiskNumbers) {
    let settings = numbers.report.programme.riskSettings
    let words = settings.scale.words
    let colours = numbers.report.programme.words.colours
    probabilities = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    rows = words.indices.reversed().map { impact in
      Row(
        impactWords: words[impact].prefix(1).uppercased() + words[impact].dropFirst(),
        cells: words.indices.map { probability in
          let colour = settings.bands.colour((probability + 1) * (impact + 1))
          let risks = numbers.mapped(probability: probability + 1, impact: impact + 1)
          return Cell(
            colour: (colour ?? .grey).rawValue, colourWords: colour.map { colours.word($0) }, hasRisks: !risks.isEmpty,
            number: numbers.count(probability: probability + 1, impact: impact + 1),
            riskKeys: risks.map(\.title).joined(separator: ", "))
        })
    }
    let other = numbers.unplaced
    unplaced =
      other.plainValue == "0"
      ? nil
      : NumberedText(
        "\(other.printed) \(other.plainValue == "1" ? "risk has" : "risks have") no place here: the register gives a score or a rating only.",
        [other])
  }
}
