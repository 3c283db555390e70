/// Who is responsible for a delay: the NHS, social care, or both.
enum ResponsibleBody: String, CaseIterable, Sendable {
  case nhs
  case socialCare = "social-care"
  case both

  /// The body that a cell or a heading names, in any case: `NHS`, `Social Care`, `Both`; nothing for any other word.
  init?(text: String) {
    let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    guard let body = ResponsibleBody.names[words] else { return nil }
    self = body
  }

  private static let names: [String: ResponsibleBody] = [
    "nhs": .nhs, "health": .nhs, "social care": .socialCare, "social services": .socialCare,
    "adult social care": .socialCare, "asc": .socialCare, "both": .both, "joint": .both,
    "nhs and social care": .both, "both nhs and social care": .both,
  ]

  /// For a sentence: `the NHS`.
  var inWords: String {
    switch self {
    case .nhs: "the NHS"
    case .socialCare: "social care"
    case .both: "both"
    }
  }
}

/// Where the patient waits: in an acute bed, or in another one.
enum TypeOfCare: String, CaseIterable, Sendable {
  case acute
  case nonAcute = "non-acute"

  /// The type of care that a cell or a heading names, in any case.
  init?(text: String) {
    let words = text.lowercased().split { !$0.isLetter }.joined(separator: "-")
    guard let care = TypeOfCare(rawValue: words == "nonacute" ? "non-acute" : words) else { return nil }
    self = care
  }
}
