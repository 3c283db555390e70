import Glibc

/// Runs `bcf` and its rivals in turn on the same work and writes how they compare.
///
/// `make benchmark` gives the arguments. Progress goes to standard error, the table to standard output.
/// Exit codes: 0 all done, 1 something was left out or differs, 2 the arguments are wrong.
@main
enum BCFBenchmark {
  static func main() {
    let settings: Settings
    do throws(BenchmarkError) {
      settings = try Settings(arguments: Array(CommandLine.arguments.dropFirst()))
    } catch {
      Console.progress(error.message)
      exit(2)
    }
    var page = ResultsPage(rounds: settings.rounds)
    for work in WorkList(settings: settings).all where settings.work == nil || settings.work == work.key {
      Console.progress("\(work.key): \(work.title)")
      do throws(BenchmarkError) {
        try work.prepare()
        let input = try Inputs.size(of: work.files)
        try ResultCheck(settings: settings).compare(work)
        page.add(work, input: input, results: try Race(settings: settings).run(work))
      } catch {
        Console.progress("  left out: \(error.message)")
        page.leaveOut(work, reason: error.message)
      }
    }
    do throws(BenchmarkError) {
      let text = page.text(machine: Machine.description, versions: try Versions(settings: settings).lines)
      Console.data(text)
      guard page.isComplete else { exit(1) }
      if settings.work == nil {
        try TextFile.write(text, to: settings.results)
        Console.progress("Written to \(settings.results).")
      }
    } catch {
      Console.progress(error.message)
      exit(1)
    }
  }
}
