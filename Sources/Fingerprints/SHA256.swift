import CNettle

/// SHA-256 by nettle: 256 bits that stand for a content, so that any other content is told from it.
///
/// Source of the definition: FIPS 180-4.
public struct SHA256 {
  /// The number of bytes of a digest.
  public static let digestBytes = 32

  private var context = sha256_ctx()

  /// Begins with no content.
  public init() { nettle_sha256_init(&context) }

  /// Adds content after what was added before.
  public mutating func add(_ bytes: [UInt8]) { nettle_sha256_update(&context, bytes.count, bytes) }

  /// The digest of all that was added; what is added afterwards begins anew.
  public mutating func digest() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: SHA256.digestBytes)
    sha256_whole_digest(&context, &digest)
    return digest
  }

  /// The digest of a content as 64 hexadecimal digits in lower case.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.add(bytes)
    return hexadecimalDigits(hash.digest())
  }

  /// The digest of a content in base 64, as a content security policy names it.
  public static func base64(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.add(bytes)
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    // 32 bytes are ten groups of three, and two more with one sign of filling.
    let digest = hash.digest() + [0]
    var text = ""
    for start in stride(from: 0, to: digest.count, by: 3) {
      let group = digest[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
      for shift in [18, 12, 6, 0] { text.append(digits[group >> shift & 63]) }
    }
    return text.dropLast() + "="
  }

  /// Two digits in lower case for each byte.
  public static func hexadecimalDigits(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
