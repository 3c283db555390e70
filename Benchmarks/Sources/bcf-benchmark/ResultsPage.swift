/// The page of results, as Markdown.
struct ResultsPage {
  let rounds: Int
  /// Whether no work was left out.
  private(set) var isComplete = true
  private var sections: [String] = []
  private var bars: [String] = []

  init(rounds: Int) { self.rounds = rounds }

  mutating func add(_ work: Work, input: Int, results: [Result]) {
    guard let ours = results.first else { return }
    let time = median(ours.times)
    let rows = results.map { result in
      let times = result.times
      let inside = result.inside.isEmpty ? nil : median(result.inside)
      return "| \(result.contender.name) | \(Format.seconds(median(times))) | \(Format.seconds(times.min() ?? 0)) to "
        + "\(Format.seconds(times.max() ?? 0)) | \(Format.seconds(median(result.runs.map(\.processor)))) | "
        + "\(Format.mebibytes(result.peak)) | \(Format.decimal(median(times) / time, 2)) | "
        + "\(inside.map(Format.seconds) ?? "") | \(inside.map { Format.decimal($0 / time, 2) } ?? "") |\n"
    }
    let perThing = Self.secondsForEach(work, results)
    sections.append(
      """
      ## \(work.key): \(work.title)

      \(work.files.count == 1 ? "One file" : "\(work.files.count) files"), \(Format.megabytes(input)) MB.

      | program | seconds | least to most | processor s | peak MiB | times ours | without start s | times ours |
      |---|---:|---:|---:|---:|---:|---:|---:|

      """ + rows.joined()
        + (perThing.isEmpty
          ? ""
          : "\nSeconds for each: "
            + perThing.map { "\(Format.decimal($0.seconds, 4)) of \($0.count)" }.joined(separator: ", ") + ".\n"))
    bars.append(barRow(work, ours: ours, rivals: Array(results.dropFirst()), perThing: perThing.map(\.seconds)))
  }

  mutating func leaveOut(_ work: Work, reason: String) {
    isComplete = false
    bars.append("| \(work.key) | - | not measured: \(reason) | | | |\n")
  }

  func text(machine: String, versions: [String]) -> String {
    """
    # Results of the benchmark

    Written by `make benchmark`. Each program ran \(rounds) times, in turn with the others; times are medians of whole
    processes, and the bars are about them. "Times ours" is a time divided by ours: above 1, `bcf` is faster. The last two
    columns are harder on `bcf`: what a rival measured within Python, its start and its imports left out, against the
    whole process of `bcf`. Before timing, all results are compared: counts and sums with each rival, every cell of
    `.xls` with xlrd, figure and colour of each metric and area.

    - \(Machine.today)
    - \(machine)
    \(versions.map { "- \($0)\n" }.joined())
    | work | bar | measured | speed | memory | growth |
    |---|---|---|---|---|---|
    \(bars.joined())
    \(sections.joined(separator: "\n"))
    """
  }

  /// What one thing took in each step and in the whole, smallest first; empty where there are no steps.
  private static func secondsForEach(_ work: Work, _ results: [Result]) -> [(count: Int, seconds: Double)] {
    guard let ours = results.first, !work.steps.isEmpty else { return [] }
    let steps = zip(work.steps.map(\.count), results.suffix(work.steps.count))
    return (Array(steps) + [(work.count, ours)]).map { ($0, median($1.times) / Double($0)) }
  }

  private func barRow(_ work: Work, ours: Result, rivals: [Result], perThing: [Double]) -> String {
    let bar = work.bar
    let counted = rivals.filter { $0.contender.name.hasPrefix(bar.rival) }
    let best = counted.min { median($0.times) < median($1.times) }
    let ratio = median(best?.times ?? []) / median(ours.times)
    var wanted = "at least \(Format.decimal(bar.ratio, 1)) times as fast as \(best?.contender.name ?? bar.rival)"
    var memory = ""
    if let limit = bar.mebibytes {
      wanted += ", at most \(limit) MiB"
      memory = ours.peak <= limit << 20 ? "met" : "MISSED"
    }
    var measured = "\(Format.decimal(ratio, 2)) times, \(Format.mebibytes(ours.peak)) MiB"
    var growth = ""
    if let limit = bar.growth, let smallest = perThing.first, let whole = perThing.last {
      wanted += ", each of all in at most \(Format.decimal(limit, 2)) times the time of each of a few"
      measured += ", \(Format.decimal(whole / smallest, 2)) times"
      growth = whole <= limit * smallest ? "met" : "MISSED"
    }
    return
      "| \(work.key) | \(wanted) | \(measured) | \(ratio >= bar.ratio ? "met" : "MISSED") | \(memory) | \(growth) |\n"
  }
}

/// Numbers as the page writes them.
enum Format {
  static func seconds(_ number: Double) -> String { decimal(number, number < 1 ? 3 : 2) }
  static func mebibytes(_ bytes: Int) -> String { decimal(Double(bytes) / 1_048_576, 1) }
  static func megabytes(_ bytes: Int) -> String { decimal(Double(bytes) / 1e6, 1) }

  /// A number with so many decimals, rounded half away from zero.
  static func decimal(_ number: Double, _ decimals: Int) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "-" }
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let whole = Int((abs(number) * Double(scale)).rounded())
    let fraction = String(whole % scale + scale).dropFirst()
    return (number < 0 ? "-" : "") + "\(whole / scale)" + (decimals > 0 ? ".\(fraction)" : "")
  }
}
