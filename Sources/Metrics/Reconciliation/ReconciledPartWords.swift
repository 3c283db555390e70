extension ReconciledPart {
  /// A part of published days as a table names it: `Social care`, `Dii, nursing home place`.
  public static func label(_ dimension: Dimension, _ code: String) -> String {
    ReconciledPart(dimension: dimension, code: code, name: code, log: nil, published: nil).label
  }

  /// What the part is called in a sentence: `social care`, `Dii`, `Trust of the Vale (RXX)`.
  public var words: String {
    switch dimension {
    case .responsible: ReconciledPart.bodies[code] ?? code
    case .reason: code == "unknown" ? "no known reason" : code
    case .trust: Provider(code: code, name: name).inWords
    }
  }

  /// What the part is called in a table: `Social care`, `Dii, nursing home place`, `Trust of the Vale (RXX)`.
  public var label: String {
    if dimension == .reason, let reason = ReconciledPart.reasons[code] { return "\(code), \(reason)" }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let bodies = [
    "nhs": "NHS", "social-care": "social care", "both": "both", "unknown": "no known body",
  ]

  private static let reasons = [
    "A": "completion of assessment", "B": "public funding", "C": "further non-acute NHS care",
    "Di": "residential home place", "Dii": "nursing home place", "E": "care package in own home",
    "F": "community equipment and adaptations", "G": "patient or family choice", "H": "disputes", "I": "housing",
    "O": "other",
  ]
}
