import Fingerprints
import Foundation
import Programme
import TestSupport
import Testing

@testable import Reports

/// The policy of a page names the hashes of exactly the style and the script that stand on it.
@Suite struct PolicyTests {
  private func pages(_ files: [String: String]) throws -> [(name: String, page: Page)] {
    let folder = try TemporaryFolder(files)
    let templates = folder.files.over(Repository.templates)
    return try ReportFiles.all(of: SmallProgramme().report(), templates: templates).filter {
      $0.name.hasSuffix(".html")
    }
    .map { ($0.name, try Page(String(decoding: $0.bytes, as: UTF8.self))) }
  }

  private func policy(_ page: Page) throws -> String {
    try #require(
      page.elements(named: "meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?
        .attributes["content"])
  }

  /// What stands between the tags, byte by byte; there is one such element.
  private func content(_ element: String, of page: Page) throws -> String {
    let parts = page.text.components(separatedBy: "<\(element)>")
    try #require(parts.count == 2)
    return try #require(parts[1].components(separatedBy: "</\(element)>").first)
  }

  @Test(arguments: [
    [:], ["style/95-own.css": "h1 { color: var(--brand); }\r\n.x::after { content: \"\u{2605}\"; }\r"],
    ["style/page.js": "\u{FEFF}\"use strict\";\r\n"],
  ])
  func hashesAreThoseOfTheElements(files: [String: String]) throws {
    for (name, page) in try pages(files) {
      let policy = try policy(page)
      for (element, directive) in [("style", "style-src"), ("script", "script-src")] {
        let text = try content(element, of: page)
        #expect(!text.contains("\r") && !text.contains("\u{FEFF}"))
        #expect(policy.contains("\(directive) 'sha256-\(SHA256.base64(Array(text.utf8)))';"), "\(name)")
      }
      for part in ["default-src 'none'", "img-src data:", "base-uri 'none'", "form-action 'none'"] {
        #expect(policy.contains(part), "\(name)")
      }
      #expect(!policy.contains("unsafe"), "\(name)")
    }
  }

  @Test func emptyScriptLeavesNoElementAndNoPermission() throws {
    for (name, page) in try pages(["style/page.js": ""]) {
      #expect(!page.text.contains("<script"), "\(name)")
      #expect(!(try policy(page).contains("script-src")), "\(name)")
    }
  }

  @Test(arguments: [("style/90.css", "x</STYLE>"), ("style/page.js", "'</script>'"), ("style/page.js", "<!--")])
  func styleOrScriptThatWouldEndItsElementIsRefused(file: String, text: String) throws {
    let folder = try TemporaryFolder([file: text])
    #expect(throws: ProgrammeError.self) {
      _ = try PageRenderer(templates: folder.files.over(Repository.templates))
    }
  }

  @Test func ownLogoTakesThePlaceOfOurs() throws {
    let logo = "<img class=\"logo\" src=\"data:image/png;base64,AAAA\" alt=\"Rutland County Council\"/>"
    for (name, page) in try pages(["pages/logo.mustache": logo]) {
      #expect(page.elements(named: "img").map { $0.attributes["alt"] } == ["Rutland County Council"], "\(name)")
      #expect(!page.text.contains("logo-title"), "\(name)")
    }
  }
}
