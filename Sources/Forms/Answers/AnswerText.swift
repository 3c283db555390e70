import XMLDocuments

extension String {
  /// The text as every format of the return can hold it: a vertical tab, by which office programs break a line, becomes a
  /// line feed, and so do the two other ways to end a line; the characters that no XML may hold are left out.
  public var answerText: String {
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in XMLText.legal(self).unicodeScalars {
      if !(scalar == "\n" && isAfterReturn) { text.append(scalar == "\r" ? "\n" : scalar) }
      isAfterReturn = scalar == "\r"
    }
    return String(text)
  }
}
