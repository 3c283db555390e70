/// One work that `bcf` and its rivals do.
struct Work {
  /// Short name, for `make benchmark WORK=csv`.
  let key: String
  let title: String
  /// The input files, all of them read by each program.
  let files: [String]
  let ours: Contender
  let rivals: [Contender]
  let bar: Bar
  /// The file with our results, where they do not go to standard output.
  var written: String?
  /// The same work on parts of the input, smallest first, to see how time grows.
  var steps: [Step] = []
  /// How many things the whole input holds, where there are steps.
  var count = 0
  /// Makes the input if it is not there.
  let prepare: () throws(BenchmarkError) -> Void
}

/// `bcf` on a part of the input.
struct Step {
  /// How many things the part holds.
  let count: Int
  let contender: Contender
}

/// A program with its arguments.
struct Contender {
  let name: String
  let command: [String]
  /// How its results are compared with ours; nil where it only says whether it is content.
  var form: ResultForm?
}

/// What `rivals/ours.py` makes of our output and a rival writes with `--check`.
enum ResultForm: String {
  /// Admissions by area and month.
  case counts
  /// How many cells of each type, and the sums of numbers, days and text lengths.
  case facts
  /// Every cell with type and value.
  case cells
  /// Figure and colour of each area and metric.
  case areas
}

/// What has to be reached.
struct Bar {
  /// The fastest of the rivals whose names begin with this is the one that counts.
  let rival: String
  /// How many times as fast as that rival `bcf` has to be.
  let ratio: Double
  /// The most memory that `bcf` may take, in MiB.
  var mebibytes: Int?
  /// How many times as long one thing of the whole input may take as one of the smallest step.
  var growth: Double?
}
