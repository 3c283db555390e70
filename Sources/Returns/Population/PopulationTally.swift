import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Gathers the ages of each area, year and sex from a list with a row for each age, and makes groups of them.
struct PopulationTally {
  /// Whom a row is about.
  enum Sex: Hashable {
    case persons, males, females

    /// Reads `Persons`, `Total`, `Male`, `Females`; nothing for anything else.
    init?(_ text: String) {
      switch text.trimmedOfSpaces.lowercased() {
      case "persons", "total", "all persons", "all", "people": self = .persons
      case "male", "males": self = .males
      case "female", "females": self = .females
      default: return nil
      }
    }
  }

  private struct Key: Hashable {
    let code: String
    let year: Int
  }

  /// The numbers of one area, year and sex, and where the first and the last of them stand.
  private struct Ages {
    var numbers: [AgeLabel: Decimal] = [:]
    var first: CellAddress
    var last: CellAddress
  }

  private var order: [Key] = []
  private var names: [Key: String] = [:]
  private var ages: [Key: [Sex: Ages]] = [:]

  /// Takes in a number; `false` where the same age was met before.
  mutating func add(
    _ number: Decimal, code: String, name: String, year: Int, sex: Sex, age: AgeLabel, at cell: CellAddress
  ) -> Bool {
    let key = Key(code: code, year: year)
    if names[key] == nil {
      names[key] = name
      order.append(key)
    }
    let previous = ages[key, default: [:]][sex, default: Ages(first: cell, last: cell)].numbers
      .updateValue(number, forKey: age)
    ages[key]?[sex]?.last = cell
    return previous == nil
  }

  /// The groups of all areas and years, persons only.
  ///
  /// Where there are no persons, males and females are added up; one of the two alone is no population.
  func measurements(
    _ table: Table, vintage: (Int) -> PopulationVintage, log: inout FindingLog
  ) -> [Measurement] {
    var result: [Measurement] = []
    for key in order {
      guard let bySex = ages[key], let all = persons(bySex) else {
        log.add(
          .layoutUnknown, at: Finding.Place(file: table.file),
          "The file holds the population of one sex only (\(names[key] ?? key.code), \(key.year)).",
          advice: "Use the file of persons, or one with males and females. The file is not used until then.")
        return []
      }
      check(all, bySex, key, table, log: &log)
      let cells = all.first == all.last ? "\(all.first)" : "\(all.first):\(all.last)"
      let origin = Origin(file: table.file, sheet: table.sheet.name, cell: cells, isSynthetic: table.isSynthetic)
      for group in AgeGroup.all {
        guard let number = PopulationTally.number(of: group, in: all.numbers) else { continue }
        result.append(
          PopulationReturn.measurement(
            key.code, names[key] ?? "", group.name, number, key.year, vintage(key.year), origin))
      }
    }
    if result.isEmpty {
      log.add(
        .layoutUnknown, at: Finding.Place(file: table.file),
        "The ages of the file make up none of the groups that are needed (all, 18+, 65+, 65-69 ... 90+).",
        advice: "Ask for all single years of age, or for these groups. The file is not used until then.")
    }
    return result
  }

  private func persons(_ bySex: [Sex: Ages]) -> Ages? {
    if let persons = bySex[.persons] { return persons }
    guard let males = bySex[.males], let females = bySex[.females],
      Set(males.numbers.keys) == Set(females.numbers.keys)
    else { return nil }
    return Ages(
      numbers: males.numbers.merging(females.numbers) { $0 + $1 }, first: min(males.first, females.first),
      last: max(males.last, females.last))
  }

  /// The single years of age from the first of a group on, added up; else the group as the file gives it.
  private static func number(of group: AgeGroup, in numbers: [AgeLabel: Decimal]) -> Decimal? {
    let singles = group.years.map { $0 == 90 ? numbers[.from(90)] : numbers[.single($0)] }
    let known = singles.compactMap { $0 }
    return known.count == singles.count ? known.reduce(0, +) : numbers[group.label]
  }

  /// Ages against all ages, and males and females against persons. Projections are rounded fractions of people: each
  /// number may be off by half of its last decimal.
  private func check(
    _ all: Ages, _ bySex: [Sex: Ages], _ key: Key, _ table: Table, log: inout FindingLog
  ) {
    let place = Finding.Place(file: table.file, cell: "\(all.first):\(all.last)")
    let who = "\(names[key] ?? key.code), \(key.year)"
    func report(_ parts: String, _ sum: Decimal, _ whole: String, _ stated: Decimal, count: Int) {
      let isFraction = all.numbers.values.contains { DecimalText.rounded($0, places: 0) != $0 }
      let allowed: Decimal = isFraction ? Decimal(sign: .plus, exponent: -2, significand: Decimal(5 * count)) : 0
      guard abs(sum - stated) > allowed else { return }
      log.add(
        .partsDifferFromTotal, at: place, "\(who): \(parts) add up to \(sum), \(whole) say \(stated).",
        advice: "Compare with the published file; the smallest parts are used.")
    }
    let singles = (0...90).compactMap { $0 == 90 ? all.numbers[.from(90)] : all.numbers[.single($0)] }
    if let stated = all.numbers[.all], singles.count == 91 {
      report("the single years of age", singles.reduce(0, +), "all ages", stated, count: 91)
    }
    if let persons = bySex[.persons]?.numbers[.all], let males = bySex[.males]?.numbers[.all],
      let females = bySex[.females]?.numbers[.all]
    {
      report("males and females", males + females, "persons", persons, count: 2)
    }
  }
}
