import struct Foundation.Decimal
import Spreadsheets
import YAMLDocuments

/// The rules of the local forms: `Templates/local-forms/*.yaml`.
public struct LocalFormRules: Sendable {
  /// Of an impact assessment.
  public struct Impact: Hashable, Sendable {
    /// What the form is called, and where its rule comes from.
    public let title: String, source: String
    /// The lowest and highest impact and likelihood.
    public let least: Int, most: Int
    /// A higher score goes to the second stage.
    public let over: Int
    /// What the second stage is.
    public let stageTwo: String
  }

  /// Of an options appraisal.
  public struct Options: Hashable, Sendable {
    /// What the form is called, and where its rule comes from.
    public let title: String, source: String
    /// What words for a score are worth, in lower case.
    public let scores: [String: Decimal]
    /// The lowest and highest score.
    public let least: Decimal, most: Decimal
    /// The weight of a criterion without one.
    public let standardWeight: Decimal
  }

  /// Of an audit or a survey.
  public struct Audit: Hashable, Sendable {
    /// What the form is called, and where its rule comes from.
    public let title: String, source: String
    /// The words that mark a question whose "no" is good.
    public let reverseWords: [String]
    /// A share of fewer answers is one of few.
    public let few: Int
  }

  /// Of the Quality Premium.
  public struct Premium: Hashable, Sendable {
    /// What the form is called, and where its rule comes from.
    public let title: String, source: String
    /// What all weights add up to.
    public let weightsSum: Decimal
    /// What a missed gateway takes away, in percent; nothing where it is not known.
    public let gatewayDeduction: Decimal?
    /// The most characters of an answer about a local measure.
    public let answerLimit: Int
    /// The measure that needs a text of its own.
    public let otherNumber: Int
  }

  /// The rules.
  public let impact: Impact, options: Options, audit: Audit, premium: Premium
}

/// Reads the rules of the local forms.
public enum LocalFormRulesLoader {
  /// The folder within the templates.
  public static let folder = "local-forms"

  /// The rules.
  ///
  /// - Throws: `ProgrammeError` where a file is missing or wrong; it names the line.
  public static func rules(in templates: FolderFiles) throws(ProgrammeError) -> LocalFormRules {
    try templates.once(folder) { () throws(ProgrammeError) in
      LocalFormRules(
        impact: try TemplateFile.read(files[0], in: templates, impact),
        options: try TemplateFile.read(files[1], in: templates, options),
        audit: try TemplateFile.read(files[2], in: templates, audit),
        premium: try TemplateFile.read(files[3], in: templates, premium))
    }
  }

  /// The files within the templates.
  public static let files = ["impact-assessment", "options-appraisal", "audit", "quality-premium"].map {
    "\(folder)/\($0).yaml"
  }

  /// Reads the bytes of one of the files, for what is wrong with it.
  ///
  /// - Throws: `YAMLFault` with the line.
  public static func check(_ file: String, _ bytes: [UInt8]) throws(YAMLFault) {
    let root = try YAMLValue.read(bytes, file: file)
    switch file {
    case files[0]: _ = try impact(root)
    case files[1]: _ = try options(root)
    case files[2]: _ = try audit(root)
    default: _ = try premium(root)
    }
  }

  private static func impact(_ root: YAMLValue) throws(YAMLFault) -> LocalFormRules.Impact {
    try root.allowOnly(["title", "source", "least", "most", "over", "stage_two"])
    return LocalFormRules.Impact(
      title: try root.text("title"), source: try root.text("source"), least: try whole(root, "least"),
      most: try whole(root, "most"), over: try whole(root, "over"), stageTwo: try root.text("stage_two"))
  }

  private static func options(_ root: YAMLValue) throws(YAMLFault) -> LocalFormRules.Options {
    try root.allowOnly(["title", "source", "scores", "least", "most", "standard_weight"])
    var scores: [String: Decimal] = [:]
    for (word, value) in try root.optional("scores")?.entries() ?? [] { scores[word.lowercased()] = try number(value) }
    return LocalFormRules.Options(
      title: try root.text("title"), source: try root.text("source"), scores: scores,
      least: try number(root.required("least")), most: try number(root.required("most")),
      standardWeight: try number(root.required("standard_weight")))
  }

  private static func audit(_ root: YAMLValue) throws(YAMLFault) -> LocalFormRules.Audit {
    try root.allowOnly(["title", "source", "reverse_words", "few"])
    var words: [String] = []
    for item in try root.required("reverse_words").items() { words.append(try item.text().lowercased()) }
    return LocalFormRules.Audit(
      title: try root.text("title"), source: try root.text("source"), reverseWords: words, few: try whole(root, "few"))
  }

  private static func premium(_ root: YAMLValue) throws(YAMLFault) -> LocalFormRules.Premium {
    try root.allowOnly([
      "title", "source", "weights_sum", "gateway_deduction", "answer_limit", "other_number",
    ])
    var deduction: Decimal?
    if let value = try root.optional("gateway_deduction") { deduction = try number(value) }
    return LocalFormRules.Premium(
      title: try root.text("title"), source: try root.text("source"),
      weightsSum: try number(root.required("weights_sum")), gatewayDeduction: deduction,
      answerLimit: try whole(root, "answer_limit"), otherNumber: try whole(root, "other_number"))
  }

  private static func whole(_ root: YAMLValue, _ key: String) throws(YAMLFault) -> Int {
    let value = try root.required(key)
    guard let number = Int(try value.text()), (0...100_000).contains(number) else {
      throw value.fault("A whole number from 0 to 100,000 is expected.")
    }
    return number
  }

  private static func number(_ value: YAMLValue) throws(YAMLFault) -> Decimal {
    guard let number = StrictNumber.decimal(try value.text()), number >= 0 else {
      throw value.fault("A number of 0 or more is expected.")
    }
    return number
  }
}
