import NationalReturn
import Programme
import XMLDocuments

/// Makes all files of a report: names within the output folder, and their bytes. Writing them is the caller's work.
public enum ReportFiles {
  /// Whether a report writes a file or folder of this name within its folder.
  public static func isOurs(_ name: String) -> Bool {
    let top = [
      "index.html", "highlight-report.html", "quarterly-return.html", "quarterly-return.xml", "findings.html",
      "reconciliation.html", "metrics", "data", "data/measurements.csv", "data/measurements-not-for-publication.csv",
    ]
    // The metrics differ from year to year.
    return top.contains(name) || (name.hasPrefix("metrics/") && name.hasSuffix(".html"))
  }

  /// All files, in order.
  ///
  /// - Throws: `ProgrammeError` when a template is wrong, or when the return would not be valid by its own schema.
  public static func all(
    of report: ProgrammeReport, templates: FolderFiles
  ) throws(ProgrammeError) -> [(name: String, bytes: [UInt8])] {
    let renderer = try PageRenderer(templates: templates)
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
    files.append(
      ("highlight-report.html", try renderer.render(HighlightReportView(report, style: style), .highlightReport)))
    files.append(
      ("quarterly-return.html", try renderer.render(QuarterlyReturnView(report, style: style), .quarterlyReturn)))
    files.append(("quarterly-return.xml", try validReturn(report, templates: templates)))
    if let reconciliation = report.reconciliation {
      files.append(
        (
          "reconciliation.html",
          try renderer.render(ReconciliationView(reconciliation, report, style: style), .reconciliation)
        ))
    }
    files.append(("findings.html", try renderer.render(FindingsView(report, style: style), .findings)))
    files.append((report.disclosure.measurementsFile, Array(MeasurementsCSV.text(report.measurements).utf8)))
    return files
  }

  /// The return as XML, which is written only if its schema accepts it.
  private static func validReturn(
    _ report: ProgrammeReport, templates: FolderFiles
  ) throws(ProgrammeError) -> [UInt8] {
    guard let schemaBytes = templates.bytes(of: ReturnXML.schemaFile) else {
      throw ProgrammeError(
        "Templates/\(ReturnXML.schemaFile) is missing.", advice: "Put it back, or install bcf again.")
    }
    do {
      return try bytes(of: report.quarterlyReturn, acceptedBy: schemaBytes)
    } catch {
      throw ProgrammeError(
        "The quarterly return would not be valid XML: \(error.message)",
        advice: "A figure may lie outside 0 to 100,000,000. Nothing was written.")
    }
  }

  private static func bytes(
    of document: QuarterlyReturn, acceptedBy schema: [UInt8]
  ) throws(XMLFault) -> [UInt8] {
    let bytes = try ReturnXML.bytes(of: document)
    if let fault = try XMLSchema(bytes: schema).faults(in: bytes).first { throw fault }
    return bytes
  }
}
