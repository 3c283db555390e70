/// All names that the templates of the pages may use: what `bcf templates check` knows, and what
/// `Documentation/templates.md` is made from.
///
/// A test walks the structs of the pages and says which line is missing or too many in `Names/`.
enum TemplateNames {
  /// The sections of all pages.
  static let types: [TemplateType] =
    frame + numbers + dashboard + metric + metricCharts + highlightReport + highlightParts + exceptionReport
    + programmePage + risksPage + boardPaper
    + boardPaperParts + areas + quarterlyReturn + findings + reconciliation + difference + glossary
    + governance + kpis + money + benefits

  /// The names within a value of a type; nothing where the type is not declared.
  static func names(of type: any Any.Type) -> TemplateType? { byType[ObjectIdentifier(type)] }

  /// What a page's template is filled with.
  static func view(of page: PageRenderer.Page) -> any Any.Type {
    switch page {
    case .dashboard: DashboardView.self
    case .metric: MetricView.self
    case .highlightReport: HighlightReportView.self
    case .exceptionReport: ExceptionReportView.self
    case .programme: ProgrammePageView.self
    case .risks: RisksPageView.self
    case .boardPaper: BoardPaperView.self
    case .areas: AreasView.self
    case .quarterlyReturn: QuarterlyReturnView.self
    case .findings: FindingsView.self
    case .reconciliation: ReconciliationView.self
    case .difference: DifferenceView.self
    case .glossary: GlossaryView.self
    case .governance: GovernanceView.self
    case .kpis: KPIsView.self
    case .money: MoneyView.self
    case .benefits: BenefitsView.self
    case .terms: TermsView.self
    }
  }

  private static let byType = Dictionary(types.map { (ObjectIdentifier($0.type), $0) }) { first, _ in first }
}
