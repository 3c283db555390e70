import XMLDocuments

/// How long texts may be, and which characters they may hold.
struct TextCheck {
  let place: Place

  /// The most that a cell of Excel holds, in UTF-16 units.
  static let mostUnitsOfACell = 32_767
  private static let mostUnitsOfAFormula = 8192

  /// A text that people read; what XML cannot hold is left out when it is written.
  func readable(_ text: String, _ what: String, atMost most: Int) throws(WorkbookFault) {
    let units = XMLText.legal(text).utf16.count
    guard units <= most else {
      throw place.fault(
        .tooLong, "\(what) has \(units) characters as Excel counts them; at most \(most) fit.",
        advice: "Shorten it; nothing is cut off without being asked.")
    }
  }

  /// A text that programs read: nothing of it may be left out.
  func exact(_ text: String, _ what: String, atMost most: Int) throws(WorkbookFault) {
    try readable(text, what, atMost: most)
    guard XMLText.legal(text) == text, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw place.fault(
        .character, "\(what) holds a control character or a line break.", advice: "Take it out of \(what).")
    }
  }

  func formula(_ formula: String, _ what: String = "the formula") throws(WorkbookFault) {
    try exact(formula, what, atMost: TextCheck.mostUnitsOfAFormula)
    guard !formula.drop(while: { $0 == "=" }).isEmpty else {
      throw place.fault(.character, "\(what) is empty.", advice: "Give a formula, or no formula cell.")
    }
  }

  func message(_ message: Validation.Message?) throws(WorkbookFault) {
    guard let message else { return }
    try readable(message.title, "the title of a message", atMost: 32)
    try readable(message.text, "the text of a message", atMost: 255)
  }
}
