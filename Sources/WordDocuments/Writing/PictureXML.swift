import XMLDocuments

/// A picture in the line of text (ECMA-376 Part 1, 20.4.2.8).
enum PictureXML {
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  static let namespaces = [
    ("xmlns:wp", "\(drawing)/wordprocessingDrawing"), ("xmlns:a", "\(drawing)/main"),
    ("xmlns:pic", "\(drawing)/picture"),
  ]
  /// English Metric Units of a point.
  private static let unitsOfPoint = 12_700.0

  static func write(_ picture: WordDocument.Picture, number: Int, id: String, _ writer: XMLWriter) {
    let most = Double(WordXML.textWidth) / 20
    let scale = min(1, most / picture.width)
    let size = [picture.width, picture.height].map { "\(Int(($0 * scale * unitsOfPoint).rounded()))" }
    let extent = [("cx", size[0]), ("cy", size[1])]
    let name = [("id", "\(number)"), ("name", "Picture \(number)"), ("descr", picture.alternativeText)]
    writer.start("w:r")
    writer.start("w:drawing")
    writer.start("wp:inline", ["distT", "distB", "distL", "distR"].map { ($0, "0") })
    writer.element("wp:extent", extent)
    writer.element("wp:docPr", name)
    writer.start("wp:cNvGraphicFramePr")
    writer.element("a:graphicFrameLocks", [("noChangeAspect", "1")])
    writer.end()
    writer.start("a:graphic")
    writer.start("a:graphicData", [("uri", "\(drawing)/picture")])
    writer.start("pic:pic")
    writer.start("pic:nvPicPr")
    writer.element("pic:cNvPr", name)
    writer.element("pic:cNvPicPr")
    writer.end()
    writer.start("pic:blipFill")
    writer.element("a:blip", [("r:embed", id)])
    writer.start("a:stretch")
    writer.element("a:fillRect")
    for _ in 0..<2 { writer.end() }
    writer.start("pic:spPr")
    writer.start("a:xfrm")
    writer.element("a:off", [("x", "0"), ("y", "0")])
    writer.element("a:ext", extent)
    writer.end()
    writer.start("a:prstGeom", [("prst", "rect")])
    writer.element("a:avLst")
    for _ in 0..<7 { writer.end() }
    // Seven: geometry, its properties, picture, data, graphic, inline, drawing; then the run.
    writer.end()
  }
}
