import Foundation
import YAMLDocuments

/// A figure that `money.yaml` or `benefits.yaml` speaks of: a cell of a table, a number that stands in a text, or what
/// comes of several of them.
public indirect enum FigureExpression: Hashable, Sendable {
  /// Cells of a table of money.
  case cells(table: String, section: String?, lines: [String], column: String)
  /// A number in a text: as printed, its unit, and where it stands.
  case stated(String, unit: String?, place: String?)
  case sum([FigureExpression])
  /// The first less the others.
  case less([FigureExpression])
  case product([FigureExpression])
  case quotient(FigureExpression, FigureExpression)
  /// A part as a percentage of the whole.
  case percent(part: FigureExpression, whole: FigureExpression)

  private static let keys = [
    "table", "section", "line", "column", "sum_of", "stated", "unit", "where", "sum", "less", "times", "divide", "part",
    "of",
  ]

  /// Reads one. A single value is a stated number without a unit.
  init(_ value: YAMLValue) throws(YAMLFault) {
    guard value.isMap else {
      self = .stated(try value.text(), unit: nil, place: nil)
      return
    }
    try value.allowOnly(FigureExpression.keys)
    if let table = try value.optionalText("table") {
      var lines: [String] = []
      for item in try value.optional("sum_of")?.items() ?? [] { lines.append(try item.text()) }
      if let line = try value.optionalText("line") { lines.append(line) }
      guard !lines.isEmpty else { throw value.fault("A cell needs \"line\" or \"sum_of\", besides \"column\".") }
      self = .cells(
        table: table, section: try value.optionalText("section"), lines: lines, column: try value.text("column"))
    } else if let stated = try value.optionalText("stated") {
      self = .stated(stated, unit: try value.optionalText("unit"), place: try value.optionalText("where"))
    } else if let parts = try value.optional("sum") {
      self = .sum(try FigureExpression.list(parts, least: 1))
    } else if let parts = try value.optional("less") {
      self = .less(try FigureExpression.list(parts, least: 2))
    } else if let parts = try value.optional("times") {
      self = .product(try FigureExpression.list(parts, least: 2))
    } else if let parts = try value.optional("divide") {
      let two = try FigureExpression.list(parts, least: 2)
      self = .quotient(two[0], two[1])
    } else {
      self = .percent(
        part: try FigureExpression(value.required("part")), whole: try FigureExpression(value.required("of")))
    }
  }

  private static func list(_ value: YAMLValue, least: Int) throws(YAMLFault) -> [FigureExpression] {
    var parts: [FigureExpression] = []
    for item in value.items() { parts.append(try FigureExpression(item)) }
    guard parts.count >= least else { throw value.fault("At least \(least) figures are expected here.") }
    return parts
  }
}
