/// The terms of the field, as `Templates/glossary.yaml` explains them.
public struct Glossary: Hashable, Sendable {
  /// A term.
  public struct Term: Hashable, Sendable {
    /// The term as it is headed.
    public let term: String
    /// Other words for it.
    public let forms: [String]
    /// What it means, in plain English.
    public let meaning: String
    /// Where the meaning comes from.
    public let source: String
    /// A name for links: `term-section-75`.
    public let id: String

    /// Makes a term.
    public init(term: String, forms: [String] = [], meaning: String, source: String) {
      self.term = term
      self.forms = forms
      self.meaning = meaning
      self.source = source
      id =
        "term-"
        + term.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
        .split(separator: " ").map { String($0) }.joined(separator: "-")
    }
  }

  /// The terms, in the order of their letters.
  public let terms: [Term]

  /// Makes a glossary.
  public init(_ terms: [Term]) {
    self.terms = terms.sorted { ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term) }
  }
}
