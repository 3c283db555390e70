import Metrics
import Programme

/// What is not written about exceptions, and what is written about none.
public enum ExceptionFindings {
  /// The findings about a register.
  public static func add(_ register: ExceptionRegister, log: inout FindingLog) {
    for entry in register.entries {
      switch entry.state {
      case .open: reportMissing(entry, log: &log)
      case .closed(let quarter):
        guard entry.text != nil else { continue }
        log.add(
          .exceptionClosed, at: Finding.Place(file: entry.file),
          "The exception about \(entry.name) is closed: back on plan in \(quarter).",
          advice: "Nothing to do; the report lists it among the closed ones. Keep the file, or move it elsewhere.")
      case .neverRaised:
        log.add(
          .exceptionClosed, at: Finding.Place(file: entry.file),
          "There is a file about \(entry.name), which is no exception by the rules of the programme.",
          advice: "Nothing to do, unless it should be one: then see \"exceptions\" in programme.yaml.")
      }
    }
    for file in register.unknownFiles {
      log.add(
        .exceptionFileUnknown, at: Finding.Place(file: file),
        "The file is named after no metric of the report and no milestone.",
        advice: "Name it after a metric's id or a milestone's name in lower case with hyphens; the report says which.")
    }
  }

  private static func reportMissing(_ entry: ExceptionEntry, log: inout FindingLog) {
    guard !entry.missing.isEmpty else { return }
    let parts = entry.missing.map(\.heading).joined(separator: ", ")
    log.add(
      .exceptionUndescribed, at: Finding.Place(file: entry.file),
      entry.text == nil
        ? "\(entry.name) is an exception, and there is no such file about it."
        : "Nothing stands under \(parts) for the exception about \(entry.name).",
      advice: "Write what the board needs to decide, under the headings \(parts).")
  }
}
