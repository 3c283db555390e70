import Foundation
import TestSupport
import Testing

/// The exceptions of the Rutland sample on 25 November 2016, worked out by hand.
///
/// Delayed days by quarter (published): 91 + 45 + 75 = 211, 143, 70 + 89 + 119 = 278, 102 + 147 + 92 = 341 in 2015-16, then
/// 135 + 146 + 146 = 427 and 352. For each 100,000 of 30,873 adults 683.4, 463.2, 900.5, 1,104.5, 1,383.1 and 1,140.2,
/// against 760, 720, 740, 780, 722 (95 % of 760) and 684 (95 % of 720), with a tolerance of 5 %: green, green, and red from
/// the third quarter of 2015-16 on, which is four quarters.
@Suite struct SampleExceptionsTests {
  private static func page(_ name: String) async throws -> String {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("out"))
    return try folder.text("out/" + name)
  }

  @Test func delayedTransfersAreOpenForFourQuarters() async throws {
    let text = try await Self.page("exception-report.html")
    #expect(text.contains("Open since 2015-16 Q3 (October to December 2015), 4 quarters."))
    // 684 x 30,873 / 100,000 = 211.17; 352 - 211 = 141.
    #expect(text.contains("141 fewer delayed days would have been needed in 2016-17 Q2"))
    #expect(text.contains("at most 211."))
    #expect(text.contains("Escalated to Health and Wellbeing Board, because it has been open for 2 quarters."))
  }

  /// Two milestones were planned for 30 September and are not done: 31 + 25 = 56 days.
  @Test func milestonesThatWereMissedAreOpen() async throws {
    let text = try await Self.page("exception-report.html")
    #expect(text.contains("3 exceptions are open."))
    for id in ["speakset-video-call-pilot-evaluated", "proposal-to-learn-from-service-users-experience"] {
      #expect(text.contains("<h3 id=\"\(id)\""))
      #expect(text.contains("data-figures=\"exceptions/\(id)/days-open\""))
    }
    #expect(text.components(separatedBy: "Due on 30 September 2016, 56 days ago, and not done.").count == 3)
    #expect(text.contains("Goes on to Health and Wellbeing Board once it has been open for 60 days."))
  }

  /// Done after their planned day and since 1 July 2016: 16 September, 29 July, 12 August, 8 and 15 July (Q2), 11 and
  /// 4 November (Q3).
  @Test func milestonesThatWereDoneLateAreClosed() async throws {
    let text = try await Self.page("exception-report.html")
    #expect(text.components(separatedBy: "Closed: done in 2016-17 Q2").count == 6)
    #expect(text.components(separatedBy: "Closed: done in 2016-17 Q3").count == 3)
  }

  @Test func checkNamesWhatIsNotWritten() async throws {
    let run = try await Sample.check(Sample.folder)
    #expect(run.output.contains("warning [exception-undescribed]"))
    #expect(run.output.contains("Nothing stands under Options for the exception about Proposal to learn"))
    #expect(run.output.contains("information [exception-closed]"))
    for code in ["metric-unserved", "scheme-serves-nothing", "scheme-unknown", "word-unknown", "commentary-unused"] {
      #expect(!run.output.contains("[\(code)]"), "\(code)")
    }
  }

  /// The matrix of the papers: every metric is served by all four, but falls by three and the enablers, and reablement not
  /// by prevention, which says N/A.
  @Test func prioritiesHaveTheMetricsThatTheyServe() async throws {
    let prevention = try await Self.page("highlight-report-unified-prevention.html")
    #expect(!prevention.contains("metrics/reablement.html"))
    #expect(prevention.contains("metrics/falls.html"))
    let crisis = try await Self.page("highlight-report-crisis-response-discharge-and-reablement.html")
    #expect(!crisis.contains("metrics/falls.html"))
    #expect(crisis.contains("metrics/reablement.html"))
  }
}
