import Foundation

/// What a process may use up, and what it has used.
enum ProcessLimits {
  /// Ends the process after some seconds, and refuses it memory beyond some bytes.
  static func set(seconds: UInt32, bytes: UInt) {
    alarm(seconds)
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  }

  /// The most memory that the process has had at one time, in bytes; nothing where the system does not say.
  ///
  /// `getrusage` would also count what the parent had when it started this process.
  static func peak() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
  }
}
