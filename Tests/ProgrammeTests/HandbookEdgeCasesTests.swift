import Foundation
import Metrics
import TestSupport
import Testing

/// The forty edge cases of the handbook, section 6: by which finding, or by which type, each is dealt with.
struct HandbookEdgeCasesTests {
  /// How a case is dealt with.
  enum Rule {
    /// Something wrong is found and named.
    case findings([FindingCode])
    /// The fault cannot be made: this type or file stands in its way.
    case impossible(by: String)
  }

  static let registry: [(number: Int, rule: Rule)] = [
    (1, .findings([.valueUnreadable])), (2, .impossible(by: "FinancialYear, Period.isoInterval")),
    (3, .impossible(by: "Metric.PeriodRule")), (4, .impossible(by: "Period.numberOfDays")),
    (5, .findings([.partialPeriod])), (6, .impossible(by: "MetricValue.isCarried")),
    (7, .impossible(by: "MetricAssessment.sinceLastYear, YearProjection.Method")), (8, .findings([.cohortMaturing])),
    (9, .findings([.valueUnreadable])), (10, .impossible(by: "MissingReason")),
    (11, .findings([.smallNumbersWithheld])), (12, .findings([.percentageOfFew])),
    (13, .impossible(by: "DecimalText, RAGRule.Precision")), (14, .findings([.publishedRateDiffers])),
    (15, .findings([.publishedRateDiffers])), (16, .findings([.valueUnreadable, .noteMarks])),
    (17, .findings([.percentageOutOfRange, .numeratorAboveDenominator, .answerInvalid])),
    (18, .findings([.valueUnreadable])), (19, .findings([.dialectFound, .layoutUnknown])),
    (20, .findings([.layoutUnknown])), (21, .findings([.editionSuperseded, .figuresContradict])),
    (22, .findings([.fileNameMisleads])), (23, .findings([.areaChanged])), (24, .impossible(by: "AreaHistory")),
    (25, .impossible(by: "MissingReason")), (26, .impossible(by: "Area.isMeant(by:)")),
    (27, .findings([.shareInvalid, .sharesSumDiffers])),
    (28, .impossible(by: "Metric.isSharedByCommissioner")), (29, .impossible(by: "Area, joined by code")),
    (30, .findings([.denominatorOtherYear, .vintageChosen, .vintageMissing])), (31, .findings([.rateNotAnnualised])),
    (32, .findings([.ageBandsDiffer])),
    (33, .findings([.planMissing, .referenceMissing, .planEqualsBaseline, .planBelowBaseline])),
    (34, .findings([.figureProvisional, .editionSuperseded])), (35, .impossible(by: "PaymentForPerformance")),
    (36, .findings([.conditionNotMet, .conditionDateUnfit])), (37, .findings([.sumDiffers, .questionUnanswered])),
    (38, .findings([.controlCharacters])), (39, .impossible(by: "XMLText, XMLWriter")),
    (40, .findings([.answerInvalid])),
  ]

  @Test func registryHasEveryCaseOnce() {
    #expect(Self.registry.map(\.number) == Array(1...40))
    for (number, rule) in Self.registry {
      if case .findings(let codes) = rule {
        #expect(!codes.isEmpty && !codes.contains { $0.explanation.isEmpty }, "\(number)")
      }
    }
  }

  /// The tests stand in the files beside this one, each named after its case.
  @Test func everyCaseHasATest() throws {
    let folder = Repository.folder.appendingPathComponent("Tests/ProgrammeTests")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("HandbookEdgeCases") && $0 != "HandbookEdgeCasesTests.swift" }
    let text = try names.map { try Repository.text("Tests/ProgrammeTests/" + $0) }.joined()
    // `@Test`, its arguments if any, and the name.
    let found = Set(
      text.matches(of: /@Test(?:\(arguments: [^\n]*\))?\s+func edgeCase(\d\d)[A-Z]/).compactMap { Int($0.1) })
    #expect(found == Set(1...40))
  }
}
