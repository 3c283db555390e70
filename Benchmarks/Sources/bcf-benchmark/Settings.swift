/// Where the programs, the data and the results are, and what to run.
struct Settings {
  /// The release build of `bcf`.
  var bcf = ".build/release/bcf"
  /// The Python in which the rivals are installed.
  var python = "Benchmarks/.venv/bin/python"
  /// The folder of published workbooks.
  var data = "../shared/data"
  /// The scripts that make inputs and run rivals.
  var scripts = "Benchmarks"
  /// Where inputs are kept from one run to the next.
  var inputs = "Benchmarks/.inputs"
  /// The page that a complete run writes.
  var results = "Benchmarks/RESULTS.md"
  /// How often each program runs.
  var rounds = 5
  /// The key of the only work to run; all of them without it.
  var work: String?

  init(arguments: [String]) throws(BenchmarkError) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw BenchmarkError("\(name) needs a value.") }
      switch name {
      case "--bcf": bcf = value
      case "--python": python = value
      case "--data": data = value
      case "--scripts": scripts = value
      case "--inputs": inputs = value
      case "--results": results = value
      case "--rounds":
        guard let number = Int(value), (1...99).contains(number) else {
          throw BenchmarkError("--rounds is a number from 1 to 99.")
        }
        rounds = number
      case "--work":
        guard value.isEmpty || WorkList.keys.contains(value) else {
          throw BenchmarkError("--work is one of \(WorkList.keys.joined(separator: ", ")).")
        }
        work = value.isEmpty ? nil : value
      default: throw BenchmarkError("\(name) is not an option.")
      }
    }
  }

  func rival(_ script: String) -> [String] { [python, "\(scripts)/rivals/\(script).py"] }
}

/// Why the benchmark, or one work of it, cannot go on.
struct BenchmarkError: Error {
  let message: String
  init(_ message: String) { self.message = message }
}
