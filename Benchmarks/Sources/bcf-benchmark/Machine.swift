import Glibc

/// What the table says about the machine: nothing that tells whose it is.
enum Machine {
  static var description: String {
    var system = utsname()
    uname(&system)
    let kernel = withUnsafeBytes(of: system.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let model = field("model name", of: "/proc/cpuinfo") ?? "unknown processor"
    let kibibytes = field("MemTotal", of: "/proc/meminfo")?.split(separator: " ").first.flatMap { Int($0) } ?? 0
    let load = (try? TextFile.read("/proc/loadavg"))?.split(separator: " ").first.map(String.init) ?? "unknown"
    return """
      \(model), \(sysconf(CInt(_SC_NPROCESSORS_ONLN))) cores, \(Format.decimal(Double(kibibytes) / 1_048_576, 1)) GiB, \
      Linux \(kernel), load \(load) at the end
      """
  }

  /// Today in UTC, as ISO 8601.
  static var today: String {
    var now = time(nil)
    var date = tm()
    gmtime_r(&now, &date)
    func two(_ number: CInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.tm_year + 1900)-\(two(date.tm_mon + 1))-\(two(date.tm_mday))"
  }

  private static func field(_ name: String, of path: String) -> String? {
    let line = (try? TextFile.read(path))?.split(separator: "\n").first { $0.hasPrefix(name) }
    guard let line, let colon = line.firstIndex(of: ":") else { return nil }
    return String(line[line.index(after: colon)...].drop { $0 == " " })
  }
}

/// What the table says about the programs.
struct Versions {
  let settings: Settings

  var lines: [String] {
    get throws(BenchmarkError) {
      [
        "bcf \(try firstLine(of: [settings.bcf, "--version"])), \(try firstLine(of: ["swift", "--version"]))",
        try firstLine(of: settings.rival("versions")),
        "A program that does nothing has a peak of \(Format.mebibytes(try Self.smallestPeak())) MiB here.",
      ]
    }
  }

  /// The peak that is measured for `true`: no peak of a program can be below it.
  static func smallestPeak() throws(BenchmarkError) -> Int { try Child(["true"]).run().peak }

  private func firstLine(of command: [String]) throws(BenchmarkError) -> String {
    var child = Child(command)
    child.output = "\(settings.inputs)/version.txt"
    try child.run()
    return try TextFile.read(child.output).split(separator: "\n").first.map(String.init) ?? "unknown"
  }
}
