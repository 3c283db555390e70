/// Compares what a rival found with what `bcf` found, before anything is timed.
///
/// The results lie in files, and `cmp` compares them: the runner stays small (see `Run.peak`).
struct ResultCheck {
  let settings: Settings

  func compare(_ work: Work) throws(BenchmarkError) {
    let folder = "\(settings.inputs)/results"
    try Child(["mkdir", "-p", folder]).run()
    var ours = Child(work.ours.command)
    ours.output = "\(folder)/\(work.key)-bcf.txt"
    ours.errors = "\(folder)/\(work.key)-bcf-messages.txt"
    try ours.run()
    for (number, rival) in work.rivals.enumerated() {
      guard let form = rival.form else { continue }
      Console.progress("  the same as \(rival.name)?")
      var converted = Child(settings.rival("ours") + [form.rawValue])
      converted.input = work.written ?? ours.output
      converted.output = "\(folder)/\(work.key)-\(form)-bcf.txt"
      try converted.run()
      var check = Child(Array(rival.command.prefix(2)) + ["--check"] + rival.command.dropFirst(2))
      check.output = "\(folder)/\(work.key)-\(form)-\(number + 1).txt"
      try check.run()
      guard (try? Child(["cmp", "-s", converted.output, check.output]).run()) != nil else {
        throw BenchmarkError("RESULTS DIFFER from \(rival.name): diff \(converted.output) \(check.output)")
      }
    }
  }
}
