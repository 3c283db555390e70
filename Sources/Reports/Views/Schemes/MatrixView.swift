import Metrics
import Programme

/// The matrix of projects and metrics as a table.
struct MatrixView: Encodable {
  struct Column: Encodable {
    let metricName: String
    let metricHref: String
    let serving: PrintedNumber
  }

  struct Cell: Encodable {
    /// For the class of an element: `significant`, `moderate`, `other`, `none`, `contributes` or `unsaid`.
    let strengthClass: String
    /// What stands in the cell.
    let strengthWords: String
  }

  struct Row: Encodable {
    let rowName: String
    let isPriority: Bool
    /// That it serves nothing, or only with its priority.
    let rowNote: String?
    let cells: [Cell]
  }

  let columns: [Column]
  let rows: [Row]
  let links: NumberedText
  let unserved: [String]
  let hasUnserved: Bool

  init(_ matrix: SchemeMatrix) {
    columns = zip(matrix.metrics, SchemeNumbers.serving(matrix)).map { metric, serving in
      Column(metricName: metric.shortName, metricHref: "metrics/\(metric.id).html", serving: serving)
    }
    rows = matrix.rows.map { row in
      let name = row.id.isEmpty ? row.name : "\(row.id) \(row.name)"
      return Row(
        rowName: row.isPriority ? "\(name) (whole priority)" : name, isPriority: row.isPriority,
        rowNote: row.serves ? nil : MatrixView.note(row.elsewhere),
        cells: row.cells.map(MatrixView.cell))
    }
    let number = SchemeNumbers.links(matrix)
    links = NumberedText("\(number.printed) \(number.plainValue == "1" ? "link" : "links") in all.", [number])
    unserved = matrix.unserved.map(\.shortName)
    hasUnserved = !unserved.isEmpty
  }

  private static func note(_ elsewhere: SchemeMatrix.Elsewhere) -> String {
    switch elsewhere {
    case .withPriority: "Serves with its priority"
    case .otherMetric: "Serves a metric that is not reported"
    case .nowhere: "Serves no metric"
    }
  }

  private static func cell(_ contribution: Contribution?) -> Cell {
    guard let contribution else { return Cell(strengthClass: "unsaid", strengthWords: "\u{2013}") }
    if let strength = contribution.strength {
      return Cell(strengthClass: strength.rawValue, strengthWords: strength.rawValue)
    }
    let text = contribution.strengthText
    return Cell(strengthClass: "contributes", strengthWords: text.count > 1 ? text : "contributes")
  }
}
