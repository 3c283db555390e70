import Dates

/// Which vintage of the population rates are made with; `population:` in `programme.yaml`.
///
/// Without a wish an estimate is preferred to a projection, and a later release to an earlier one.
public struct PopulationRule: Hashable, Sendable {
  /// Only estimates, or only projections.
  public let kind: PopulationVintage.Kind?
  /// Only the projections from this year, or the estimate for it.
  public let year: Int?
  /// Only what was published by this day: rates stay as they were before estimates were made anew.
  public let releasedBy: CivilDate?

  /// Makes a rule.
  public init(kind: PopulationVintage.Kind? = nil, year: Int? = nil, releasedBy: CivilDate? = nil) {
    self.kind = kind
    self.year = year
    self.releasedBy = releasedBy
  }

  /// The rule without a wish.
  public static let standard = PopulationRule()

  /// The measurements, with one vintage of each population; all other measurements stay.
  ///
  /// What was preferred to what is a finding. Two figures of one vintage both stay: they agree or contradict each other.
  public func chosen(from measurements: [Measurement], log: inout FindingLog) -> [Measurement] {
    var best: [Measurement.Key: PopulationVintage] = [:]
    let populations = measurements.filter { $0.key.kind == .population }
    for measurement in populations {
      guard let vintage = measurement.edition.vintage, allows(vintage) else { continue }
      if let known = best[measurement.key], !vintage.isPreferred(to: known) { continue }
      best[measurement.key] = vintage
    }
    reportWish(isMet: !best.isEmpty || populations.isEmpty, log: &log)
    var passedOver = PassedOver()
    let result = measurements.filter { measurement in
      guard measurement.key.kind == .population, let vintage = measurement.edition.vintage else { return true }
      guard let winner = best[measurement.key] else { return false }
      if winner != vintage { passedOver.add(measurement, vintage, winner) }
      return winner == vintage
    }
    passedOver.report(log: &log)
    return result
  }

  private func allows(_ vintage: PopulationVintage) -> Bool {
    if let kind, vintage.kind != kind { return false }
    if let year, vintage.year != year { return false }
    if let releasedBy, vintage.released.map({ $0 > releasedBy }) ?? true { return false }
    return true
  }

  private func reportWish(isMet: Bool, log: inout FindingLog) {
    guard !isMet else { return }
    var words = [PopulationVintage(kind ?? .estimate, year: year).description]
    if kind == nil { words = ["population"] }
    if let releasedBy { words.append("published by \(releasedBy.inWords)") }
    log.add(
      .vintageMissing, at: Finding.Place(file: "programme.yaml"),
      "No population in the files is a \(words.joined(separator: " ")), so there are no rates per population.",
      advice: "Add the file to \"returns\", or correct \"population\" in programme.yaml.")
  }

  /// Gathers what was passed over, so that 400 areas give one finding and not 400.
  private struct PassedOver {
    private struct Pair: Hashable {
      let loser: String
      let winner: String
    }
    private var places: [Pair: Finding.Place] = [:]
    private var years: [Pair: Set<Int>] = [:]
    private var order: [Pair] = []

    mutating func add(_ measurement: Measurement, _ loser: PopulationVintage, _ winner: PopulationVintage) {
      let pair = Pair(loser: loser.description, winner: winner.description)
      if places[pair] == nil {
        places[pair] = measurement.origin.place
        order.append(pair)
      }
      if case .month(let year, _) = measurement.key.period { years[pair, default: []].insert(year) }
    }

    func report(log: inout FindingLog) {
      for pair in order {
        let listed = (years[pair] ?? []).sorted().map { "mid-\($0)" }.joined(separator: ", ")
        log.add(
          .vintageChosen, at: places[pair],
          "For the population of \(listed) the \(pair.winner) is used, and not the \(pair.loser).",
          advice: "Nothing to do, unless rates are to stay as they were: then set \"population\" in programme.yaml.")
      }
    }
  }
}
