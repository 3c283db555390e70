import Programme

/// Makes all files of a report: names within the output folder, and their bytes. Writing them is the caller's work.
public enum ReportFiles {
  /// Whether a report writes a file or folder of this name within its folder.
  public static func isOurs(_ name: String) -> Bool {
    let top = [
      "index.html", "highlight-report.html", "exception-report.html", ProgrammePageView.file,
      RisksPageView.file, "board-paper.html", BoardPaperView.documentFile,
      "quarterly-return.html", "quarterly-return.xml", "quarterly-return.xlsx", "findings.html", "reconciliation.html",
      "glossary.html", "governance.html", "kpis.html", "money.html", "benefits.html", "metrics", "data", "data/metrics",
      "data/metrics-not-for-publication", "data/figures.csv",
      "data/figures-not-for-publication.csv", "data/findings.csv", "data/measurements.csv",
      "data/measurements-not-for-publication.csv",
      "data/quarterly-return-data.xlsx",
    ]
    // The metrics differ from year to year, and the priorities from programme to programme.
    let isPage = name.hasSuffix(".html")
    return top.contains(name) || (isPage && name.hasPrefix("metrics/"))
      || (isPage && name.hasPrefix("highlight-report-") && !name.contains("/"))
      || (name.hasPrefix("data/metrics") && name.hasSuffix(".csv"))
  }

  /// All files, in order.
  ///
  /// - Throws: `ProgrammeError` when a template is wrong, or when the return would not be valid by its own schema.
  public static func all(
    of report: ProgrammeReport, templates: FolderFiles
  ) throws(ProgrammeError) -> [(name: String, bytes: [UInt8])] {
    let glossary = try GlossaryLoader.glossary(in: templates)
    let renderer = try PageRenderer(templates: templates, hasGlossary: true)
    let style = renderer.style
    var files: [(name: String, bytes: [UInt8])] = []
    files.append(("index.html", try renderer.render(DashboardView(report, style: style), .dashboard)))
    for assessment in report.assessments {
      files.append(
        (
          "metrics/\(assessment.metric.id).html",
          try renderer.render(MetricView(assessment, report, style: style), .metric)
        ))
    }
    for scope in ReportScope.all(report) {
      let view = HighlightReportView(report, priority: scope.priority, style: style)
      files.append((scope.file, try renderer.render(view, .highlightReport)))
    }
    files.append(
      ("exception-report.html", try renderer.render(ExceptionReportView(report, style: style), .exceptionReport)))
    if ProgrammePageView.isThere(report) {
      files.append((ProgrammePageView.file, try renderer.render(ProgrammePageView(report, style: style), .programme)))
    }
    if report.programme.risks != nil {
      files.append((RisksPageView.file, try renderer.render(RisksPageView(report, style: style), .risks)))
    }
    let paper = BoardPaperView(report, style: style)
    files.append(("board-paper.html", try renderer.render(paper, .boardPaper)))
    files.append((BoardPaperView.documentFile, try BoardPaperDocument(paper, day: report.asAt).bytes()))
    if let document = report.quarterlyReturn {
      let view = QuarterlyReturnView(document, report, style: style)
      files.append(("quarterly-return.html", try renderer.render(view, .quarterlyReturn)))
      let formats = ReturnFormats(report, templates: templates)
      files.append(("quarterly-return.xml", try formats.bytes(.xml)))
      files.append(("quarterly-return.xlsx", try formats.bytes(.xlsx)))
      files.append(("data/quarterly-return-data.xlsx", try formats.bytes(.data)))
    }
    if let view = MoneyView(report, style: style) {
      files.append(("money.html", try renderer.render(view, .money)))
    }
    if let view = BenefitsView(report, style: style) {
      files.append(("benefits.html", try renderer.render(view, .benefits)))
    }
    if let reconciliation = report.reconciliation {
      files.append(
        (
          "reconciliation.html",
          try renderer.render(ReconciliationView(reconciliation, report, style: style), .reconciliation)
        ))
    }
    if GovernanceView.isNeeded(report) {
      files.append(("governance.html", try renderer.render(GovernanceView(report, style: style), .governance)))
    }
    if report.programme.kpis != nil {
      files.append(("kpis.html", try renderer.render(KPIsView(report, style: style), .kpis)))
    }
    files.append(("findings.html", try renderer.render(FindingsView(report, style: style), .findings)))
    let figures = ReportFigures.all(of: report)
    files.append((report.disclosure.figuresFile, Array(FiguresCSV.text(figures).utf8)))
    for assessment in report.assessments {
      let name = report.disclosure.chartFile(of: assessment.metric)
      files.append((name, Array(ChartNumbersCSV.text(assessment.metric, figures).utf8)))
    }
    files.append(("data/findings.csv", Array(FindingsCSV.text(report.log).utf8)))
    files.append((report.disclosure.measurementsFile, Array(MeasurementsCSV.text(report.measurements).utf8)))
    let links = GlossaryLinks(glossary, templates: templates, renderer: renderer)
    let (linked, used) = try links.added(to: files)
    let page = try renderer.render(GlossaryView(report, glossary, used: used, style: style), .glossary)
    return linked + [("glossary.html", GlossaryLinks.without(page))]
  }
}
