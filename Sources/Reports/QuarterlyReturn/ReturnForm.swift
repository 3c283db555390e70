import Metrics

/// The form of the quarterly return of one framework year, as `Templates/returns/YEAR.yaml` defines it.
///
/// The form changes every year; nothing about a year's questions stands in code.
public struct ReturnForm: Sendable {
  /// A sheet of the form.
  public struct Section: Sendable {
    /// Its id.
    public let id: String
    /// Its heading.
    public let title: String
    /// Guidance for the people who fill it in.
    public let guidance: String?
    /// The quarters in which it is asked, 1 to 4.
    public let quarters: [Int]
    /// Its questions.
    public let questions: [Question]
  }

  /// A question of the form.
  public struct Question: Sendable {
    /// What kind of answer it takes.
    public enum Kind: Sendable, Equatable {
      case text
      /// Text with a limit, counted in UTF-16 units as Excel counts.
      case longText(maximum: Int)
      case number
      case date
      case choice([String])
      case table(String)
    }

    /// When it must be answered.
    public enum Requirement: Sendable, Equatable {
      case always, never
      /// Only if another question has an answer, and another one than this.
      case unless(question: String, answer: String)
      /// Only if the tables of its section do not agree with the pooled fund.
      case ifSumsDiffer
    }

    /// What fills it in, where a person does not.
    public enum Source: Sendable, Equatable {
      case area, period
      case metricPlan(String), metricActual(String)
    }

    /// Its id, by which answers name it.
    public let id: String
    /// Its number on the form.
    public let reference: String
    /// The question.
    public let label: String
    /// What kind of answer it takes.
    public let kind: Kind
    /// When it must be answered.
    public let requirement: Requirement
    /// What fills it in.
    public let source: Source?
    /// The metric whose judgement suggests the answer.
    public let suggestedBy: String?
    /// Whether an answer of "No" is a national condition that is not met.
    public let isCondition: Bool
  }

  /// A table of money.
  public struct TableShape: Sendable {
    /// Rows: id and heading.
    public let rows: [(id: String, label: String)]
    /// Columns: id and heading.
    public let columns: [(id: String, label: String)]
    /// The column that must be the sum of the quarters.
    public let total: String
    /// The rows that must be filled whole.
    public let requiredRows: [String]
  }

  /// The framework year.
  public let year: FinancialYear
  /// The version of the definition.
  public let version: String
  /// The title of the form.
  public let title: String
  /// How far the wording can be relied on.
  public let provenance: String
  /// The sheets.
  public let sections: [Section]
  /// The shapes of tables, by name.
  public let tables: [String: TableShape]
  /// Which answer is suggested: by `met`, `improved`, `not-improved`, `no-data`.
  public let suggestions: [String: String]

  /// The question with an id.
  public func question(_ id: String) -> Question? {
    for section in sections {
      if let question = section.questions.first(where: { $0.id == id }) { return question }
    }
    return nil
  }
}
