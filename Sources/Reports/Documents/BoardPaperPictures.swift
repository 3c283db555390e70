import Pictures
import Programme
import WordDocuments

/// The charts of a board paper as pictures of a document, each with the numbers behind it.
enum BoardPaperPictures {
  /// Pixels for a unit of the drawing: 254 dots an inch at the size on paper.
  private static let scale = 2.0
  /// The width on paper, in points.
  private static let width = 272.0

  static func blocks(_ view: BoardPaperView) throws(ProgrammeError) -> [WordDocument.Block] {
    guard !view.charts.isEmpty else { return [] }
    var blocks: [WordDocument.Block] = [.heading(.first, view.words.chartsTitle)]
    for chart in view.charts {
      let png = try draw(chart)
      blocks.append(
        .picture(
          WordDocument.Picture(
            png: png.bytes, width: width, height: width * png.height / max(png.width, 1), caption: chart.chartTitle,
            alternativeText: chart.chartWords)))
      blocks.append(.table(numbers(of: chart)))
    }
    return blocks
  }

  private static func draw(_ chart: BoardPaperChart) throws(ProgrammeError) -> PNGPicture {
    do throws(PictureFault) {
      return try PNGPicture(svg: chart.standalone, scale: scale)
    } catch {
      throw ProgrammeError(
        "The chart \"\(chart.chartTitle)\" cannot be drawn for the Word document: \(error.message)",
        advice: error == .missing
          ? "Install it and run again; nothing was written." : "Report this fault; nothing was written.")
    }
  }

  private static func numbers(of chart: BoardPaperChart) -> WordDocument.Table {
    WordDocument.Table(
      caption: chart.numbersCaption,
      columns: [
        .init("Quarter", share: 20), .init("Figure", share: 32, alignment: .right),
        .init("Plan", share: 48, alignment: .right),
      ],
      rows: chart.numbers.map { [[.init($0.chartPeriod)], [.init($0.chartFigure)], [.init($0.chartPlan)]] },
      staysTogether: true)
  }
}
