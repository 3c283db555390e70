import Metrics
import Programme
import TestSupport
import Testing

/// Definitions that are taken from another year.
struct CatalogueChainTests {
  private static let whole = """
    metrics:
      - id: falls
        code: 2.24i
        name: Falls
        short_name: Falls
        numerator: {return: falls, measure: falls-admissions, breakdowns: [total], label: admissions}
        multiplier: 1
        unit: admissions
        short_unit: admissions
        decimals: 0
        polarity: low
        period: quarter
        definition: What it is
        source: Where from
        cautions: [One, Two]

    """

  private func load(_ files: [String: String], _ start: Int = 2018) throws -> (metrics: [Metric], message: String) {
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files.map { ("metrics/\($0).yaml", $1) }))
    do throws(ProgrammeError) {
      return (try CatalogueLoader.metrics(of: FinancialYear(start: start), in: folder.files), "")
    } catch { return ([], error.message) }
  }

  @Test func metricTakesWhatItDoesNotSayFromTheOtherYear() throws {
    let found = try load([
      "2016-17": Self.whole,
      "2017-18": "metrics:\n  - {id: falls, from: 2016-17, name: Falls again, cautions: []}\n",
      "2018-19": "metrics:\n  - {id: falls, from: 2017-18, code: C29, period: year-to-date}\n",
    ]).metrics
    let metric = try #require(found.first)
    #expect(metric.name == "Falls again")
    #expect(metric.code == "C29")
    #expect(metric.periodRule == .yearToDate)
    #expect(metric.cautions.isEmpty)
    #expect(metric.definition == "What it is")
  }

  @Test func keyWithoutAValueTakesAnInheritedOneAway() throws {
    let found = try load(["2016-17": Self.whole, "2018-19": "metrics:\n  - {id: falls, from: 2016-17, code: }\n"])
    #expect(found.metrics.first?.code == nil)
    #expect(found.metrics.count == 1)
  }

  @Test func definitionMayComeFromALaterYear() throws {
    let found = try load(["2019-20": Self.whole, "2018-19": "metrics:\n  - {id: falls, from: 2019-20}\n"])
    #expect(found.metrics.map(\.id) == ["falls"])
  }

  @Test(arguments: [
    ("{id: falls, from: 2017-18}", "Templates/metrics/2017-18.yaml, line 2: The definition of \"falls\" goes round"),
    ("{id: falls, from: 2018-19}", "Templates/metrics/2018-19.yaml, line 2: The definition of \"falls\" goes round"),
    ("{id: falls, from: 2031-32}", "Templates/metrics/2018-19.yaml, line 2: There is no catalogue of 2031-32."),
    ("{id: fals, from: 2016-17}", "Templates/metrics/2018-19.yaml, line 2: The catalogue of 2016-17 has no metric"),
    ("{id: falls, from: last year}", "Templates/metrics/2018-19.yaml, line 2: \"from\" is a framework year"),
    ("{from: 2016-17}", "Templates/metrics/2018-19.yaml, line 2: \"id\" is missing here."),
    ("{id: falls, from: 2016-17, nmae: x}", "Templates/metrics/2018-19.yaml, line 2: \"nmae\" means nothing here"),
  ])
  func faultNamesItsFileAndLine(_ entry: String, _ message: String) throws {
    let found = try load([
      "2016-17": Self.whole, "2017-18": "metrics:\n  - {id: falls, from: 2018-19}\n",
      "2018-19": "metrics:\n  - \(entry)\n",
    ])
    #expect(found.message.hasPrefix(message), "\(found.message)")
  }

  /// What is wrong in the other year is named there.
  @Test func faultOfAnInheritedKeyNamesTheOtherFile() throws {
    let found = try load([
      "2016-17": Self.whole.replacing("period: quarter", with: "period: monthly"),
      "2018-19": "metrics:\n  - {id: falls, from: 2016-17}\n",
    ])
    #expect(found.message.hasPrefix("Templates/metrics/2016-17.yaml, line 12: The period rule"), "\(found.message)")
  }

  @Test func codeMeansOneMetricInAYear() throws {
    let second = Self.whole.replacing("metrics:\n", with: "").replacing("id: falls", with: "id: other")
    let found = try load(["2018-19": Self.whole + second])
    #expect(found.message.hasPrefix("Templates/metrics/2018-19.yaml, line 16: The code 2.24i"), "\(found.message)")
  }
}
