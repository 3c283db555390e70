import Dates

/// What people wrote about an exception: `exceptions/ID.md`, under headings.
public struct ExceptionText: Hashable, Sendable {
  /// What every exception needs.
  public enum Part: String, CaseIterable, Sendable {
    case problem, options, recommendation, actions

    /// As it stands in the file and on the page.
    public var heading: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// Other headings that mean it.
    var aliases: [String] {
      switch self {
      case .problem: ["the problem", "cause", "problems"]
      case .options: ["option", "available options"]
      case .recommendation: ["recommendations", "recommended option"]
      case .actions: ["action", "return to green", "return-to-green", "return-to-green actions", "corrective actions"]
      }
    }
  }

  /// A heading that is none of the parts, with what stands below it; without a heading what stands above the first.
  public struct Other: Hashable, Sendable {
    /// The heading; empty above the first one.
    public let heading: String
    /// What stands below it.
    public let prose: Prose
  }

  /// The path of the file within the programme folder.
  public let file: String
  /// What stands under each part, where something does.
  public let parts: [Part: Prose]
  /// What else stands there, in order.
  public let others: [Other]

  /// The parts under which nothing stands.
  public var missing: [Part] { Part.allCases.filter { parts[$0] == nil } }

  /// Takes a file apart at its headings (`# Problem`, of any level).
  public init(_ text: String, file: String) {
    var sections: [(heading: String, lines: [String])] = [("", [])]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let heading = ExceptionText.heading(String(line)) {
        sections.append((heading, []))
      } else {
        sections[sections.count - 1].lines.append(String(line))
      }
    }
    var parts: [Part: Prose] = [:]
    var others: [Other] = []
    for section in sections {
      let prose = Prose(section.lines.joined(separator: "\n"))
      guard !prose.blocks.isEmpty else { continue }
      if let part = ExceptionText.part(section.heading), parts[part] == nil {
        parts[part] = prose
      } else {
        others.append(Other(heading: section.heading, prose: prose))
      }
    }
    self.file = file
    self.parts = parts
    self.others = others
  }

  /// `## Options:` is "Options"; nothing for a line that is no heading.
  private static func heading(_ line: String) -> String? {
    let line = line.trimmedOfSpaces
    let marks = line.prefix { $0 == "#" }.count
    guard (1...6).contains(marks) else { return nil }
    let rest = line.dropFirst(marks)
    guard rest.first?.isWhitespace ?? false else { return nil }
    let heading = String(rest).trimmedOfSpaces
    return heading.hasSuffix(":") ? String(heading.dropLast()) : heading
  }

  private static func part(_ heading: String) -> Part? {
    let plain = heading.lowercased()
    return Part.allCases.first { $0.rawValue == plain || $0.aliases.contains(plain) }
  }
}
