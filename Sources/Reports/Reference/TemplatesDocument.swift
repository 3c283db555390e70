/// `Documentation/templates.md`: every page, and the names that its template may use.
public enum TemplatesDocument {
  /// The whole page in Markdown; the same text each time.
  public static var markdown: String {
    let pages = MarkdownText.table(
      ["template", "filled with"],
      PageRenderer.Page.allCases.map { page in
        ["`pages/\(page.rawValue).mustache`", link(TemplateNames.view(of: page))]
      })
    let types = TemplateNames.types.map { type in
      "## \(type.title)\n\n"
        + MarkdownText.table(
          ["name", "kind", "what it is"],
          type.names.map { ["`\($0.name)`", kind($0.kind), $0.meaning] })
    }
    return """
      # Names in the templates of the pages

      <!-- Made by "make documentation" from Sources/Reports/Templates/Names. Do not edit. -->

      The templates of the pages are [Mustache](https://mustache.github.io/mustache.5.html) files in `Templates/pages`. How a team
      changes them stands in `Templates/README.md`; `bcf templates check` says which names do not exist.

      | kind | in a template |
      |---|---|
      | text, number | `{{name}}` prints it, with `<` and the like made harmless |
      | text or nothing | `{{#name}}...{{.}}...{{/name}}` prints what stands there only where there is a text |
      | yes or no | `{{#name}}...{{/name}}` for yes, `{{^name}}...{{/name}}` for no |
      | picture | `{{{name}}}`: made by bcf, and the only kind that is printed as it is |
      | texts | `{{#name}}...{{.}}...{{/name}}`, once for each text |
      | section | `{{#name}}...{{/name}}`, with the names of the linked table within it |
      | list | the same, once for each entry; `{{#first()}}...{{/first()}}` only for the first, `last()` for the last |

      A name that a section does not have is looked for in what is around it, so `{{area}}` within `{{#page}}` and within a list on the
      page is the same. `{{>part}}` prints another template, with the names of the place where it is named. A page stands in
      `{{<layout}}{{$main}}...{{/main}}{{/layout}}`.

      ## Pages

      \(pages)

      \(types.joined(separator: "\n\n"))

      """
  }

  private static func kind(_ kind: TemplateName.Kind) -> String {
    switch kind {
    case .text(let mayBeMissing): mayBeMissing ? "text or nothing" : "text"
    case .number: "number"
    case .flag: "yes or no"
    case .raw(let mayBeMissing): mayBeMissing ? "picture or nothing" : "picture"
    case .texts(let mayBeMissing): mayBeMissing ? "texts or nothing" : "texts"
    case .section(let type, let mayBeMissing): "section: " + link(type) + (mayBeMissing ? ", or nothing" : "")
    case .list(let type, let mayBeMissing): "list: " + link(type) + (mayBeMissing ? ", or nothing" : "")
    }
  }

  private static func link(_ type: any Any.Type) -> String {
    guard let title = TemplateNames.names(of: type)?.title else { return "" }
    let anchor = title.lowercased().map { $0 == " " ? "-" : $0 }.filter { $0 == "-" || $0.isLetter || $0.isNumber }
    return "[\(title)](#\(String(anchor)))"
  }
}
