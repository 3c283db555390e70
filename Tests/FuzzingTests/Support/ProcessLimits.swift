import Foundation

/// What a process may use up, and what it has used.
enum ProcessLimits {
  /// Ends the process after some seconds of processor time, or where it waits for twenty minutes, and refuses it memory
  /// beyond some bytes. The machine may be busy with other tests, so that time by the clock says little.
  static func set(seconds: UInt, bytes: UInt) {
    alarm(20 * 60)
    for (resource, most) in [(RLIMIT_CPU, seconds), (RLIMIT_AS, bytes)] {
      var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
      setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }
  }

  /// The processor time that this process has taken, in seconds.
  static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// The most memory that the process has had at one time, in bytes; nothing where the system does not say.
  ///
  /// `getrusage` would also count what the parent had when it started this process.
  static func peak() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
  }
}
