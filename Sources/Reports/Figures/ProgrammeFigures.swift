import struct Foundation.Decimal
import Metrics
import Programme

/// The figures of a report that belong to no single metric: how many of each colour, findings, milestones, risks, money.
enum ProgrammeFigures {
  static func add(_ report: ProgrammeReport, to figures: inout FigureCollection) {
    figures.add("metrics/all", Decimal(report.assessments.count), unit: "metrics", origin: "counted")
    for colour in RAG.allCases {
      figures.add("metrics/\(colour.rawValue)", Decimal(report.count(of: colour)), unit: "metrics", origin: "counted")
    }
    for number in ProgrammeNumbers.all(report) {
      figures.add(
        number.figureID, number.value, unit: unit(of: number.figureID), decimals: number.places, origin: "worked out")
    }
    addFindings(report, to: &figures)
    addReconciliation(report, to: &figures)
  }

  /// What the numbers of a kind are counted in, by the first part of their name.
  private static func unit(of id: String) -> String {
    switch id.prefix(while: { $0 != "/" }) {
    case "money", "money-quarter", "money-traced", "money-conditions": "pounds"
    case "benefits": id.hasSuffix("rate") || id.contains("/roi") ? "%" : "pounds"
    case "benefit-case", "benefit-difference", "benefit-unit", "benefit-rate": "pounds"
    case "findings": "findings"
    case "risks": id.hasSuffix("/score") || id.hasSuffix("/maximum") || id.hasSuffix("/change") ? "points" : "entries"
    case "milestones": id.hasSuffix("/slippage") ? "days" : "milestones"
    case "schemes", "matrix": "schemes"
    default: ""
    }
  }

  private static func addFindings(_ report: ProgrammeReport, to figures: inout FigureCollection) {
    for group in FindingGroup.groups(of: report.log) {
      figures.add(
        "findings/\(group.code.rawValue)", Decimal(group.findings.count), unit: "findings",
        origin: "data/findings.csv, counted")
    }
  }

  /// Log and publication of each month and of its parts, and what explains the difference.
  private static func addReconciliation(_ report: ProgrammeReport, to figures: inout FigureCollection) {
    for month in report.reconciliation?.months ?? [] {
      let name = "reconciliation/\(month.month)"
      func add(_ what: String, _ number: Decimal?, _ unit: String = "delayed days") {
        figures.add(
          "\(name)/\(what)", number, unit: unit, decimals: MetricFigures.places(number),
          origin: "local log beside the publication")
      }
      add("log", month.log?.number)
      add("delays", month.delays?.number, "delays")
      add("published", month.published?.number)
      add("difference", month.difference)
      add("explained", month.explained)
      add("rest", month.rest)
      for (number, explanation) in month.explanations.enumerated() { add("cause-\(number + 1)", explanation.days) }
      for part in month.parts {
        let part = (name: "\(part.dimension.rawValue)-\(part.code)", part)
        add("\(part.name)/log", part.1.log?.number)
        add("\(part.name)/published", part.1.published?.number)
        add("\(part.name)/difference", part.1.difference)
      }
    }
  }
}

/// `data/findings.csv`: every finding in the order of the page, worst first.
enum FindingsCSV {
  static func text(_ log: FindingLog) -> String {
    var text = CSVText.line(["finding", "level", "code", "place", "message", "advice"])
    var number = 0
    for group in FindingGroup.groups(of: log) {
      for finding in group.findings {
        number += 1
        CSVText.append(
          [
            String(number), group.code.level.rawValue, group.code.rawValue,
            finding.place.map(FindingsText.words) ?? "", finding.message, finding.advice,
          ], to: &text)
      }
    }
    return text
  }
}
