/// The reasons for a delay, by the letters of the sitrep, and who can be responsible for each.
///
/// Headings changed their wording and case over the years ("ADAPTIONS", hyphen or en dash), their letters did not.
public enum DelayReason: String, CaseIterable, Sendable {
  case A, B, C
  case Di, Dii
  case E, F, G, H, I
  /// Collected from April 2017 only.
  case O

  /// The reason of a heading such as `Dii) Awaiting nursing home placement or availability`, in any case.
  init?(heading: String) {
    guard let end = heading.firstIndex(of: ")") else { return nil }
    let letters = heading[..<end].lowercased().filter(\.isLetter)
    guard let reason = DelayReason.allCases.first(where: { $0.rawValue.lowercased() == letters }) else { return nil }
    self = reason
  }

  /// Whether delays for this reason can be attributed to an organisation.
  ///
  /// From the England sheets of all months published: social care never answers for C and I; both together never
  /// for C, Di, G, H and I.
  func canBeAttributed(to organisation: String) -> Bool {
    switch organisation {
    case "social care": self != .C && self != .I
    case "both": ![.C, .Di, .G, .H, .I].contains(self)
    default: true
    }
  }
}
