import Foundation

/// How far a run over many areas is, on standard error: a line for each area at a terminal, else only what went wrong.
struct AreaProgress: Sendable {
  let count: Int
  let isTerminal = isatty(STDERR_FILENO) == 1

  /// An area is done: `12 of 152 Rutland: 3 errors`.
  func done(_ index: Int, _ name: String, errors: Int) {
    guard isTerminal else { return }
    Console.message("\(index + 1) of \(count) \(name): \(errors) \(errors == 1 ? "error" : "errors")")
  }

  /// An area cannot be done.
  func failed(_ index: Int, _ folder: String, message: String, advice: String) {
    Console.message("\(index + 1) of \(count) \(folder) could not be done: \(message)\n\(advice)")
  }
}
