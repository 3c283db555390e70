import Fingerprints
import Testing

/// Expected: `printf TEXT | openssl dgst -sha256 -binary | base64`.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func digestIsThatOfOpenSSL(text: String, digest: String) {
    #expect(SHA256.base64(Array(text.utf8)) == digest)
  }
}
