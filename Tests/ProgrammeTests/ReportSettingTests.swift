import Metrics
import Programme
import TestSupport
import Testing

/// `report:` of `programme.yaml`: the quarter and the day of a run that names neither.
struct ReportSettingTests {
  private func setting(_ yaml: String) throws -> ReportSetting? {
    let folder = try TemporaryFolder(["programme.yaml": Settings.least + yaml])
    return try ReportSetting.read(in: folder.files)
  }

  @Test func quarterAndDayAreRead() throws {
    let setting = try setting("report: {period: 2016-17-Q2, as_at: 25 November 2016}\n")
    #expect(setting?.period == .quarter(FinancialYear(start: 2016), 2))
    #expect(setting?.asAt == (try day("2016-11-25")))
  }

  @Test func dayMayBeMissing() throws {
    #expect(try setting("report: {period: 2016-17-Q2}\n")?.asAt == nil)
    #expect(try setting("") == nil)
  }

  @Test(arguments: ["{period: 2016-17}", "{period: soon}", "{as_at: 2016-11-25}", "{period: 2016-17-Q2, as_at: soon}"])
  func whatIsNoneNamesItsLine(_ value: String) {
    #expect { try setting("report: \(value)\n") } throws: { error in
      (error as? ProgrammeError)?.message.contains("programme.yaml, line 3") == true
    }
  }

  @Test func misspeltKeyIsTold() throws {
    let result = try Loaded([:], settings: Settings.least + "report: {period: 2016-17-Q2, as-at: 2016-11-25}\n")
    #expect(result.codes.contains(.settingUnknown))
  }
}
