/// A part of a board paper that people write: its paragraphs, or that they are to be supplied.
struct BoardPaperSection: Encodable {
  let sectionTitle: String
  let paragraphs: [String]
  let isToBeSupplied: Bool

  /// - Parameter needsText: whether a paper cannot do without it.
  init(_ title: String, _ paragraphs: [String], needsText: Bool = true) {
    sectionTitle = title
    self.paragraphs = paragraphs
    isToBeSupplied = needsText && paragraphs.isEmpty
  }
}

/// A field at the head of a board paper.
struct BoardPaperField: Encodable {
  let fieldName: String
  let fieldValue: String
  let isFieldMissing: Bool

  init(_ name: String, _ value: String?) {
    fieldName = name
    fieldValue = value ?? BoardPaperView.toBeSupplied
    isFieldMissing = value == nil
  }
}

/// One of the five risks of a board paper.
struct BoardPaperRiskRow: Encodable {
  let topic: String
  let rating: String
  let isUnrated: Bool
  let comment: String
}

/// A step in the timeline of a board paper.
struct BoardPaperStep: Encodable {
  let task: String
  let targetDate: String
  let responsibility: String
}
