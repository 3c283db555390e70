import Dates
import Metrics

/// The form of the national return of one framework year, as a file of `Templates/returns` defines it.
///
/// The form changes every year; nothing about a year's questions stands in code. Documentation/forms.md has the grammar.
public struct ReturnForm: Hashable, Sendable {
  /// How far the wording can be relied on.
  public enum Provenance: String, Hashable, Sendable {
    /// Read in a published source.
    case verified
    /// Right in substance, but not in its words.
    case recalled
  }

  /// A sheet of the form.
  public struct Sheet: Hashable, Sendable {
    /// Its id, such as `finance`.
    public let id: String
    /// Its heading, such as `4) Income and expenditure`.
    public let title: String
    /// Guidance for the people who fill it in.
    public let guidance: String?
    /// How far its wording can be relied on.
    public let provenance: Provenance
    /// Its questions, in order.
    public let questions: [Question]
  }

  /// Who must sign the return.
  public struct SignOffRule: Hashable, Sendable {
    /// Whether a body may have somebody else sign for it.
    public let allowsDelegation: Bool
    /// The roles that must sign; empty where the form names none.
    public let roles: [String]

    /// Makes a rule; without more said, nobody is named and a signature may be delegated.
    public init(allowsDelegation: Bool = true, roles: [String] = []) {
      self.allowsDelegation = allowsDelegation
      self.roles = roles
    }
  }

  /// The framework year.
  public let year: FinancialYear
  /// The quarters of the year that it is for, 1 to 4.
  public let quarters: [Int]
  /// The version of the definition.
  public let version: String
  /// The title of the form.
  public let title: String
  /// How far the wording can be relied on, where a sheet or question says nothing else.
  public let provenance: Provenance
  /// Where the wording comes from, as a sentence.
  public let source: String
  /// The national dates by quarter, where they are known.
  public let deadlines: [Int: CivilDate]
  /// Who must sign.
  public let signOff: SignOffRule
  /// The sheets, in order.
  public let sheets: [Sheet]

  /// All questions, sheet by sheet.
  public var questions: [Question] { sheets.flatMap(\.questions) }

  /// The question with an id.
  public func question(_ id: String) -> Question? {
    for sheet in sheets {
      if let question = sheet.questions.first(where: { $0.id == id }) { return question }
    }
    return nil
  }

  /// The quarters of the form as periods.
  public var periods: [Period] { quarters.map { .quarter(year, $0) } }

  /// `2016-17-Q1-Q3`, which is also the name of its file.
  public var name: String {
    guard let first = quarters.first, let last = quarters.last else { return year.description }
    return first == last ? "\(year)-Q\(first)" : "\(year)-Q\(first)-Q\(last)"
  }
}
