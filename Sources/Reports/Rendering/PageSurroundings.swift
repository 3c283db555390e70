import Fingerprints
import Mustache
import Programme
import XMLDocuments

/// What the renderer adds to every page: the policy of what the page may do, and the script.
struct PageSurroundings {
  let policy: String
  let script: String
  /// Where the links to the glossary go; nothing where there is no glossary.
  let terms: String?

  /// - Parameters:
  ///   - style: the text within the style element.
  ///   - script: the text within the script element; empty for none.
  init(style: String, script: String, terms: String?) {
    var parts = ["default-src 'none'", "style-src '\(PageSurroundings.hash(style))'"]
    if !script.isEmpty { parts.append("script-src '\(PageSurroundings.hash(script))'") }
    policy = (parts + ["img-src data:", "base-uri 'none'", "form-action 'none'"]).joined(separator: "; ")
    self.script = script.isEmpty ? "" : "<script>\(script)</script>"
    self.terms = terms
  }

  private static func hash(_ text: String) -> String { "sha256-" + SHA256.base64(Array(text.utf8)) }

  /// A text as a browser takes it, so that its hash is the same: UTF-8, line feeds, no byte order mark.
  ///
  /// - Throws: `ProgrammeError` where the text would end its element.
  static func text(_ bytes: [UInt8], of file: String, ending element: String) throws(ProgrammeError) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    text = XMLText.legal(text).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let low = text.lowercased()
    guard let bad = ["</\(element)", "<!--"].first(where: low.contains) else { return text }
    throw ProgrammeError(
      "\(file) holds \"\(bad)\", which would end it on the page.", advice: "Write it in another way.")
  }
}

extension PageSurroundings {
  /// What a template may name: the names of the page's view, and beneath them those of its surroundings.
  func around(_ view: any Encodable) -> ViewNames {
    var names: [String: Any] = ["policy": policy, "script": script]
    names["terms"] = terms
    return ViewNames(names.merging(ViewTree.names(of: view)) { $1 })
  }
}
