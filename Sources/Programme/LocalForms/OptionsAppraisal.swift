import Foundation
import Metrics

/// An options appraisal: each option scored by each criterion, with weights.
public struct OptionsAppraisal: Sendable {
  /// A score.
  public struct Score: Hashable, Sendable {
    /// Of which option, and by which criterion.
    public let option: String, criterion: String
    /// The score and its weight.
    public let score: Decimal, weight: Decimal
    /// The score as it was typed.
    public let text: String
    /// What else is said.
    public let comment: String
    /// The cell of the score.
    public let place: Finding.Place
  }

  /// An option with what it comes to.
  public struct Option: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its scores, in the order of the table.
    public let scores: [Score]
    /// The criteria by which it was not scored.
    public let missing: [String]

    /// Score by weight, added up.
    public var total: Decimal { scores.reduce(0) { $0 + $1.score * $1.weight } }
  }

  /// The rules.
  public let rules: LocalFormRules.Options
  /// The criteria, in the order of the table.
  public let criteria: [String]
  /// The options, in the order of the table.
  public let options: [Option]
  /// Totals that the form prints itself, by option, with the cell.
  public let printed: [String: (total: Decimal, place: Finding.Place)]

  /// Makes an appraisal of its scores.
  public init(
    rules: LocalFormRules.Options, scores: [Score], printed: [String: (total: Decimal, place: Finding.Place)] = [:]
  ) {
    var criteria: [String] = []
    var names: [String] = []
    for score in scores {
      if !criteria.contains(score.criterion) { criteria.append(score.criterion) }
      if !names.contains(score.option) { names.append(score.option) }
    }
    self.rules = rules
    self.criteria = criteria
    self.printed = printed
    options = names.map { name in
      let own = scores.filter { $0.option == name }
      return Option(
        name: name, scores: own, missing: criteria.filter { criterion in !own.contains { $0.criterion == criterion } })
    }
  }

  /// The options with the highest total: several of them where they are equal; none where a score is missing.
  public var leading: [Option] {
    guard let most = options.map(\.total).max(), options.allSatisfy(\.missing.isEmpty) else { return [] }
    return options.filter { $0.total == most }
  }

  /// Reports printed totals that are wrong, missing scores, and a criterion whose weight is not the same for all.
  func report(log: inout FindingLog) {
    for option in options {
      if let (total, place) = printed[option.name], total != option.total {
        log.add(
          .localFormDiffers, at: place,
          "\(option.name): printed is a total of \(plain(total)); its scores add up to \(plain(option.total)).",
          advice: "Correct the total or a score; the sum is taken.")
      }
      if !option.missing.isEmpty {
        log.add(
          .localFormIncomplete, at: option.scores.first?.place,
          "\(option.name) has no score for: \(option.missing.joined(separator: ", ")).",
          advice: "Score it; until then no option leads.")
      }
    }
    for criterion in criteria {
      let scores = options.flatMap(\.scores).filter { $0.criterion == criterion }
      guard let first = scores.first, let other = scores.first(where: { $0.weight != first.weight }) else { continue }
      log.add(
        .localFormDiffers, at: other.place,
        "The weight of \(criterion) is \(plain(first.weight)) for \(first.option) and \(plain(other.weight)) for \(other.option).",
        advice: "Give a criterion one weight for all options.")
    }
  }

  private func plain(_ number: Decimal) -> String { DecimalText.plain(number) }
}
