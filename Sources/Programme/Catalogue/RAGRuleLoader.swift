import struct Foundation.Decimal
import Metrics
import Spreadsheets
import YAMLDocuments

/// Reads a rule for colours, `Templates/rag/tolerance.yaml`.
public enum RAGRuleLoader {
  /// The folder of the rules within the templates.
  static let folder = "rag"

  /// The names of all rules, sorted.
  public static func names(in templates: FolderFiles) -> [String] {
    templates.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
  }

  /// Reads the rule of a name, with the tolerance of the programme in place of the rule's own.
  ///
  /// A step that only a tolerance above 0 could reach is left out when the tolerance is 0.
  ///
  /// - Throws: `YAMLFault` with the line where the rule cannot be understood.
  public static func rule(
    named name: String, tolerance: Decimal?, unit: Tolerance.Unit?, precision: RAGRule.Precision, source: String?,
    in templates: FolderFiles
  ) throws(YAMLFault) -> RAGRule? {
    let file = "\(folder)/\(name).yaml"
    let read = try templates.once(file) { () throws(YAMLFault) -> YAMLValue? in
      guard names(in: templates).contains(name), let bytes = templates.bytes(of: file) else { return nil }
      return try YAMLValue.read(bytes, file: templates.title(of: file))
    }
    guard let root = read else { return nil }
    try root.allowOnly(["title", "source", "tolerance", "in", "steps"])
    let own = Tolerance(amount: try amount(root), unit: try self.unit(root))
    let tolerance = Tolerance(amount: tolerance ?? own.amount, unit: unit ?? own.unit)
    var steps: [RAGRule.Step] = []
    for item in try root.required("steps").items() {
      if let step = try step(item, tolerance) { steps.append(step) }
    }
    guard !steps.isEmpty else { throw root.fault("A rule needs at least one step.") }
    let general = try root.text("source")
    return RAGRule(name: name, steps: steps, precision: precision, source: source ?? general)
  }

  private static func amount(_ root: YAMLValue) throws(YAMLFault) -> Decimal {
    guard let text = try root.optionalText("tolerance") else { return 0 }
    guard let amount = StrictNumber.decimal(text), amount >= 0 else {
      throw try root.required("tolerance").fault("The tolerance must be a number, 0 or more.")
    }
    return amount
  }

  private static func unit(_ root: YAMLValue) throws(YAMLFault) -> Tolerance.Unit {
    guard let unit = Tolerance.Unit(rawValue: try root.optionalText("in") ?? "percent") else {
      throw try root.required("in").fault("The tolerance is in percent or in points.")
    }
    return unit
  }

  private static func step(_ value: YAMLValue, _ tolerance: Tolerance) throws(YAMLFault) -> RAGRule.Step? {
    try value.allowOnly(["colour", "status", "when", "words"])
    guard let colour = RAG(rawValue: try value.text("colour")) else {
      throw try value.required("colour").fault("The colour is blue, green, amber, red or grey.")
    }
    guard let status = Judgement.Status(rawValue: try value.text("status")) else {
      let words = Judgement.Status.allCases.map(\.rawValue).joined(separator: ", ")
      throw try value.required("status").fault("The status is one of: \(words).")
    }
    var conditions: [RAGRule.Condition] = []
    for item in try value.optional("when")?.items() ?? [] {
      let condition = try self.condition(item, tolerance)
      switch condition {
      case .offByAtMost, .betterByAtLeast: if tolerance.amount == 0 { return nil }
      case .met, .noWorseThanLastYear, .interval: break
      }
      conditions.append(condition)
    }
    let words = try value.text("words").replacing("{tolerance}", with: tolerance.words)
    return RAGRule.Step(colour: colour, status: status, conditions: conditions, words: words)
  }

  private static func condition(
    _ value: YAMLValue, _ tolerance: Tolerance
  ) throws(YAMLFault) -> RAGRule.Condition {
    switch try value.text() {
    case "met": return .met
    case "off-by-at-most-tolerance": return .offByAtMost(tolerance)
    case "better-by-tolerance": return .betterByAtLeast(tolerance)
    case "no-worse-than-last-year": return .noWorseThanLastYear
    case "interval-better": return .interval(.better)
    case "interval-similar": return .interval(.similar)
    case "interval-worse": return .interval(.worse)
    default: throw value.fault("The condition is not known; Templates/rag/README.md lists all of them.")
    }
  }
}
