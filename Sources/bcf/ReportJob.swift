import Dates
import Disclosure
import Forms
import Metrics
import NationalReturn
import Programme
import Reports
import Returns

/// The whole job, up to the point where something is written: folder to measurements, to judgements, to a report.
struct ReportJob {
  let folder: FolderFiles
  let templates: FolderFiles
  /// The quarter and the day that were asked for; nothing for those of `programme.yaml`.
  let asked: (period: Period?, asAt: CivilDate?)
  /// Whether small numbers stay in, for a set of files that is marked as not for publication.
  let isInternal: Bool

  /// Does it. Whatever is wrong with the data is a finding of the report.
  func report() throws(ProgrammeError) -> ProgrammeReport {
    let (period, asAt) = try due()
    return try report(in: period, asAt: asAt)
  }

  /// The quarter and the day: those that were asked for, else those of `programme.yaml`.
  ///
  /// A day of `programme.yaml` belongs to its quarter. Without any day it is the one on which the quarter is 56 days past:
  /// returns fall due six to eight weeks after it. The clock is never asked: the same command gives the same bytes.
  private func due() throws(ProgrammeError) -> (Period, CivilDate) {
    let setting = try asked.period != nil && asked.asAt != nil ? nil : ReportSetting.read(in: folder)
    guard let period = asked.period ?? setting?.period else {
      throw ProgrammeError(
        "The quarter is not named.",
        advice: "Give it with --period, such as --period 2016-17-Q3, or as report.period in programme.yaml.")
    }
    let day = asked.asAt ?? (setting?.period == period ? setting?.asAt : nil) ?? period.lastDate?.adding(days: 56)
    guard let day else {
      throw ProgrammeError("The day of the report is not known.", advice: "Give it with --as-at.")
    }
    return (period, day)
  }

  private func report(in period: Period, asAt: CivilDate) throws(ProgrammeError) -> ProgrammeReport {
    var log = FindingLog()
    let forms = FormLibrary(templates: templates)
    let programme = try WorkbookAnswers(folder: folder, forms: forms).added(
      to: ProgrammeLoader.programme(in: folder, templates: templates, period: period, log: &log), period: period
    ).searchingAnswers(log: &log)
    guard programme.frameworkYear == period.financialYear else {
      throw ProgrammeError(
        "The quarter \(period) is not in the framework year \(programme.frameworkYear) of programme.yaml.",
        advice: "Ask for a quarter of that year, or use the folder of the other year.")
    }
    let form = try forms.hasForm(for: period) ? forms.form(for: period) : nil
    if form == nil { AssessmentFindings.addAboutNoReturn(in: period, log: &log) }
    let everything = readReturns(programme, log: &log)
    let store = MeasurementStore(everything, log: &log)
    let full = self.assessments(programme, store, in: period, asAt: asAt, withholding: nil)
    addFindings(about: full, programme, store, in: period, asAt: asAt, log: &log)
    let own = Publication.ownMeasurements(
      store.all, area: programme.area, shares: programme.shares, policy: programme.disclosure)
    let publication = isInternal ? nil : try publication(of: full, own, programme, log: &log)
    let assessments =
      publication.map { self.assessments(programme, store, in: period, asAt: asAt, withholding: $0.withheld) } ?? full
    for assessment in assessments { AssessmentChecks.add(assessment, plan: programme.plan, log: &log) }
    NarrativeFindings.add(programme, log: &log)
    addLocalFindings(about: programme, asAt: asAt, log: &log)
    PaymentFindings.add(programme, assessments, period, log: &log)
    let exceptions = ExceptionRegister(
      assessments: assessments, milestones: programme.milestones ?? [], settings: programme.exceptions,
      texts: programme.exceptionTexts, period: period, asAt: asAt)
    ExceptionFindings.add(exceptions, log: &log)
    SchemeFindings.add(programme, asAt: asAt, log: &log)
    MilestoneFindings.add(programme, asAt: asAt, log: &log)
    RiskFindings.add(programme, asAt: asAt, log: &log)
    BoardPaperGaps.report(programme.boardPaper, log: &log)
    let measurements = publication.map { own.map($0.withheld.applied) } ?? store.all
    try publication?.refuseLeaks(measurements: measurements, assessments: assessments)
    let synthetic = Set(measurements.filter(\.origin.isSynthetic).map(\.origin.file) + programme.syntheticTables)
      .sorted()
    let note = publication?.note ?? .notForPublication
    let filling = form.map {
      ReturnFilling(form: $0, programme: programme, period: period, asAt: asAt, assessments: assessments)
    }
    let quarterlyReturn = filling?.quarterlyReturn(
      syntheticFiles: synthetic, marking: note.returnMarking, log: &log)
    let reconciliation = reconciliation(of: everything, programme, publication, in: period)
    if let reconciliation { ReconciliationFindings.add(reconciliation, log: &log) }
    return ProgrammeReport(
      programme: programme, period: period, asAt: asAt, assessments: assessments, measurements: measurements,
      quarterlyReturn: quarterlyReturn, reconciliation: reconciliation, log: log,
      disclosure: note)
  }

  /// The local log beside the published figures, as they are printed; nothing where there is no log.
  private func reconciliation(
    of everything: [Measurement], _ programme: Programme, _ publication: Publication?, in period: Period
  ) -> Reconciliation? {
    guard everything.contains(where: { $0.key.kind == .delayLog }) else { return nil }
    // What is found twice was told when it was read.
    var repeated = FindingLog()
    let printed = publication.map { everything.map($0.withheld.applied) } ?? everything
    return Reconciler(
      measurements: printed, store: MeasurementStore(printed, log: &repeated), area: programme.area,
      providers: programme.providers, period: period
    )?.reconciliation
  }

  private func readReturns(_ programme: Programme, log: inout FindingLog) -> [Measurement] {
    var measurements: [Measurement] = []
    for returned in programme.returns {
      for path in returned.paths {
        guard let source = folder.source(of: path) else {
          log.add(
            .fileUnreadable, at: Finding.Place(file: path), "The file cannot be opened.",
            advice: "Check that you may read it.")
          continue
        }
        measurements += returned.edition.applied(
          to: ReturnReaders.measurements(
            kind: returned.kind, name: path, source: source, options: returned.options, coverage: returned.coverage,
            log: &log))
      }
    }
    return programme.population.chosen(from: measurements, log: &log)
  }

  private func assessments(
    _ programme: Programme, _ store: MeasurementStore, in period: Period, asAt: CivilDate,
    withholding withheld: WithheldFigures?
  ) -> [MetricAssessment] {
    let calculator = MetricCalculator(
      store: store, area: programme.area, shares: programme.shares, asAt: asAt, withholding: withheld)
    let assessor = Assessor(calculator: calculator, plan: programme.plan, levelChanges: programme.levelChanges)
    return programme.metrics.map { assessor.assessment(of: $0, in: period, rule: programme.rag.rule(for: $0.id)) }
  }

  /// Findings come from the full figures: what is withheld is no fault of the data. None of them tells a figure.
  private func addFindings(
    about assessments: [MetricAssessment], _ programme: Programme, _ store: MeasurementStore, in period: Period,
    asAt: CivilDate, log: inout FindingLog
  ) {
    for assessment in assessments { AssessmentFindings.add(assessment, programme, log: &log) }
    AssessmentFindings.addAboutDay(asAt, period: period, log: &log)
    AssessmentFindings.addAboutEditions(assessments, asAt: asAt, log: &log)
    AssessmentFindings.addAboutSynthetic(store.all, log: &log)
    addFindings(aboutAreaOf: programme, assessments, store, in: period, log: &log)
  }

  /// Findings about governance, indicators and audits; none of them tells a count that is withheld.
  private func addLocalFindings(about programme: Programme, asAt: CivilDate, log: inout FindingLog) {
    GovernanceFindings.add(programme, asAt: asAt, log: &log)
    let publication = LocalPublication(programme, policy: isInternal ? nil : programme.disclosure)
    if let register = programme.kpis { KPIFindings(register, isPrinted: publication.isPrinted).add(to: &log) }
    for audit in programme.localForms.audits { audit.report(log: &log) { publication.isPrinted(audit, $0) } }
  }

  /// What is divided by which population, and whether area and commissioners are the same along the series.
  private func addFindings(
    aboutAreaOf programme: Programme, _ assessments: [MetricAssessment], _ store: MeasurementStore,
    in period: Period, log: inout FindingLog
  ) {
    for assessment in assessments { VintageChangeCheck.report(assessment.trend.map(\.value), log: &log) }
    store.reportChanges(of: programme.area, log: &log)
    ShareSumCheck.report(programme.shares, log: &log)
    guard assessments.contains(where: \.metric.isSharedByCommissioner) else { return }
    ShareCoverageCheck(
      area: programme.area, shares: programme.shares, successions: programme.successions,
      months: period.monthsOfYearToDate
    ).report(in: store, log: &log)
  }

  private func publication(
    of assessments: [MetricAssessment], _ measurements: [Measurement], _ programme: Programme, log: inout FindingLog
  ) throws(ProgrammeError) -> Publication {
    do throws(DisclosureFault) {
      let publication = try Publication(
        measurements: measurements, values: assessments.flatMap(\.printedValues), policy: programme.disclosure)
      publication.addFinding(log: &log)
      return publication
    } catch {
      throw ProgrammeError(
        "Small numbers could not be protected: \(error.message)",
        advice: "Nothing was written. Use --internal for a set that stays within the programme.")
    }
  }
}
