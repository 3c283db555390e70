/// A difference of two returns for a terminal.
public enum DifferenceText {
  /// A line with both values is no longer than this, and else has a line for each.
  private static let longestPair = 90

  /// The lines; ends with a line break.
  public static func text(_ difference: ReturnDifference) -> String {
    var lines = ["old: \(name(difference.old))", "new: \(name(difference.new))", difference.summary]
    lines += [difference.notCompared].compactMap(\.self)
    add(difference.head, under: "Head", to: &lines)
    add(difference.questions, under: "Questions", to: &lines)
    add(difference.measures, under: "Measures", to: &lines)
    add(difference.signOffs, under: "Signatures", to: &lines)
    return lines.map(plain).joined(separator: "\n") + "\n"
  }

  /// `Rutland, 2016-17-Q2, as at 25 November 2016, version 3f2a91c07b1e`; of a workbook `E06000017, 2016-17-Q2`.
  static func name(_ content: ReturnContent) -> String {
    [
      content.areaName ?? content.areaCode, content.period.description, content.asAt.map { "as at \($0.inWords)" },
      content.fingerprint.map { "version \($0.short)" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func add(_ changes: [ReturnChange], under heading: String, to lines: inout [String]) {
    guard !changes.isEmpty else { return }
    lines += ["", heading] + changes.flatMap { self.lines(of: $0, indent: "  ", isNamed: true) }
  }

  private static func add(_ items: [ChangedItem], under heading: String, to lines: inout [String]) {
    guard !items.isEmpty else { return }
    lines += ["", heading]
    for item in items {
      let name = item.reference.map { "\($0) \(item.label) (\(item.id))" } ?? item.label
      lines.append("  " + name + (item.kind == .changed ? "" : ": \(item.kind.rawValue)"))
      let isNamed = item.changes.contains { $0.what != "answer" }
      lines += item.changes.flatMap { self.lines(of: $0, indent: "    ", isNamed: isNamed) }
    }
  }

  private static func lines(of change: ReturnChange, indent: String, isNamed: Bool) -> [String] {
    let name = isNamed ? change.what + ": " : ""
    let size = change.sizeWords.map { ", \($0)" } ?? ""
    let old = change.old ?? "nothing"
    let new = change.new ?? "nothing"
    let pair = "\(indent)\(name)\(old) -> \(new)\(size)"
    if pair.count <= longestPair, !pair.contains("\n") { return [pair] }
    let first = isNamed ? ["\(indent)\(change.what):"] : []
    return first
      + [("old", old), ("new", new)].map { word, value in
        "\(indent)  \(word): " + value.replacing("\n", with: "\n\(indent)       ")
      }
  }

  /// Without characters that steer a terminal.
  private static func plain(_ line: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in CanonicalText.normalised(line).unicodeScalars where !(0x7F...0x9F).contains(scalar.value) {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
