import Metrics
import Programme

/// The numbers of schemes, their matrix and their own targets, each with the name of its figure.
struct SchemeNumbers {
  let report: ProgrammeReport

  init(_ report: ProgrammeReport) { self.report = report }

  /// How many schemes and projects there are.
  var schemes: PrintedNumber { PrintedNumber("schemes/total", report.programme.schemes?.schemes.count ?? 0) }

  /// How many of them serve no metric.
  var idle: PrintedNumber {
    let register = report.programme.schemes
    return PrintedNumber("schemes/serving-nothing", register?.schemes.count { !(register?.serves($0) ?? true) } ?? 0)
  }

  /// The matrix of the programme.
  var matrix: SchemeMatrix? {
    report.programme.schemes.map { SchemeMatrix($0, metrics: report.programme.metrics) }
  }

  /// How many rows of a matrix serve each metric.
  static func serving(_ matrix: SchemeMatrix) -> [PrintedNumber] {
    matrix.metrics.enumerated().map { PrintedNumber("matrix/\($1.id)/serving", matrix.serving($0)) }
  }

  /// How many crosses a matrix has.
  static func links(_ matrix: SchemeMatrix) -> PrintedNumber { PrintedNumber("matrix/links", matrix.links) }

  /// The sums of the schemes' own targets that are numbers.
  var targets: [(target: OwnTargets, sum: PrintedNumber?)] {
    (report.programme.schemes.map(OwnTargets.all) ?? []).enumerated().map { place, target in
      let isWhole = DecimalText.rounded(target.combined.value, places: 0) == target.combined.value
      let sum = PrintedNumber(
        "own-targets/\(target.metric)-\(place + 1)/sum", target.combined.value, places: isWhole ? 0 : 2)
      return (target, target.combined.parts.isEmpty ? nil : sum)
    }
  }

  /// All that there are.
  var all: [PrintedNumber] {
    guard let matrix else { return [] }
    return [schemes, idle, SchemeNumbers.links(matrix)] + SchemeNumbers.serving(matrix) + targets.compactMap(\.sum)
  }
}
