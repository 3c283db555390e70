extension String {
  /// Without white space at either end, no-break spaces included.
  ///
  /// Scalar by scalar: an accent upon a space is no white space.
  public var trimmedOfSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Character {
  /// Whether there is white space and nothing else: `isWhitespace` looks at the first scalar only.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
