import Testing
import WordDocuments
import XMLDocuments

/// What the parts of a document hold, whether or not an office program is there.
@Suite struct WordDocumentTests {
  private typealias Run = WordDocument.Run

  @Test func titleAndLanguageAreSet() throws {
    let written = try WrittenDocument([.title("Report")])
    let properties = try written.part("docProps/core.xml")
    #expect(properties.child(named: "title")?.text == "Sample")
    #expect(properties.child(named: "language")?.text == "en-GB")
    #expect(properties.child(named: "created")?.text == "2016-11-25T12:00:00Z")
    let language = try written.part("word/styles.xml").child(named: "docDefaults")?.firstDescendant(named: "lang")
    #expect(language?.attributes["val"] == "en-GB")
  }

  @Test func everyPartHasATypeAndEveryRelationATarget() throws {
    let link = Run("here", link: "https://example.org/a?b=1&c=2")
    let written = try WrittenDocument([.picture(try WordDocument.picture()), .paragraph([link, link])])
    let types = try written.part("[Content_Types].xml").children(named: "Override")
    for type in types {
      _ = try written.part(String(try #require(type.attributes["PartName"]).dropFirst()))
    }
    let relations = try written.part("word/_rels/document.xml.rels").children
    let used = try written.body().all.flatMap { element in ["id", "embed"].compactMap { element.attributes[$0] } }
    #expect(used.contains("picture1") && used.contains("link1"))
    #expect(relations.count { $0.attributes["TargetMode"] == "External" } == 1)
    #expect(
      Set(relations.compactMap { $0.attributes["Id"] }).isSuperset(of: ["picture1", "link1", "header", "footer"]))
  }

  @Test func headingsHaveTheStylesOfWord() throws {
    let written = try WrittenDocument(WordDocument.HeadingLevel.allCases.map { .heading($0, "Level \($0.rawValue)") })
    #expect(
      try written.body().children(named: "p").map { $0.property("pStyle") } == ["Heading1", "Heading2", "Heading3"])
    for level in 1...3 {
      let style = try written.part("word/styles.xml").children.first { $0.attributes["styleId"] == "Heading\(level)" }
      #expect(style?.property("name") == "heading \(level)")
      #expect(style?.property("outlineLvl") == "\(level - 1)")
    }
  }

  @Test func eachOrderedListBeginsAnew() throws {
    let items = [[Run("One")], [Run("Two")]]
    let written = try WrittenDocument([.list(.numbers, items), .list(.bullets, items), .list(.numbers, items)])
    let paragraphs = try written.body().children(named: "p")
    #expect(paragraphs.map { $0.property("numId") } == ["1", "1", "2", "2", "3", "3"])
    #expect(paragraphs.map { $0.property("pStyle") }.prefix(3) == ["ListNumber", "ListNumber", "ListBullet"])
    let uses = try written.part("word/numbering.xml").children(named: "num")
    #expect(uses.map { $0.property("abstractNumId") } == ["1", "0", "1"])
    #expect(uses.map { $0.property("startOverride") } == ["1", nil, "1"])
  }

  @Test func tablesRepeatTheirHeadingsAndSayWhatTheyAre() throws {
    let written = try WrittenDocument([.table(WordDocument.table)])
    let table = try #require(try written.body().child(named: "tbl"))
    #expect(table.property("tblCaption") == "Delayed days")
    #expect(table.property("tblDescription") == "A row for each month.")
    let rows = table.children(named: "tr")
    #expect(rows.map { $0.firstDescendant(named: "tblHeader") != nil } == [true, false, false])
    #expect(
      rows.map { $0.children(named: "tc").map(\.runText) } == [["Month", "Days"], ["July", "107"], ["August", "83"]])
    #expect(table.all(named: "gridSpan").isEmpty && table.all(named: "vMerge").isEmpty)
    // A4 less two margins of 2 cm is 17 cm: 9,638 twentieths of a point, cut in 1 : 2.
    #expect(table.all(named: "gridCol").map { $0.attributes["w"] } == ["3212", "6426"])
    #expect(rows[1].children(named: "tc").map { $0.property("jc") } == [nil, "right"])
    let caption = try #require(try written.body().children(named: "p").first)
    #expect(caption.property("pStyle") == "Caption" && caption.runText == "Table 1: Delayed days")
  }

  @Test func picturesSayWhatTheyShow() throws {
    let written = try WrittenDocument([.picture(try WordDocument.picture("Days: <5 & \"few\""))])
    for name in ["docPr", "cNvPr"] {
      #expect(try written.body().firstDescendant(named: name)?.attributes["descr"] == "Days: <5 & \"few\"")
    }
    // 80 points by 60 points, of 12,700 units each.
    #expect(try written.body().firstDescendant(named: "extent")?.attributes == ["cx": "1016000", "cy": "762000"])
  }

  @Test func aPictureIsNeverWiderThanThePage() throws {
    var picture = try WordDocument.picture()
    picture.width = 963.8
    picture.height = 100
    let extent = try WrittenDocument([.picture(picture)]).body().firstDescendant(named: "extent")?.attributes
    // 9,638 twentieths of a point are 481.9 points: half of the width, and so half of the height.
    #expect(extent == ["cx": "6120130", "cy": "635000"])
  }

  @Test func pagesAreNumberedAndOfA4() throws {
    let written = try WrittenDocument(.sample([], header: "Not for publication", footer: "Rutland"))
    #expect(try written.part("word/header1.xml").runText == "Not for publication")
    #expect(try written.part("word/footer1.xml").runText == "Rutland\tPage 1 of 1")
    let fields = try written.part("word/footer1.xml").all(named: "fldSimple").map { $0.attributes["instr"] }
    #expect(fields == [" PAGE ", " NUMPAGES "])
    let size = try written.body().firstDescendant(named: "pgSz")?.attributes
    #expect(size == ["w": "11906", "h": "16838"])
  }

  @Test func textsStayTextsWhateverTheyHold() throws {
    let attack = "<script>alert(1)</script> & ]]> \"q\" \u{1F600} {{x}}"
    let typed = attack + "\u{0B}below\tright\u{01}\r\nend"
    let written = try WrittenDocument([
      .title(typed), .paragraph([Run(typed)]), .list(.bullets, [[Run(typed)]]), .notice([Run(typed, isBold: true)]),
    ])
    for paragraph in try written.body().children(named: "p") {
      #expect(paragraph.runText == attack + "\nbelow\tright\nend")
    }
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    let document = try WordDocument.sample([.table(WordDocument.table), .picture(try WordDocument.picture())])
    let bytes = try document.bytes()
    #expect(try document.bytes() == bytes)
    // 1 January 1980, midnight (APPNOTE.TXT 4.4.6), in the header of the first part: time, then date.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func whatWordWouldRepairIsRefused() throws {
    var narrow = WordDocument.table
    narrow.rows[1].removeLast()
    var nameless = WordDocument.table
    nameless.columns[1].heading = ""
    var silent = try WordDocument.picture(" \n")
    #expect(try WordDocument.sample([.table(narrow)]).fault()?.reason == .table)
    #expect(try WordDocument.sample([.table(nameless)]).fault()?.reason == .table)
    #expect(try WordDocument.sample([.picture(silent)]).fault()?.reason == .picture)
    silent.alternativeText = "Something"
    #expect(try WordDocument.sample([.picture(silent)]).fault() == nil)
    silent.png.removeFirst()
    #expect(try WordDocument.sample([.picture(silent)]).fault()?.reason == .picture)
    for link in ["javascript:alert(1)", "file:///etc/passwd", "data.html", ""] {
      #expect(try WordDocument.sample([.paragraph([Run("x", link: link)])]).fault()?.reason == .link, "\(link)")
    }
    for link in ["https://example.org", "HTTP://example.org", "mailto:team@example.org"] {
      #expect(try WordDocument.sample([.paragraph([Run("x", link: link)])]).fault() == nil, "\(link)")
    }
  }
}
