import Foundation
import Programme
import TestSupport
import Testing

@testable import Reports

/// `bcf templates check` on the templates that came with bcf, and on each usual mistake.
@Suite struct TemplateCheckTests {
  /// The faults of the templates with some of them replaced.
  private func faults(_ files: [String: String]) throws -> [TemplateFault] {
    let folder = try TemporaryFolder(files)
    return TemplateCheck(templates: folder.files.over(Repository.templates)).faults()
  }

  /// A page in the layout, with its content from line 3 on.
  private func page(_ content: String) -> [String: String] {
    [
      "pages/dashboard.mustache":
        "{{<layout}}\n{{$main}}\n\(content)\n{{>metrics-table}}\n{{/main}}\n{{/layout}}\n"
    ]
  }

  @Test func templatesThatCameWithBCFAreRight() {
    let check = TemplateCheck(templates: Repository.templates)
    #expect(check.faults().map { $0.sentence() } == [])
    #expect(check.count >= 15)
  }

  @Test(arguments: [
    "{{metricCount}}", "{{page.area}}", "{{#page}}{{area}}{{/page}}", "{{#metrics}}{{name}}{{metricCount}}{{/metrics}}",
    "{{#metrics}}{{#status}}{{word}} {{name}}{{/status}}{{/metrics}}", "{{#metrics}}{{{sparkline}}}{{/metrics}}",
    "{{#metrics}}{{#countWords}}{{.}}{{/countWords}}{{/metrics}}", "{{^metrics}}none{{/metrics}}",
    "{{#metrics}}{{#first()}}<ul>{{/first()}}{{/metrics}}", "{{count(metrics)}}", "{{uppercased(rule)}}",
    "{{#metrics}}{{#hasFigure}}{{#last()}}x{{/last()}}{{/hasFigure}}{{/metrics}}",
    "{{! a note with {{ braces and {{#unknown}} }}", "{{ metricCount }}", "{{#metrics}}{{status.word}}{{/metrics}}",
    "{{#empty(metrics)}}none{{/empty(metrics)}}",
  ])
  func rightTemplateHasNoFault(_ content: String) throws {
    #expect(try faults(page(content)).map { $0.sentence() } == [])
  }

  @Test(arguments: [
    ("{{metricCont}}", "There is no \"metricCont\" here, so nothing would be printed. Did you mean \"metricCount\"?"),
    ("{{sparkline}}", "There is no \"sparkline\" here, so nothing would be printed."),
    ("{{page.aera}}", "There is no \"page.aera\" here"),
    ("{{#metrics}}{{status.wrod}}{{/metrics}}", "There is no \"status.wrod\" here"),
    (
      "{{#metrcs}}{{name}}{{/metrcs}}",
      "There is no \"metrcs\" here, so nothing would be printed. Did you mean \"metrics\"?"
    ),
    ("{{^metrcs}}none{{/metrcs}}", "There is no \"metrcs\" here"),
    ("{{#metrics}}{{sparkline}}{{/metrics}}", "\"sparkline\" is made by bcf and holds tags: write {{{sparkline}}}."),
    ("{{{rule}}}", "{{{rule}}} would print text of people as it is: write {{rule}}."),
    ("{{&rule}}", "{{{rule}}} would print text of people as it is: write {{rule}}."),
    ("{{#metrics}}{{#countWords}}{{{.}}}{{/countWords}}{{/metrics}}", "would print text of people as it is"),
    ("{{#metrics}}{{hasFigure}}{{/metrics}}", "\"hasFigure\" is yes or no: write {{#hasFigure}}...{{/hasFigure}}."),
    ("{{metrics}}", "\"metrics\" cannot be printed as a whole"),
    ("{{#metrics}}{{.}}{{/metrics}}", "{{.}} stands for several names here"),
    ("{{>status}}", "There is no \"colour\" here"), ("{{>statsu}}", "There is no template pages/statsu.mustache"),
    ("{{#first()}}x{{/first()}}", "{{#first()}} means something only directly within a list."),
    ("{{shout(rule)}}", "\"shout\" cannot be asked of \"rule\"."), ("{{first(rule)}}", "\"first\" cannot be asked"),
    ("{{#metrics}}", "{{#metrics}} is not closed before {{/main}} on line 5: {{/metrics}} is missing."),
    ("{{/metrics}}", "{{/metrics}} closes nothing"),
    ("{{#metrics}}{{name}}{{/metrcis}}", "{{/metrcis}} closes nothing; open is {{#metrics}} of line 3"),
    ("{{#metrics}}{{#status}}{{/metrics}}{{/status}}", "{{#status}} is not closed before {{/metrics}} on line 3"),
    ("{{rule", "The tag that opens here is not closed: }} is missing."),
    ("{{#metrics}}{{{sparkline}}{{/metrics}}", "The tag that opens here is not closed: }}} is missing."),
    ("{{metric count}}", "\"metric count\" is not a name"), ("{{}}", "\"\" is not a name"),
    ("{{=<% %>=}}", "A template keeps its braces"), ("{{%CONTENT_TYPE:TEXT}}", "A template keeps its braces"),
    ("{{>*rule}}", "A part is named as it is"),
    ("<p style=\"color: red\">x</p>", "\"style=\" does nothing on a page, by its policy."),
    ("<script>x</script>", "\"<script\" does nothing on a page"),
  ])
  func mistakeIsToldWithItsLine(_ content: String, _ message: String) throws {
    let faults = try faults(page(content))
    let fault = try #require(faults.first { $0.message.contains(message) }, "\(faults.map { $0.sentence() })")
    if fault.file != "pages/status.mustache" {
      #expect(fault.file == "pages/dashboard.mustache")
      #expect(fault.line == 3)
    }
  }

  /// A part is read with the names of each place that names it: the fault is told once, at its line.
  @Test func partIsReadWhereItIsNamed() throws {
    let faults = try faults(["pages/status.mustache": "\n{{wrod}}\n"])
    #expect(
      faults.map { $0.sentence() } == [
        "Templates/pages/status.mustache, line 2: There is no \"wrod\" here, so nothing would be printed. Did you mean \"word\"?"
      ])
  }

  @Test func layoutIsReadWithTheNamesOfEachPage() throws {
    let layout = try Repository.text("Templates/pages/layout.mustache")
    #expect(try faults(["pages/layout.mustache": layout.replacing("{{heading}}", with: "{{haeding}}")]).count == 1)
    let other = try faults([
      "pages/layout.mustache": layout.replacing("$main", with: "$body").replacing("/main}}", with: "/body}}")
    ])
    #expect(other.contains { $0.message.contains("\"layout\" has no block \"main\".") && $0.line == 2 })
    let bare = try faults(["pages/layout.mustache": layout.replacing("{{policy}}", with: "")])
    #expect(bare.map(\.message) == ["No page prints \"policy\" any more; every page needs it."])
  }

  @Test func onlyBlocksStandWithinALayout() throws {
    let faults = try faults(
      [
        "pages/glossary.mustache":
          "{{<layout}}\n{{rule}}\n{{$main}}{{#used}}{{>glossary-entry}}{{/used}}{{/main}}\n{{/layout}}"
      ])
    #expect(faults.contains { $0.line == 2 && $0.message.hasPrefix("Within {{<layout}} only blocks may stand") })
  }

  @Test func partThatNamesItselfIsFound() throws {
    #expect(
      try faults(["pages/prose.mustache": "{{>prose}}"]).contains {
        $0.message == "\"prose\" would print itself without end."
      })
  }

  @Test func partsThatNothingNamesAndForeignFilesAreFound() throws {
    let faults = try faults([
      "pages/spare.mustache": "x", "pages/logo.svg": "x", "style/own.scss": "x", "pages/notes.md": "x",
    ])
    #expect(faults.map(\.file) == ["pages/logo.svg", "pages/spare.mustache", "style/own.scss"])
  }

  @Test func wordsAndGlossaryAreReadToo() throws {
    let words = try Repository.text("Templates/words.yaml")
    let tab = try faults(["words.yaml": words.replacing("  blue:", with: "\tblue:")])
    #expect(tab.count == 1 && tab[0].file == "words.yaml" && tab[0].line == 7, "\(tab)")
    let twice = try faults(["words.yaml": words.replacing("word: Amber", with: "word: green")])
    #expect(twice.first?.message.contains("amber has the same word as green") == true, "\(twice)")
    #expect(try faults(["glossary.yaml": "terms:\n- {trem: x}\n"]).map(\.line) == [2])
  }

  @Test func styleThatWouldEndItsElementIsFound() throws {
    #expect(try faults(["style/90-own.css": "a { } </style><p>"]).map(\.file) == ["style/90-own.css"])
    #expect(try faults(["style/page.js": "// <!-- "]).map(\.file) == ["style/page.js"])
    #expect(try faults(["style/90-own.css": "a { color: inherit }"]).isEmpty)
  }

  /// What the parser of the pages cannot read must be told by the check as well: every cut of a real template.
  @Test func everyCutOfATemplateIsTold() throws {
    let text = try Repository.text("Templates/pages/findings.mustache")
    // One brace alone is text to the check, and nothing to the parser.
    for length in stride(from: 2, to: text.count, by: 7) {
      let cut = String(text.prefix(length))
      let folder = try TemporaryFolder(["pages/findings.mustache": cut])
      let files = folder.files.over(Repository.templates)
      let isReadable = (try? PageRenderer(templates: files)) != nil
      let isTold = !TemplateCheck(templates: files).faults().isEmpty
      #expect(isReadable || isTold, "\(length)")
      // A single brace at the end is one that only the parser cannot read.
      if !cut.hasSuffix("{") || cut.hasSuffix("{{") {
        #expect(TemplateTree(cut).faults.isEmpty == isReadable, "\(length)")
      }
    }
  }
}
