import Metrics
import Testing

struct FindingTests {
  @Test func levelBelongsToTheCode() {
    #expect(Finding(.sheetMissing, at: nil, "m", advice: "a").level == .error)
    #expect(Finding(.sumDiffers, at: nil, "m", advice: "a").level == .inconsistency)
    #expect(Finding(.planMissing, at: nil, "m", advice: "a").level == .warning)
    #expect(Finding(.cohortMaturing, at: nil, "m", advice: "a").level == .information)
  }

  @Test func sameFindingAtTheSamePlaceCountsOnce() {
    var log = FindingLog()
    let place = Finding.Place(file: "a.xls", sheet: "England", cell: "B14")
    log.add(.valueUnreadable, at: place, "m", advice: "a")
    log.add(.valueUnreadable, at: place, "m", advice: "a")
    #expect(log.findings.count == 1)
    log.add(.valueUnreadable, at: Finding.Place(file: "a.xls", sheet: "England", cell: "B15"), "m", advice: "a")
    log.add(.answerUnknown, at: place, "m", advice: "a")
    #expect(log.findings.count == 3)
  }

  @Test func worstFindingsComeFirstInTheirOrder() {
    var log = FindingLog()
    log.add(.cohortMaturing, at: nil, "1", advice: "")
    log.add(.fileMissing, at: nil, "2", advice: "")
    log.add(.planMissing, at: nil, "3", advice: "")
    log.add(.sheetMissing, at: nil, "4", advice: "")
    log.add(.sumDiffers, at: nil, "5", advice: "")
    #expect(log.byLevel.map(\.message) == ["2", "4", "5", "3", "1"])
    #expect(log.findings.map(\.message) == ["1", "2", "3", "4", "5"])
    #expect(log.count(of: .error) == 2)
    #expect(log.count(of: .inconsistency) == 1)
  }
}
