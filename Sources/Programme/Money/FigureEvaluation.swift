import Foundation
import Metrics
import Spreadsheets

/// Works out figures from the tables of a programme.
public struct FigureEvaluation: Sendable {
  private let tables: [MoneyTable]

  /// - Parameter tables: all tables that a figure may name.
  public init(_ tables: [MoneyTable]) { self.tables = tables }

  /// The figure.
  ///
  /// - Throws: `FigureMissing` where a cell is not there or holds no amount. Nothing is taken for 0.
  public func value(_ expression: FigureExpression) throws(FigureMissing) -> FigureValue {
    switch expression {
    case .cells(let table, let section, let lines, let column):
      return try cells(table, section, lines, column)
    case .stated(let text, let unit, let place): return try stated(text, unit, place)
    case .sum(let parts): return try joined(parts, "+") { $0 + $1 }
    case .less(let parts): return try joined(parts, "\u{2212}") { $0 - $1 }
    case .product(let parts):
      let values = try all(parts)
      let unit = values.map(\.unit).first { $0 == .pounds } ?? values.first?.unit ?? .plain("")
      return FigureValue(
        values.reduce(1) { $0 * $1.amount }, unit: unit,
        trail: values.map(FigureEvaluation.bracketed).joined(separator: " \u{00D7} "), places: values.flatMap(\.places),
        inputs: FigureEvaluation.inputs(values))
    case .quotient(let top, let bottom):
      let (top, bottom) = (try value(top), try value(bottom))
      guard bottom.amount != 0 else { throw FigureMissing(sentence: "It would be divided by 0.", isUnknown: false) }
      return FigureValue(
        top.amount / bottom.amount, unit: top.unit == bottom.unit ? .plain("") : top.unit,
        trail: FigureEvaluation.bracketed(top) + " \u{00F7} " + FigureEvaluation.bracketed(bottom),
        places: top.places + bottom.places, inputs: FigureEvaluation.inputs([top, bottom]))
    case .percent(let part, let whole):
      let (part, whole) = (try value(part), try value(whole))
      guard whole.amount != 0 else {
        throw FigureMissing(sentence: "Of a whole of 0 there is no percentage.", isUnknown: false)
      }
      return FigureValue(
        part.amount * 100 / whole.amount, unit: .percent, trail: "\(part.trail) of \(whole.trail)",
        places: part.places + whole.places, inputs: FigureEvaluation.inputs([part, whole]))
    }
  }

  private func all(_ parts: [FigureExpression]) throws(FigureMissing) -> [FigureValue] {
    var values: [FigureValue] = []
    for part in parts { values.append(try value(part)) }
    return values
  }

  private func joined(
    _ parts: [FigureExpression], _ sign: String, _ join: (Decimal, Decimal) -> Decimal
  ) throws(FigureMissing) -> FigureValue {
    let values = try all(parts)
    guard let first = values.first else {
      throw FigureMissing(sentence: "There is nothing to add up.", isUnknown: true)
    }
    return FigureValue(
      values.dropFirst().reduce(first.amount) { join($0, $1.amount) }, unit: first.unit,
      trail: values.map(FigureEvaluation.bracketed).joined(separator: " \(sign) "), places: values.flatMap(\.places),
      inputs: FigureEvaluation.inputs(values))
  }

  private static func bracketed(_ value: FigureValue) -> String {
    value.trail.contains(" ") && value.grain == nil && !value.inputs.isEmpty ? "(\(value.trail))" : value.trail
  }

  private static func inputs(_ values: [FigureValue]) -> [Decimal] { values.flatMap { $0.inputs + [$0.amount] } }

  private func stated(_ text: String, _ unit: String?, _ place: String?) throws(FigureMissing) -> FigureValue {
    let money = unit.flatMap { MoneyUnit(rawValue: $0) }
    let plain = text.replacing("\u{00A3}", with: "").replacing("%", with: "")
    let words = MoneyText.amount(plain, unit: .pounds)
    guard let number = words.amount else {
      throw FigureMissing(sentence: "\"\(text)\" is not a number.", isUnknown: true)
    }
    let digits = plain.filter { $0.isNumber || $0 == "." }
    let decimals = digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    // A suffix (9.7m) makes the last digit worth more.
    let factor = FigureEvaluation.factor(plain, number, digits) * (money?.pounds ?? 1)
    var grain = factor
    for _ in 0..<decimals { grain /= 10 }
    let kind: FigureValue.Unit =
      if money != nil || text.contains("\u{00A3}") {
        .pounds
      } else if unit == "%" || text.contains("%") {
        .percent
      } else {
        .plain(unit ?? "")
      }
    return FigureValue(
      number * (money?.pounds ?? 1), unit: kind, grain: grain,
      trail: FigureValue.words(number * (money?.pounds ?? 1), kind, grain: grain) + (place.map { " (\($0))" } ?? ""))
  }

  private static func factor(_ text: String, _ number: Decimal, _ digits: String) -> Decimal {
    guard let written = Decimal(string: digits), written != 0 else { return 1 }
    return abs(number / written)
  }

  private func cells(
    _ name: String, _ section: String?, _ lines: [String], _ column: String
  ) throws(FigureMissing) -> FigureValue {
    guard let table = tables.first(where: { $0.settings.file == name || $0.file == name }) else {
      throw FigureMissing(sentence: "There is no table \"\(name)\".", isUnknown: true)
    }
    guard
      let column = table.columnName(FinancialYear(text: column).map(\.description) ?? column)
        ?? table.columnName(column)
    else {
      throw FigureMissing(sentence: "The table \(table.file) has no column \"\(column)\".", isUnknown: true)
    }
    var values: [FigureValue] = []
    for name in lines {
      let found = table.lines(named: name, section: section)
      guard let line = found.first, found.count == 1 else {
        throw FigureMissing(
          sentence: "The table \(table.file) has \(found.isEmpty ? "no line" : "several lines") \"\(name)\".",
          isUnknown: true)
      }
      let place = table.place(line, column)
      guard let amount = line.amounts[column]?.amount else {
        let state = line.amounts[column]?.state ?? .blank
        throw FigureMissing(
          sentence: "\"\(name)\" (\(table.file), cell \(place.cell ?? "")) is \(state.rawValue).", isUnknown: false)
      }
      values.append(FigureValue(amount * table.settings.unit.pounds, unit: .pounds, places: [place]))
    }
    guard values.count > 1 else {
      guard let only = values.first else { throw FigureMissing(sentence: "No line is named.", isUnknown: true) }
      return only
    }
    return FigureValue(
      values.reduce(0) { $0 + $1.amount }, unit: .pounds, trail: values.map(\.trail).joined(separator: " + "),
      places: values.flatMap(\.places), inputs: values.map(\.amount))
  }
}
