import struct Foundation.Decimal
import Metrics
import Spreadsheets
import YAMLDocuments

/// What `kpis.yaml` says beside the table: which shares complete each other, and what documents say of a figure.
public struct KPISettings: Sendable {
  /// Two shares that are 100 % together.
  public struct Complement: Hashable, Sendable {
    /// The two indicators.
    public let first: String, second: String
    /// The line of the file.
    public let line: Int
  }

  /// What a text says that a figure is.
  public struct Statement: Hashable, Sendable {
    /// What of an indicator it is about.
    public enum Subject: String, CaseIterable, Sendable {
      case actual, plan, rate
      case percentOfPlan = "percent of plan"
      case runningTotal = "running total"
      case runningPercent = "running percent"
    }

    /// The indicator; its scheme where one is given; its period, and the last financial year of a running total.
    public let kpi: String, scheme: String?, period: String?
    /// What of it.
    public let subject: Subject
    /// What the text says, and how often it counts: 60 a month are 60 times 12 in a year.
    public let value: Decimal, times: Decimal
    /// How the text prints it.
    public let places: Int
    /// How far the two may lie apart.
    public let tolerance: Decimal
    /// Where it says so.
    public let place: String
    /// The line of the file.
    public let line: Int

    /// What the text comes to.
    public var total: Decimal { value * times }
  }

  /// The file within a programme folder.
  public static let file = "kpis.yaml"
  /// The complements.
  public let complements: [Complement]
  /// The statements.
  public let statements: [Statement]

  static let none = KPISettings(complements: [], statements: [])

  private init(complements: [Complement], statements: [Statement]) {
    self.complements = complements
    self.statements = statements
  }

  /// Reads the file of a folder; nothing in it where there is none.
  static func settings(in files: FolderFiles) throws(ProgrammeError) -> KPISettings {
    guard let bytes = files.bytes(of: file) else { return .none }
    do throws(YAMLFault) {
      return try KPISettings(YAMLValue.read(bytes, file: file))
    } catch {
      throw ProgrammeError(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; Documentation/local-forms-and-kpis.md shows an example.")
    }
  }

  private init(_ root: YAMLValue) throws(YAMLFault) {
    try root.allowOnly(["complements", "stated"])
    var complements: [Complement] = []
    for item in try root.optional("complements")?.items() ?? [] {
      let names = item.items()
      guard item.isList, names.count == 2 else { throw item.fault("Two indicators are expected: [one, other].") }
      complements.append(
        Complement(first: try names[0].text(), second: try names[1].text(), line: item.line))
    }
    var statements: [Statement] = []
    for item in try root.optional("stated")?.items() ?? [] { statements.append(try KPISettings.statement(item)) }
    self.init(complements: complements, statements: statements)
  }

  private static func statement(_ item: YAMLValue) throws(YAMLFault) -> Statement {
    try item.allowOnly(["kpi", "scheme", "period", "of", "value", "times", "tolerance", "where"])
    guard let subject = Statement.Subject(rawValue: try item.optionalText("of") ?? "actual") else {
      throw try item.required("of").fault(
        "\"of\" is one of: \(Statement.Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let value = try item.required("value")
    guard case .number(let number, let places)? = KPIFigure(try value.text()) else {
      throw value.fault("A number is expected, such as 70 or 70%.")
    }
    return Statement(
      kpi: try item.text("kpi"), scheme: try item.optionalText("scheme"), period: try item.optionalText("period"),
      subject: subject, value: number, times: try decimal(item, "times") ?? 1, places: places,
      tolerance: try decimal(item, "tolerance") ?? 0, place: try item.optionalText("where") ?? "", line: item.line)
  }

  private static func decimal(_ item: YAMLValue, _ key: String) throws(YAMLFault) -> Decimal? {
    guard let value = try item.optional(key) else { return nil }
    guard let number = StrictNumber.decimal(try value.text()), number >= 0 else {
      throw value.fault("A number of 0 or more is expected.")
    }
    return number
  }
}
