import Forms
import Metrics
import NationalReturn
import TestSupport
import Testing
import XMLDocuments

/// Against files made by hand from the description of ADX in IHE's supplement: adx/@exported, and groups of dataValue by
/// orgUnit, period and dataSet.
@Suite struct ADXExportTests {
  private func text(_ document: QuarterlyReturn) throws -> String {
    String(decoding: try ADXExport.bytes(of: document), as: UTF8.self)
  }

  @Test func secondQuarterIsWrittenAsByHand() throws {
    #expect(try text(SmallReturn().document) == ADXFiles.secondQuarter)
  }

  /// October to December 2016, and the nine months from April.
  @Test func thirdQuarterHasItsOwnPeriods() throws {
    var small = try SmallReturn()
    small.quarter = 3
    small.answers = ["numbers.budgets": (.number(16), .given)]
    small.statuses["narrative.progress"] = .unanswered
    small.measures = [
      ReturnMeasure(
        metric: "falls", interval: "2016-04-01/P9M", unit: "%", multiplier: 100, numerator: .known(107),
        denominator: .known(8540), value: .missing(.suppressed), plan: nil,
        verdict: ReturnMeasure.Verdict(status: .withheld, colour: .grey, comparesPrinted: false, reason: "-"),
        sources: []),
      ReturnMeasure(
        metric: "delayed-transfers", interval: "2016-10-01/P3M", unit: "days", multiplier: 100_000,
        numerator: .missing(.notSubmitted), denominator: .missing(.notSubmitted), value: .missing(.notSubmitted),
        plan: ReturnMeasure.Planned(test: .atMost, limit: try number("611.5")),
        verdict: ReturnMeasure.Verdict(status: .noData, colour: .grey, comparesPrinted: false, reason: "-"),
        sources: []),
    ]
    #expect(try text(small.document) == ADXFiles.thirdQuarter)
  }

  @Test func returnWithoutNumbersHasNoGroup() throws {
    var small = try SmallReturn()
    small.answers = [:]
    small.measures = []
    let root = try XMLReading.element(from: try ADXExport.bytes(of: small.document))
    #expect(root.name == "adx")
    #expect(root.namespace == "urn:ihe:qrph:adx:2015")
    #expect(root.children.isEmpty)
  }

  /// ADX asks that the three keys of a group stand once, and so does a data element within it.
  @Test(arguments: 0..<20) func keysStandOnce(seed: UInt64) throws {
    var random = try RandomReturn(seed: seed, form: SmallForm.read())
    let groups = try XMLReading.element(from: try ADXExport.bytes(of: random.document())).children
    #expect(Set(groups.map { $0.attributes["period"] }).count == groups.count)
    for group in groups {
      #expect(Set(group.children.map { $0.attributes["dataElement"] }).count == group.children.count)
    }
  }
}
