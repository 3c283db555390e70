import struct Foundation.Decimal

/// A question of the form.
public struct Question: Hashable, Sendable {
  /// What kind of answer it takes.
  public enum Kind: Hashable, Sendable {
    /// One line, with a limit in UTF-16 units.
    case text(maximum: Int)
    /// Several lines, with a limit counted in UTF-16 units as Excel counts.
    case longText(maximum: Int)
    /// A number.
    case number(NumberRange)
    /// Pounds.
    case money(NumberRange)
    /// A percentage: 88.4 for 88.4 %.
    case percent(NumberRange)
    /// A day; `withinPlanYear` means after the day of the return and not after the plan year.
    case date(withinPlanYear: Bool)
    /// One answer of a list: yes and no, Likert and maturity scales too.
    case choice(AnswerList)
    /// Rows and columns.
    case table(FormTable)
  }

  /// A line of a file of the templates.
  public struct Place: Hashable, Sendable {
    /// The file, from the folder of the templates.
    public let file: String
    /// The line, from 1.
    public let line: Int

    /// Makes a place.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// The numbers that an answer may be.
  public struct NumberRange: Hashable, Sendable {
    /// The smallest.
    public let minimum: Decimal
    /// The largest.
    public let maximum: Decimal

    /// Every numeric cell of the national form takes 0 to 100,000,000.
    /// Source: guidance sheet of the workbooks of 2015-16 and 2016-17.
    public static let form = NumberRange(minimum: 0, maximum: 100_000_000)
    /// 0 to 100 %.
    public static let percent = NumberRange(minimum: 0, maximum: 100)

    /// Whether a number lies within.
    public func contains(_ number: Decimal) -> Bool { minimum <= number && number <= maximum }
  }

  /// When a question is asked, or must be answered.
  public enum Requirement: Hashable, Sendable {
    case always, never
    case when(FormCondition)
  }

  /// What fills it in, where a person does not.
  public enum Source: Hashable, Sendable {
    case area, quarter, deadline
    /// The plan of the question's metric, in the return's quarter or in another one of the year.
    case metricPlan(quarter: Int?)
    /// The figure of the question's metric, in the return's quarter or in another one of the year.
    case metricActual(quarter: Int?)
    /// The payment for performance of the question's metric.
    case paymentForPerformance
    /// A value under `return:` in programme.yaml.
    case setting(String)
    /// The rows of finance.csv for `income` or `expenditure`.
    case finance(String)
    /// The latest answer to the same question in the four quarters before.
    case lastReturn

    /// Whether people may not answer otherwise: the cell is pre-filled and locked.
    public var isLocked: Bool {
      switch self {
      case .area, .quarter, .deadline, .metricPlan, .metricActual, .paymentForPerformance: true
      case .setting, .finance, .lastReturn: false
      }
    }
  }

  /// Its id, by which answers name it.
  public let id: String
  /// Where it is defined: the file within the templates, and the line.
  public let definition: Place
  /// Its number on the form.
  public let reference: String
  /// The question.
  public let label: String
  /// Guidance for the people who answer it.
  public let guidance: String?
  /// What kind of answer it takes.
  public let kind: Kind
  /// When it is asked; otherwise it is greyed and counts as complete.
  public let relevance: Requirement
  /// When it must be answered, if it is asked.
  public let requirement: Requirement
  /// The unit of a number.
  public let unit: String?
  /// What fills it in.
  public let source: Source?
  /// The metric of the catalogue that it is about.
  public let metric: String?
  /// Whether the judgement of the metric suggests its answer.
  public let isSuggested: Bool
  /// Whether an answer of "No" is a national condition that is not met.
  public let isNationalCondition: Bool
  /// Whether it records who signed the return, and so is no part of what is signed.
  public let isSignature: Bool
  /// How far its wording can be relied on.
  public let provenance: ReturnForm.Provenance

  /// Whether it is pre-filled, and people may not answer otherwise.
  public var isLocked: Bool { source?.isLocked ?? false }
}
