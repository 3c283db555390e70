import Glibc

/// What one run of a program took.
struct Run {
  /// From before the start of the process to its end, in seconds.
  let wall: Double
  /// User and system time of the process and of what it waited for, in seconds.
  let processor: Double
  /// The largest resident memory, in bytes. The kernel counts what this runner had when it started the process, which
  /// is why the runner does without Foundation and never holds a result: see `Versions.smallestPeak`.
  let peak: Int
}

/// Runs a program and waits for it.
struct Child {
  let command: [String]
  /// Files that stand for the standard streams.
  var input = "/dev/null"
  var output = "/dev/null"
  var errors = "/dev/null"

  init(_ command: [String]) { self.command = command }

  /// - Throws: `BenchmarkError` if the program does not start or does not end with exit code 0.
  @discardableResult
  func run() throws(BenchmarkError) -> Run {
    let started = Self.now()
    let process = try start()
    var status: CInt = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchmarkError("\(name) was started, but cannot be waited for.") }
    }
    let wall = Self.now() - started
    guard status & 0x7f == 0 else { throw BenchmarkError("\(name) was ended by signal \(status & 0x7f).") }
    let code = (status >> 8) & 0xff
    guard code == 0 else { throw BenchmarkError("\(name) ended with exit code \(code).") }
    return Run(
      wall: wall, processor: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peak: Int(usage.ru_maxrss) * 1024)
  }

  /// The program and its script, without folders.
  private var name: String {
    command.prefix(2).filter { !$0.hasPrefix("-") }.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      .joined(separator: " ")
  }

  private func start() throws(BenchmarkError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    guard let program = command.first, posix_spawn_file_actions_init(&actions) == 0 else {
      throw BenchmarkError("There is no program to start.")
    }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var arguments = command.map { strdup($0) } + [nil]
    var environment = Self.environment.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process: pid_t = 0
    let problem = posix_spawnp(&process, program, &actions, nil, &arguments, &environment)
    guard problem == 0 else { throw BenchmarkError("\(name) does not start: \(String(cString: strerror(problem))).") }
    return process
  }

  /// The same for every program, whatever the shell has set.
  private static var environment: [String] {
    var result = ["LC_ALL=C.UTF-8"]
    for key in ["PATH", "HOME"] {
      if let value = getenv(key) { result.append("\(key)=" + String(cString: value)) }
    }
    return result
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
