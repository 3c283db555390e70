import Forms
import Metrics
import Programme
import TestSupport

/// A form with a question of every kind. It is made up.
enum SmallForm {
  static let year = FinancialYear(start: 2016)

  static let form = """
    year: 2016-17
    quarters: [1, 2, 3]
    version: "7"
    title: Small return
    provenance: recalled
    deadlines: {Q2: 2016-11-25}
    sheets:
      - id: cover
        title: 1) Cover
        questions:
          - {id: cover.area, reference: "1.1", label: Area, kind: text, filled_from: area}
          - {id: cover.deadline, reference: "1.2", label: Due, kind: date, filled_from: deadline}
          - {id: cover.completed_by, reference: "1.3", label: Role, kind: text, filled_from: programme completed_by}
      - id: conditions
        title: 2) Conditions
        questions:
          - {id: conditions.pooled, reference: "2.1", label: Pooled?, kind: yes_no, filled_from: last return}
          - {id: conditions.pooled_by, reference: "2.2", label: By when?, kind: date, relevant: if conditions.pooled is No}
          - id: conditions.joint_plan
            reference: "2.3"
            label: Plans agreed
            kind: choice
            list: condition
            national_condition: yes
          - id: conditions.joint_plan.date
            reference: 2.3 date
            label: Met when?
            kind: date
            within: plan year
            relevant: if conditions.joint_plan is not Yes
          - id: conditions.joint_plan.commentary
            reference: 2.3 commentary
            label: What is done?
            kind: long_text
            max_characters: 40
            relevant: if conditions.joint_plan is not Yes
      - id: finance
        title: 3) Money
        questions:
          - {id: finance.income, reference: "3.1", label: Income, kind: table, table: money, filled_from: finance income}
          - id: finance.commentary
            reference: "3.2"
            label: Why they differ
            kind: long_text
            max_characters: 2000
            relevant: if finance.income differs
          - {id: finance.schemes, reference: "3.3", label: Schemes, kind: table, table: schemes, required: never}
      - id: metrics
        title: 4) Metrics
        questions:
          - {id: metrics.delayed, reference: "4.1", label: Plan, kind: number, metric: delayed-transfers, filled_from: metric plan}
          - id: metrics.delayed.progress
            reference: "4.2"
            label: Progress
            kind: choice
            list: progress
            metric: delayed-transfers
            suggested: progress
          - id: metrics.falls.progress
            reference: "4.3"
            label: Progress
            kind: choice
            list: progress
            metric: falls
            suggested: progress
      - id: numbers
        title: 5) Numbers
        questions:
          - {id: numbers.budgets, reference: "5.1", label: Budgets, kind: number, maximum: 1000, unit: people}
          - {id: numbers.share, reference: "5.2", label: Share, kind: percent}
          - {id: numbers.cost, reference: "5.3", label: Cost, kind: money, required: if numbers.share is answered}
      - id: narrative
        title: 6) Narrative
        questions:
          - {id: narrative.progress, reference: "6.1", label: Progress, kind: long_text, max_characters: 32767}
          - {id: narrative.story, reference: "6.2", label: Story, kind: long_text, max_characters: 2000, required: never}
    """

  private static let lists = """
    lists:
      condition: {answers: ["Yes", "No", No - In Progress]}
      progress:
        answers: [On track to meet target, Not on track to meet target, Data not available to assess progress]
        suggestions:
          met: On track to meet target
          missed: Not on track to meet target
          no-data: Data not available to assess progress
    """

  private static let tables = """
    tables:
      money:
        rows: {plan: Plan, forecast: Forecast, actual: Actual}
        columns:
          - {id: q1, label: Q1, kind: money}
          - {id: q2, label: Q2, kind: money}
          - {id: total, label: Total, kind: money}
          - {id: fund, label: Pooled fund, kind: money}
        required_rows: [plan, forecast]
        sums: [{total: total, of: [q1, q2]}]
        compare: [{columns: [total, fund]}]
      schemes:
        numbered_rows: 3
        columns:
          - {id: name, label: Name, kind: text, max_characters: 20}
          - {id: kind, label: Kind, kind: choice, list: condition}
          - {id: begun, label: Begun, kind: date, optional: yes}
          - {id: people, label: People, kind: number, maximum: 500, optional: yes}
    """

  /// The files of a folder of templates.
  static let files = [
    "returns/2016-17-Q1-Q3.yaml": form, "returns/parts/lists.yaml": lists, "returns/parts/tables.yaml": tables,
  ]

  private static let shared = Result { try read(files) }
  private static let catalogue = Result { try CatalogueLoader.metrics(of: year, in: Repository.templates) }

  /// The form as it is read, once for all tests.
  static func read() throws -> ReturnForm { try shared.get() }

  /// The metrics of the year.
  static func metrics() throws -> [Metric] { try catalogue.get() }

  /// The form in other files.
  static func read(_ files: [String: String]) throws -> ReturnForm {
    let folder = try TemporaryFolder(files)
    return try FormLibrary(templates: FolderFiles(path: folder.url.path)).form(for: .quarter(year, 2))
  }
}
