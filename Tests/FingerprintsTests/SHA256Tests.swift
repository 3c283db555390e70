import Fingerprints
import Testing

/// Expected digests: the examples of FIPS 180-2, appendix B, and the empty message of NIST's test vectors.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func examplesOfTheStandard(message: String, digest: String) {
    #expect(SHA256.hexadecimal(Array(message.utf8)) == digest)
  }

  /// The third example: a million times the letter a, here in pieces that are not whole blocks of 64 bytes.
  @Test func millionLettersInPieces() {
    var hash = SHA256()
    for _ in 0..<1000 { hash.add([UInt8](repeating: 0x61, count: 1000)) }
    #expect(
      SHA256.hexadecimalDigits(hash.digest()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func digestBeginsAnew() {
    var hash = SHA256()
    hash.add(Array("something else".utf8))
    _ = hash.digest()
    hash.add(Array("abc".utf8))
    #expect(SHA256.hexadecimalDigits(hash.digest()) == SHA256.hexadecimal(Array("abc".utf8)))
  }

  @Test func nothingAddedIsTheEmptyMessage() {
    var hash = SHA256()
    hash.add([])
    #expect(hash.digest().count == SHA256.digestBytes)
    var other = SHA256()
    #expect(SHA256.hexadecimalDigits(other.digest()) == SHA256.hexadecimal([]))
  }

  @Test func digitsAreTwoForEachByteAndInLowerCase() {
    #expect(SHA256.hexadecimalDigits([0, 1, 15, 16, 171, 255]) == "00010f10abff")
  }
}
