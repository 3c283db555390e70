extension String {
  /// Without white space at either end, no-break spaces included.
  ///
  /// Scalar by scalar: an accent upon a space is no white space.
  public var trimmedOfSpaces: String {
    if isTrimmedASCII { return self }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Whether the text begins and ends with visible ASCII characters, as nearly all cells do.
  private var isTrimmedASCII: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
  }
}

extension Character {
  /// Whether there is white space and nothing else: `isWhitespace` looks at the first scalar only.
  var isBlank: Bool {
    if let ascii = asciiValue { return ascii == 0x20 || (0x09...0x0D).contains(ascii) }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
