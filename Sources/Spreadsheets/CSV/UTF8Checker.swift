/// Whether bytes that come piece by piece are UTF-8 (RFC 3629: no overlong forms, no surrogates, none above U+10FFFF).
struct UTF8Checker {
  /// How many bytes of the character are still to come.
  private var missing = 0
  /// What the next of them may be.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether the last character is whole.
  var isBetweenCharacters: Bool { missing == 0 }

  /// Takes the next piece; `false` as soon as it cannot be UTF-8.
  mutating func check(_ bytes: ArraySlice<UInt8>) -> Bool {
    for byte in bytes where byte >= 0x80 || missing > 0 {
      guard missing > 0 ? follows(byte) : begins(byte) else { return false }
    }
    return true
  }

  private mutating func follows(_ byte: UInt8) -> Bool {
    guard allowed.contains(byte) else { return false }
    allowed = 0x80...0xBF
    missing -= 1
    return true
  }

  private mutating func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, allowed) = (2, 0xA0...0xBF)
    case 0xED: (missing, allowed) = (2, 0x80...0x9F)
    case 0xE1...0xEF: missing = 2
    case 0xF0: (missing, allowed) = (3, 0x90...0xBF)
    case 0xF1...0xF3: missing = 3
    case 0xF4: (missing, allowed) = (3, 0x80...0x8F)
    default: return false
    }
    return true
  }
}
