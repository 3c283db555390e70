import Metrics
import Programme
import Reports
import Synchronization

/// Checks all areas of a run, as many at a time as there are processors, and prints them in their order.
struct AreasCheck: Sendable {
  let jobs: [ReportJob]
  let workers: Int
  let format: CheckCommand.Format

  private enum Outcome: Sendable {
    case done(text: String, errors: Int)
    case failed(ProgrammeError)
  }

  /// Prints all of them.
  ///
  /// - Returns: the exit code: 2 where any area could not be checked, else 1 where any has an error, else 0.
  func print() -> Int32 {
    let code = Mutex<Int32>(0)
    let progress = AreaProgress(count: jobs.count)
    if format == .json { Console.data("[\n") }
    OrderedWork(workers: workers).run(jobs.count) {
      outcome(of: jobs[$0])
    } handOn: { index, outcome in
      let folder = jobs[index].folder.path
      let isLast = index == jobs.count - 1
      switch outcome {
      case .done(let text, let errors):
        Console.data(text + separator(isLast: isLast))
        if errors > 0 { code.withLock { $0 = max($0, 1) } }
      case .failed(let error):
        progress.failed(index, folder, message: error.message, advice: error.advice)
        if format == .json { Console.data(FindingsJSON.failure(error, folder: folder) + separator(isLast: isLast)) }
        code.withLock { $0 = 2 }
      }
    }
    if format == .json { Console.data("]\n") }
    return code.withLock { $0 }
  }

  private func separator(isLast: Bool) -> String {
    format == .text ? (isLast ? "" : "\n") : (isLast ? "\n" : ",\n")
  }

  private func outcome(of job: ReportJob) -> Outcome {
    do throws(ProgrammeError) {
      let report = try job.report()
      let errors = report.log.count(of: .error)
      switch format {
      case .text:
        let heading = "\(report.programme.area.name), \(report.period) (\(job.folder.path))"
        let underline = String(repeating: "=", count: heading.count)
        return .done(text: "\(heading)\n\(underline)\n\(CheckText.text(report))", errors: errors)
      case .json:
        return .done(text: try FindingsJSON.text(report, folder: job.folder.path), errors: errors)
      }
    } catch {
      return .failed(error)
    }
  }
}

/// What `bcf check` prints of an area for people.
enum CheckText {
  static func text(_ report: ProgrammeReport) -> String {
    FindingsText.text(report.log) + "\n"
      + (report.quarterlyReturn.map { "\n\(ChecklistText.text($0))\n" } ?? "")
  }
}
