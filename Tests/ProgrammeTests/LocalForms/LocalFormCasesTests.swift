import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases about local forms.
@Suite struct LocalFormCasesTests {
  /// Twenty aspects as Wokingham scored them: eight that are not 1 by 1, and twelve that are.
  private static let aspects: [(impact: Int, likelihood: Int)] =
    [(1, 1), (1, 3), (1, 1), (2, 1), (1, 1), (1, 1), (1, 1), (5, 1), (2, 2), (1, 1), (1, 3), (1, 4)]
    + Array(repeating: (1, 1), count: 7) + [(1, 5)]

  private static func impact(_ aspects: [(impact: Int, likelihood: Int)], scores: [Int] = []) throws -> Checked {
    let rows = aspects.enumerated().map { number, aspect in
      "Aspect \(number + 1),\(aspect.impact),\(aspect.likelihood),,\(scores.isEmpty ? aspect.impact * aspect.likelihood : scores[number])\n"
    }
    return try Checked([
      "local-forms/impact-assessment.csv": "aspect,impact,likelihood,comment,score\n" + rows.joined()
    ])
  }

  @Test("Wokingham 26: 20 rows, the highest score is 5, no second stage")
  func wokingham26() throws {
    let checked = try Self.impact(Self.aspects)
    let form = try #require(checked.programme.localForms.impact)
    #expect(form.aspects.count == 20)
    #expect(form.highest == 5)
    #expect(form.needsStageTwo == false)
    #expect(form.words == "Stage 2 not required")
    #expect(checked.findings(.stageTwoRequired).isEmpty && checked.findings(.localFormDiffers).isEmpty)
  }

  @Test(
    "Wokingham 26: 3 by 3 needs the second stage, 8 does not", arguments: [(3, 3, true), (2, 4, false), (4, 2, false)])
  func wokingham26Threshold(_ impact: Int, _ likelihood: Int, _ isNeeded: Bool) throws {
    let checked = try Self.impact([(1, 1), (impact, likelihood)])
    #expect(checked.programme.localForms.impact?.needsStageTwo == isNeeded)
    #expect(checked.places(.stageTwoRequired) == (isNeeded ? ["B3"] : []))
  }

  @Test func wrongScoresAndLevelsAreFindings() throws {
    let checked = try Self.impact([(2, 3), (1, 1)], scores: [5, 1])
    let message = try checked.message(.localFormDiffers)
    #expect(message.contains("5") && message.contains("6"))
    let open = try Self.impact([(6, 1), (1, 1)])
    #expect(open.places(.localFormInvalid) == ["B2"])
    #expect(open.programme.localForms.impact?.needsStageTwo == nil)
  }

  /// What the form prints of the second stage is held against the score; the heading may be that of the form.
  @Test(arguments: [("No", 0), ("Yes", 1), ("", 0)]) func printedSecondStage(_ printed: String, _ count: Int) throws {
    let checked = try Checked([
      "local-forms/impact-assessment.csv":
        "area,aspect,impact,likelihood,printed_score,stage_2\nAccess,Age,2,4,8,\(printed)\nAccess,Sex,1,1,1,No\n"
    ])
    #expect(checked.findings(.localFormDiffers).count == count)
    #expect(checked.programme.localForms.impact?.aspects.first?.area == "Access")
  }

  /// Questions without any answer are a form to come, not a fault.
  @Test func auditThatIsStillToBeDoneIsNoFinding() throws {
    let checked = try Checked([
      "local-forms/audit-a.csv": "question,reverse,sample,yes,no\nFeels safe?,,,,\nListened to?,,,,\n"
    ])
    #expect(checked.programme.localForms.audits.first?.questions.count == 2)
    #expect(checked.findings.map(\.code) == [.planMissing])
  }

  private static let criteria = ["Affordability", "Co-location", "Experience", "Strategy", "Quality", "Satisfaction"]

  private static func options(_ scores: [[String]], others: String = "") throws -> Checked {
    let rows = scores.enumerated().flatMap { option, scores in
      zip(criteria, scores).map { "Option \(option + 1),\($0),\($1),,\n" }
    }
    return try Checked([
      "local-forms/options-appraisal.csv": "option,criterion,score,weight,comment\n" + rows.joined() + others
    ])
  }

  @Test("Wokingham options: 10 and 18, option 2 leads")
  func wokinghamOptions() throws {
    let checked = try Self.options(
      [["Poor", "1", "2", "Satisfactory", "2", "2"], ["Good", "3", "3", "3", "3", "good"]],
      others: "Option 1,Total,10,,\nOption 2,Total,18,,\n")
    let form = try #require(checked.programme.localForms.options)
    #expect(form.options.map(\.total) == [10, 18])
    #expect(form.leading.map(\.name) == ["Option 2"])
    #expect(checked.findings(.localFormDiffers).isEmpty)
  }

  @Test func optionsWithWeightsTotalsAndGaps() throws {
    let weighted = try Checked([
      "local-forms/options-appraisal.csv": """
      option,criterion,score,weight,comment
      A,Cost,2,60%,
      A,Quality,3,40,
      B,Cost,3,60,
      B,Quality,1,30,
      A,Total,200,,
      """
    ])
    let form = try #require(weighted.programme.localForms.options)
    // 2 x 60 + 3 x 40 = 240; 3 x 60 + 1 x 30 = 210.
    #expect(form.options.map(\.total) == [240, 210])
    #expect(weighted.places(.localFormDiffers) == ["C6", "C5"])
    let open = try Self.options([["1", "1", "1", "1", "1", "1"], ["1", "1", "4"]])
    #expect(open.places(.localFormInvalid) == ["C10"])
    #expect(open.findings(.localFormIncomplete).count == 1)
    #expect(open.programme.localForms.options?.leading.isEmpty == true)
    let tie = try Self.options([["1", "2", "1", "1", "1", "1"], ["2", "1", "1", "1", "1", "1"]])
    #expect(tie.programme.localForms.options?.leading.count == 2)
  }

  @Test("Wokingham audits: not applicable is out of the denominator, reverse questions count their no")
  func wokinghamAudit() throws {
    let checked = try Checked([
      "local-forms/audit-care-plans.csv": """
      question,reverse,sample,yes,no,not_applicable
      Care plan established?,,40,30,10,0
      Carer involved when applicable?,,40,18,6,16
      Incidents related to the approach?,yes,40,4,36,0
      Evaluation going on?,,40,30,9,0
      Feels safe?,,20,19,1,0
      Engaged with?,,19,18,1,0
      Self-manages?,,30,,,
      """
    ])
    let audit = try #require(checked.programme.localForms.audits.first)
    #expect(audit.name == "Care plans")
    #expect(audit.questions.map(\.denominator) == [40, 24, 40, 39, 20, 19, nil])
    #expect(audit.questions.prefix(3).map(\.percent) == [75, 75, 90])
    #expect(checked.places(.localFormDiffers) == ["D5"])
    #expect(try checked.message(.localFormDiffers).contains("40 in the sample, 39 answers"))
    // 20 are not few, 19 are.
    #expect(checked.places(.percentageOfFew) == ["D7"])
    #expect(checked.places(.localFormIncomplete) == ["D8"])
  }

  private static func premium(_ achieved: [String], gateways: [String], own: String = "yes") throws -> Checked {
    let measures = ["Antibiotics,10%", "Cancer,20%", "Referrals,20%", "Survey,20%", "Local measures,30%"]
    let names = ["Referral to treatment", "Four hour waits", "Cancer 62 days", "Ambulance"]
    return try Checked([
      "local-forms/quality-premium.csv": "measure,weight,achieved,gateway\n"
        + zip(measures, achieved).map { "\($0),\($1),\n" }.joined()
        + zip(names, gateways).map { "\($0),,\($1),\(own)\n" }.joined()
    ])
  }

  @Test("Rutland Quality Premium: weights of 100 %, and a gateway whose deduction the papers do not give")
  func rutlandQualityPremium() throws {
    let all = try Self.premium(["yes", "yes", "no", "yes", "yes"], gateways: ["yes", "yes", "yes", "yes"])
    let form = try #require(all.programme.localForms.premium)
    #expect(form.weights == 100)
    #expect(form.earned == 80)
    #expect(form.payable == 80)
    #expect(all.findings(.weightsDiffer).isEmpty && all.findings(.gatewayMissed).isEmpty)
    let missed = try Self.premium(["yes", "yes", "no", "yes", "yes"], gateways: ["yes", "no", "yes", "yes"])
    #expect(missed.programme.localForms.premium?.payable == nil)
    #expect(missed.programme.localForms.premium?.reason?.contains("Cannot be worked out") == true)
    #expect(missed.places(.gatewayMissed) == ["B8"])
    let known = try Self.premium(
      ["yes", "yes", "no", "yes", "yes"], gateways: ["yes", "no", "yes", "no"], own: "25%")
    // 80 % less 2 x 25 % of it.
    #expect(known.programme.localForms.premium?.payable == 40)
    let open = try Self.premium(["yes", "", "no", "yes", "yes"], gateways: ["yes", "yes", "yes", "yes"])
    #expect(open.programme.localForms.premium?.payable == nil)
    #expect(open.programme.localForms.premium?.open == 1)
  }

  @Test func weightsThatDoNotAddUpAreTold() throws {
    let checked = try Checked([
      "local-forms/quality-premium.csv": "measure,weight,achieved,gateway\nA,60,yes,\nB,30,no,\n"
    ])
    let message = try checked.message(.weightsDiffer)
    #expect(message.contains("90 %") && message.contains("100 %") && message.contains("-10"))
  }

  private static func plan(_ rows: [(number: String, length: Int, other: String)]) throws -> QualityPremiumPlan {
    let lines = rows.map { "Measure,\($0.number),\(String(repeating: "a", count: $0.length)),\($0.other)\n" }
    let checked = try Checked([
      "local-forms/quality-premium-plan.csv": "measure,number,improvement,other\n" + lines.joined()
    ])
    return try #require(checked.programme.localForms.premiumPlan)
  }

  @Test("Rutland 20: a limit of 1,000 characters, and number 81 needs its text")
  func rutland20() throws {
    let ready = try Self.plan([("7", 1000, ""), ("37", 800, ""), ("81", 10, "Design and source")])
    #expect(ready.words == ["All questions completed", "Character limits passed", "Template ready for upload"])
    let long = try Self.plan([("7", 1001, ""), ("37", 800, "")])
    #expect(long.words == ["All questions completed", "An answer is too long", "Template not ready for upload"])
    let open = try Self.plan([("7", 1000, ""), ("37", 0, "")])
    #expect(open.words == ["Questions are not completed", "Character limits passed", "Template not ready for upload"])
    #expect(try Self.plan([("81", 10, "")]).isComplete == false)
  }

  @Test func formOfAnotherNameIsTold() throws {
    let checked = try Checked(["local-forms/equality.csv": "a,b\n1,2\n"])
    #expect(checked.findings(.localFormUnknown).count == 1)
    #expect(checked.programme.localForms.isEmpty)
  }
}
