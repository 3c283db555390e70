import Foundation
import Metrics
import Programme
import Reports
import Synchronization

/// Does all areas of a run, as many at a time as there are processors, and writes each as soon as it is done.
struct AreasRun: Sendable {
  /// The job of each area.
  let jobs: [ReportJob]
  /// How many areas are in work at a time.
  let workers: Int

  /// What is left of an area when its files are written.
  private enum Outcome: Sendable {
    case done(AreaSummary)
    case failed(ProgrammeError)
  }

  private struct Results: Sendable {
    var done: [(folder: String, place: String, summary: AreaSummary)] = []
    var failures: [AreasComparison.Failure] = []
    var stop: Stop?
  }

  /// Writes the set of each area and the index. An area that cannot be done does not stop the others.
  ///
  /// - Throws: `Stop` where the output cannot be written, or where no area at all can be done; nothing is replaced then.
  func write(to output: OutputFolder) throws(Stop) -> AreasComparison {
    var comparison: AreasComparison?
    try output.replace { (staging) throws(Stop) in
      let results = results(in: staging)
      if let stop = results.stop { throw stop }
      guard let job = jobs.first, let first = results.done.first?.summary else {
        throw Stop("No area could be done.", advice: "Nothing was written. The reasons stand above.")
      }
      let slugs = AreaSlug.slugs(of: results.done.map { $0.summary.slugged(folder: $0.folder) })
      var entries: [AreasComparison.Entry] = []
      for (area, slug) in zip(results.done, slugs) {
        try staging.rename(area.place, to: slug)
        entries.append(AreasComparison.Entry(slug: slug, summary: area.summary))
        if slug.contains("--") {
          Console.message("\(area.folder): \(area.summary.name) is there more than once; this one is in \(slug)/.")
        }
      }
      let all = AreasComparison(
        entries, failures: results.failures, period: first.period, asAt: first.asAt, isInternal: job.isInternal)
      for file in try index(of: all, templates: job.templates) { try staging.write(file.bytes, to: file.name) }
      comparison = all
    }
    guard let comparison else { throw Stop("No area could be done.", advice: "Name a programme folder.") }
    return comparison
  }

  private func index(
    of comparison: AreasComparison, templates: FolderFiles
  ) throws(Stop) -> [(name: String, bytes: [UInt8])] {
    do throws(ProgrammeError) {
      return try AreasFiles.all(of: comparison, templates: templates)
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
  }

  private func results(in staging: StagingFolder) -> Results {
    let results = Mutex(Results())
    let progress = AreaProgress(count: jobs.count)
    // All processors read the templates; the first area would do it alone while the others wait. A fault in them is that of
    // each area.
    if let templates = jobs.first?.templates { _ = try? PageRenderer(templates: templates, hasGlossary: true) }
    OrderedWork(workers: workers).run(jobs.count) { (index) -> Outcome? in
      do throws(Stop) {
        return try outcome(of: jobs[index], in: place(index), staging)
      } catch {
        results.withLock { $0.stop = $0.stop ?? error }
        return nil
      }
    } handOn: { index, outcome in
      let folder = jobs[index].folder.path
      switch outcome {
      case .done(let summary):
        progress.done(index, summary.name, errors: summary.errors)
        results.withLock { $0.done.append((folder, place(index), summary)) }
      case .failed(let error):
        progress.failed(index, folder, message: error.message, advice: error.advice)
        results.withLock { $0.failures.append(AreasComparison.Failure(folder: folder, reason: error)) }
      }
    }
    return results.withLock { $0 }
  }

  /// Where the files of an area stand until its name is known to be its own. No slug begins with a point.
  private func place(_ index: Int) -> String { ".area-\(index)" }

  private func outcome(of job: ReportJob, in place: String, _ staging: StagingFolder) throws(Stop) -> Outcome {
    let files: [(name: String, bytes: [UInt8])]
    let summary: AreaSummary
    do throws(ProgrammeError) {
      var report = try job.report()
      report.isOneOfMany = true
      files = try ReportFiles.all(of: report, templates: job.templates)
      summary = AreaSummary(report)
    } catch {
      return .failed(error)
    }
    for file in files { try staging.write(file.bytes, to: place + "/" + file.name) }
    return .done(summary)
  }
}
