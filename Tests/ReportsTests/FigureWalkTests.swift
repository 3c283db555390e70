import Metrics
import TestSupport
import Testing

@testable import Reports

/// Every number on every page, charts included, stands in `data/figures.csv`.
@Suite struct FigureWalkTests {
  private static func walk(_ report: ProgrammeReport) throws -> FigureWalk {
    let files = try ReportFiles.all(of: report, templates: Repository.templates)
    let table = try #require(files.first { $0.name == report.disclosure.figuresFile })
    var walk = try FigureWalk(table: table.bytes)
    for file in files where file.name.hasSuffix(".html") {
      walk.walk(try Page(String(decoding: file.bytes, as: UTF8.self)), file.name)
    }
    return walk
  }

  @Test func everyNumberOfASmallProgrammeIsInTheTable() throws {
    let walk = try Self.walk(SmallProgramme.answering(CompleteAnswers.secondQuarter))
    #expect(walk.faults == [])
    #expect(walk.checked > 300)
  }

  @Test func everyNumberOfAFullProgrammeIsInTheTable() throws {
    let faults = try Self.walk(FullProgramme.report()).faults
    #expect(faults == [])
  }

  /// The walk finds what it is there for: a wrong number, an unknown name, and a number without a name.
  @Test(arguments: [
    (#"<data value="1140.2" data-figure="m/p/rate">1,140.2</data>"#, 0),
    (#"<data value="1140.23" data-figure="m/p/rate">1,140.2</data>"#, 0),
    (#"<data value="1140.3" data-figure="m/p/rate">1,140.2</data>"#, 1),
    (#"<data data-figure="m/p/rate">1,140.3</data>"#, 1), (#"<data data-figure="m/p/rate">1,140</data>"#, 0),
    (#"<data data-figure="m/p/rote">1,140.2</data>"#, 1), ("<p>352 days</p>", 1), ("<p>in July 2016</p>", 0),
    (#"<p data-figures="m/p/">352 of 1,140.2</p>"#, 0), (#"<p data-figures="m/p/">353 of 1,140.2</p>"#, 1),
    (#"<p data-figures="m/q/">352</p>"#, 1), (#"<p data-text="narrative">99 beds</p>"#, 0),
    (#"<p data-figures="m/p/">352 <b data-text="period">7</b></p>"#, 0),
    (#"<p data-text="narrative"><b data-figure="m/p/rate">7</b></p>"#, 1),
    (
      #"<svg><circle data-figure="m/p/rate" data-value="1140.23"/><circle data-figure="m/p/rate" data-value="1"/></svg>"#,
      1
    ),
  ])
  func walkFindsWrongAndNamelessNumbers(_ content: String, _ faults: Int) throws {
    let table = "figure,value,unit,decimals,edition,origin\nm/p/rate,1140.23,,1,,\nm/p/numerator,352,,0,,\n"
    var walk = try FigureWalk(table: Array(table.utf8))
    walk.walk(try Page("<!DOCTYPE html>\n<html><body>\(content)</body></html>"), "page")
    #expect(walk.faults.count == faults, "\(walk.faults)")
  }
}
