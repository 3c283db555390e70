/// The sample programme and the run that the issue names.
enum Sample {
  static let folder = "SampleData/rutland-2016-17"
  /// How many inconsistencies its papers have, by the rows of its table of expected findings.
  static var inconsistencies: Int {
    get throws { try ExpectedFinding.rows(for: "rutland-2016-17").count { $0.level == "inconsistency" } }
  }
  static let quarter = ["--period", "2016-17-Q2", "--as-at", "2016-11-25"]

  static let metrics = [
    "delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions", "falls", "satisfaction",
  ]

  /// The files that `bcf report` promises.
  static let promised = Set(
    [
      "index.html", "highlight-report.html", "exception-report.html", "programme.html", "risks.html",
      "highlight-report-unified-prevention.html",
      "highlight-report-long-term-condition-management.html",
      "highlight-report-crisis-response-discharge-and-reablement.html", "highlight-report-enablers.html",
      "board-paper.html", "board-paper.docx", "governance.html", "kpis.html", "quarterly-return.html",
      "quarterly-return.xml", "quarterly-return.xlsx",
      "findings.html", "glossary.html", "money.html", "benefits.html", "data/", "data/measurements.csv",
      "data/figures.csv", "data/findings.csv",
      "data/metrics/", "data/quarterly-return-data.xlsx", "metrics/",
    ] + metrics.map { "metrics/\($0).html" } + metrics.map { "data/metrics/\($0).csv" })

  static func report(_ folder: String, to output: String, quarter: [String] = quarter) async throws -> Run {
    try await Program.run(["report", folder] + quarter + ["--output", output])
  }

  static func check(_ folder: String, format: String = "text") async throws -> Run {
    try await Program.run(["check", folder] + quarter + ["--format", format])
  }
}
