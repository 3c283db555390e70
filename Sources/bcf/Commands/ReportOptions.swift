import ArgumentParser
import Dates
import Metrics
import Programme
import Reports

import class Foundation.ProcessInfo

/// The arguments that `report` and `check` share.
struct ReportOptions: ParsableArguments {
  @Argument(
    help: """
      The programme folder, with programme.yaml in it. Several of them, or a folder whose folders are programme folders: \
      all areas in one run.
      """)
  var folders: [String]

  @Option(help: "The quarter, such as 2016-17-Q2. Default: report.period of the folder's programme.yaml.")
  var period: String?

  @Option(
    help: """
      The day of the report, such as 2016-11-25. Default: report.as_at of programme.yaml for its quarter, else the day on \
      which the quarter is 56 days past.
      """)
  var asAt: String?

  @Option(help: "A folder with changed templates, metrics or forms; the rest comes with bcf.")
  var templates: String?

  @Option(help: "How many areas are worked on at a time. Default: the number of processors.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number of 1 or more.") }
  }

  /// How many areas are worked on at a time.
  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// The job that the arguments ask for, for one folder.
  func job(isInternal: Bool) throws(Stop) -> ReportJob {
    guard let folder = folders.first else {
      throw Stop("The programme folder is not named.", advice: "Name it: bcf report FOLDER --period 2016-17-Q3.")
    }
    return try job(of: folder, templates: TemplateFolder.find(templates), isInternal: isInternal)
  }

  /// A job for each folder; all of them read the templates once.
  func jobs(of folders: [String], isInternal: Bool) throws(Stop) -> [ReportJob] {
    let templates = try TemplateFolder.find(templates).readingOnce()
    var jobs: [ReportJob] = []
    for folder in folders { jobs.append(try job(of: folder, templates: templates, isInternal: isInternal)) }
    return jobs
  }

  private func job(of folder: String, templates: FolderFiles, isInternal: Bool) throws(Stop) -> ReportJob {
    ReportJob(
      folder: FolderFiles(path: folder), templates: templates, asked: (try quarter(), try day()),
      isInternal: isInternal)
  }

  private func quarter() throws(Stop) -> Period? {
    guard let period else { return nil }
    guard let parsed = Period(text: period) else {
      throw Stop("\"\(period)\" is not a period.", advice: "Write a quarter such as 2016-17-Q2.")
    }
    guard case .quarter = parsed else {
      throw Stop(
        "\(parsed) is a \(parsed.months.count == 1 ? "month" : "year"), not a quarter.",
        advice:
          "The return is quarterly: write a quarter such as \(parsed.quarter ?? .quarter(parsed.financialYear, 1)).")
    }
    return parsed
  }

  private func day() throws(Stop) -> CivilDate? {
    guard let asAt else { return nil }
    guard let date = CivilDate(text: asAt) else {
      throw Stop("\"\(asAt)\" is not a date.", advice: "Write a date such as 2016-11-25.")
    }
    return date
  }

  /// Runs the job; a folder that cannot be used stops the command.
  func report(isInternal: Bool = false) throws(Stop) -> (job: ReportJob, report: ProgrammeReport) {
    let job = try job(isInternal: isInternal)
    do {
      return (job, try job.report())
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
  }
}
