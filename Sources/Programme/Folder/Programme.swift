import Dates
import Disclosure
import Metrics
import Returns
import Spreadsheets

/// A programme folder, read: who reports, what was planned, which files are which return, and what people wrote.
public struct Programme: Sendable {
  /// Files of one kind of return.
  public struct ReturnFiles: Sendable {
    /// The kind.
    public let kind: ReturnKind
    /// The paths within the folder, in the order in which they are read.
    public let paths: [String]
    /// The months that a case list covers, where somebody has said so.
    public let coverage: MonthRange?
    /// How the files are to be read.
    public let options: ReadingOptions
    /// Which edition they are, where somebody has said so.
    public let edition: EditionSetting
  }

  /// A body that reads the reports or decides on them.
  public struct Body: Sendable {
    /// Its name.
    public let name: String
    /// What it does for the programme.
    public let role: String
    /// How often it meets.
    public let cadence: String
    /// When it meets next.
    public let nextMeeting: CivilDate?
  }

  /// A day by which something is due.
  public struct Deadline: Sendable {
    /// What is due.
    public let name: String
    /// The day.
    public let date: CivilDate
  }

  /// The rules for colours: one for all metrics, and others where a metric needs its own.
  public struct RAGSettings: Sendable {
    /// The rule for all metrics without one of their own.
    public let standard: RAGRule
    /// Rules by metric id.
    public let byMetric: [String: RAGRule]

    /// The rule for a metric.
    public func rule(for metric: String) -> RAGRule { byMetric[metric] ?? standard }

    /// The rules with other words for their colours.
    func called(_ colours: ColourWords) -> RAGSettings {
      RAGSettings(standard: standard.called(colours), byMetric: byMetric.mapValues { $0.called(colours) })
    }
  }

  /// The area that is reported on.
  public internal(set) var area: Area
  /// The year whose metrics and form apply.
  public let frameworkYear: FinancialYear
  /// The title of the programme.
  public let title: String
  /// Which file is which return.
  public let returns: [ReturnFiles]
  /// The rules for colours.
  public internal(set) var rag: RAGSettings
  /// Who reads and decides.
  public let bodies: [Body]
  /// What is due when.
  public let deadlines: [Deadline]
  /// Which vintage of the population rates are made with.
  public let population: PopulationRule
  /// The trusts and other providers in which people of the area may be delayed.
  public let providers: [Provider]
  /// By metric id, the first quarter from which a series lies on a new level, for the adjusted trajectory.
  public let levelChanges: [String: Period]
  /// A text for the top of every page.
  public let notice: String?
  /// What colours and levels are called.
  public internal(set) var words = ReportWords()
  /// The policy for small numbers in what is published.
  public internal(set) var disclosure = DisclosurePolicy(id: "none", suppressBelow: 0)
  /// The metrics of the year.
  public internal(set) var metrics: [Metric] = []
  /// What was planned.
  public internal(set) var plan = Plan(entries: [])
  /// Shares of commissioners' activity.
  public internal(set) var shares: [CommissionerShare] = []
  /// Which commissioners ended, and what became of them.
  public internal(set) var successions: [CommissionerSuccession] = []
  /// Milestones; nothing where there is no table.
  public internal(set) var milestones: [Milestone]?
  /// How they are judged.
  public internal(set) var milestoneSettings = MilestoneSettings.standard
  /// The last day of the programme, where somebody has set it.
  public internal(set) var endsSetting: CivilDate?
  /// Risks, issues and other entries of all registers; nothing where there is no table.
  public internal(set) var risks: [Risk]?
  /// How they are scored, coloured, reviewed and escalated.
  public internal(set) var riskSettings = RiskSettings.standard
  /// Priorities, schemes and what they serve; nothing where there is neither `schemes.csv` nor `contributions.csv`.
  public internal(set) var schemes: SchemeRegister?
  /// When something is an exception, and to whom it goes.
  public internal(set) var exceptions = ExceptionSettings.standard
  /// What people wrote about exceptions, by the name of the file without its ending.
  public internal(set) var exceptionTexts: [String: ExceptionText] = [:]
  /// What people wrote, by the name of the file without its ending; for a priority, `SLUG/achieved`.
  public internal(set) var commentary: [String: Prose] = [:]
  /// What people answered in the quarterly return; nothing where there is no file for the quarter.
  public internal(set) var answers: Answers?
  /// What people answered in the quarters before, the last one first, as long as there are answers of each.
  public internal(set) var earlierAnswers: [(period: Period, answers: Answers)] = []
  /// What stands under `return:` in the settings: who completes the return, and how to reach them.
  public internal(set) var returnSettings: [String: String] = [:]
  /// The money of the pooled fund; nothing where there is no table.
  public internal(set) var finance: FinanceTable?
  /// Tables of money and what they add up to; nothing where there is no `money.yaml`.
  public internal(set) var money: Money?
  /// Targets and benefits; nothing where there is neither `benefits.yaml` nor `benefits.csv`.
  public internal(set) var benefits: Benefits?
  /// What people wrote for the paper of the Health and Wellbeing Board; nothing where there is no file.
  public internal(set) var boardPaper: BoardPaper?
  /// Who signed which version of the return of the quarter.
  public internal(set) var signOffs: [SignOff] = []
  /// Documents, agreements, national conditions and meetings.
  public internal(set) var governance = GovernanceRegister()
  /// What the checks of governance go by.
  public internal(set) var governanceRules: GovernanceRules?
  /// The local forms.
  public internal(set) var localForms = LocalForms()
  /// What people left open in texts of the folder, in the order of files and lines.
  public internal(set) var placeholders: [Placeholder] = []
  /// What counts as a placeholder.
  public internal(set) var placeholderPatterns = PlaceholderPatterns([])
  /// Whether there are documents whose text was searched.
  public internal(set) var hasDocumentTexts = false
  /// The indicators; nothing where there is no table.
  public internal(set) var kpis: KPIRegister?
  /// Words in the unit of an indicator that is no count of people or events.
  public internal(set) var unitsThatCountNobody: [String] = []
  /// Files of the programme, other than returns, that say they are synthetic.
  public internal(set) var syntheticTables: [String] = []
}

extension Programme {
  /// The first day of the programme: that of its framework year.
  public var begins: CivilDate { Programme.day(frameworkYear.start, 4, 1) }

  /// The last day of the programme: that of its framework year, unless `ends` says another.
  public var ends: CivilDate { endsSetting ?? Programme.day(frameworkYear.start + 1, 3, 31) }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate.latest
  }

  /// The programme with these answers of the quarter and of those before.
  public func answering(_ answers: Answers?, earlier: [(period: Period, answers: Answers)]) -> Programme {
    var programme = self
    programme.answers = answers
    programme.earlierAnswers = earlier
    return programme
  }

  /// The programme with what was left open in answers that stand in a workbook; each is a finding.
  public func searchingAnswers(log: inout FindingLog) -> Programme {
    guard let answers, answers.file.hasSuffix(".xlsx") else { return self }
    var programme = self
    programme.placeholders += FolderTexts.placeholders(in: answers, placeholderPatterns, log: &log)
    return programme
  }
}

/// Why a programme folder cannot be used at all.
public struct ProgrammeError: Error, Sendable {
  /// What is wrong.
  public let message: String
  /// What to do.
  public let advice: String

  /// Makes an error.
  public init(_ message: String, advice: String) {
    self.message = message
    self.advice = advice
  }
}
