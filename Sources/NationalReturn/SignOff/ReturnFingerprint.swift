import Fingerprints
import Forms
import Metrics

/// What stands for the content of a return in a signature: SHA-256 over a text that says the same for the same content.
///
/// The text holds, as fields of `CanonicalText`, in this order:
///
/// - `bcf return fingerprint 1`;
/// - `form`, its name and its version; `area`, its code and its name; `period`, as `2016-17-Q2`;
/// - `answers`, how many there are, and each in the order of its question's id: the id, then the answer. An answer is its kind
///   and its value: `text`, a text; `number`, `number` as `-12.5`; `date`, `2016-11-25`; `table`, how many cells there are, and
///   for each in the order of row and column both ids and the answer in it. What is not answered is not there;
/// - `measures`, how many there are, and each in the order of its metric and months: metric, months, unit, multiplier,
///   numerator, denominator and value (`known` and the number, or `missing` and the reason), the plan (`plan`, test and limit,
///   or `no plan`), status and colour;
/// - `rounding`, to which multiple counts are rounded.
///
/// The day of the report, the marking, the signatures and the questions that record them, who gave an answer, what the figures
/// suggest, where a figure stands and the wording of questions and reasons are not part of the content.
public struct ReturnFingerprint: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits in lower case.
  public let hexadecimal: String

  /// The fingerprint of a return.
  public init(_ document: QuarterlyReturn) {
    hexadecimal = SHA256.hexadecimal(ReturnFingerprint.canonicalText(of: document))
  }

  /// All digits.
  public var description: String { hexadecimal }

  /// The first twelve digits, for people: as many as nobody meets twice by chance.
  public var short: String { ReturnFingerprint.short(hexadecimal) }

  /// The first twelve digits of a version.
  public static func short(_ version: String) -> String { String(version.prefix(12)) }

  /// Whether a version that somebody wrote down, whole or its beginning, is this one. No version is none.
  public func isMeant(by version: String) -> Bool { !version.isEmpty && hexadecimal.hasPrefix(version.lowercased()) }

  /// The text that the fingerprint is made of, as UTF-8.
  static func canonicalText(of document: QuarterlyReturn) -> [UInt8] {
    var text = CanonicalText()
    text.add("bcf return fingerprint 1")
    text.add(["form", document.form.name, document.form.version])
    text.add(["area", document.areaCode, document.areaName])
    text.add(["period", document.period.description])
    let signatures = Set(document.form.questions.filter(\.isSignature).map(\.id))
    let answers = document.answers.filter { $0.value != .none && !signatures.contains($0.key) }
    text.add(["answers", "\(answers.count)"])
    for question in CanonicalText.inOrder(answers.keys) {
      text.add(question)
      text.add(fields(of: answers[question] ?? .none))
    }
    text.add(["measures", "\(document.measures.count)"])
    for measure in document.measures.sorted(by: { isBefore($0, $1) }) { text.add(fields(of: measure)) }
    text.add(["rounding", "\(document.marking.roundedTo)"])
    return text.bytes
  }

  private static func fields(of answer: Answer) -> [String] {
    switch answer {
    case .none: return ["none"]
    case .text(let text): return ["text", text]
    case .number(let number): return ["number", "\(number)"]
    case .date(let date): return ["date", date.description]
    case .table(let rows):
      let cells = CanonicalText.inOrder(rows.keys).flatMap { row -> [[String]] in
        let columns = (rows[row] ?? [:]).filter { $0.value != .none }
        return CanonicalText.inOrder(columns.keys).map { [row, $0] + fields(of: columns[$0] ?? .none) }
      }
      return ["table", "\(cells.count)"] + cells.flatMap(\.self)
    }
  }

  private static func fields(of measure: ReturnMeasure) -> [String] {
    var fields = [measure.metric, measure.interval, measure.unit, "\(measure.multiplier)"]
    for figure in [measure.numerator, measure.denominator, measure.value] {
      switch figure {
      case .known(let number): fields += ["known", "\(number)"]
      case .missing(let reason): fields += ["missing", reason.rawValue]
      }
    }
    if let plan = measure.plan {
      fields += ["plan", plan.test.rawValue, "\(plan.limit)"]
    } else {
      fields.append("no plan")
    }
    return fields + [measure.verdict.status.rawValue, measure.verdict.colour.rawValue]
  }

  private static func isBefore(_ first: ReturnMeasure, _ second: ReturnMeasure) -> Bool {
    (first.metric + "\n" + first.interval).utf8.lexicographicallyPrecedes((second.metric + "\n" + second.interval).utf8)
  }
}
