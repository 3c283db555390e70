import Glibc
import XMLDocuments

/// Texts for structures of C, which hold pointers: they live as long as this object.
final class CStrings {
  private var held: [UnsafeMutablePointer<CChar>] = []

  /// A copy of a text, without what XML cannot hold; nothing for an empty text.
  func pointer(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard !text.isEmpty, let copy = strdup(XMLText.legal(text)) else { return nil }
    held.append(copy)
    return copy
  }

  deinit { for text in held { free(text) } }
}
