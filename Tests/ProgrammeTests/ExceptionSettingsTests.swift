import Programme
import Testing

@Suite struct ExceptionSettingsTests {
  private static func loaded(_ lines: String) throws -> Loaded { try Loaded([:], settings: Settings.least + lines) }

  @Test func withoutSettingsNobodyIsNamed() throws {
    let settings = try #require(try Self.loaded("").programme?.exceptions)
    #expect(settings == .standard)
    #expect(settings.to == nil)
    #expect(settings.raiseOn == [.red, .milestoneMissed])
    #expect(settings.escalations.isEmpty)
  }

  @Test func everythingIsRead() throws {
    let loaded = try Self.loaded(
      """
      exceptions:
        to: Executive
        raise_on: [amber, milestone-overdue]
        escalate_after:
          - {quarters: 2, to: Board}
          - {days: 30, to: Chair}
      """)
    let settings = try #require(loaded.programme?.exceptions)
    #expect(settings.to == "Executive")
    #expect(settings.raiseOn == [.amber, .milestoneOverdue])
    #expect(settings.escalations == [.init(after: .quarters(2), to: "Board"), .init(after: .days(30), to: "Chair")])
    #expect(!loaded.codes.contains(.settingUnknown))
  }

  @Test(arguments: [
    "exceptions: {raise_on: [purple]}", "exceptions: {escalate_after: [{to: Board}]}",
    "exceptions: {escalate_after: [{quarters: 1, days: 2, to: Board}]}",
    "exceptions: {escalate_after: [{quarters: 0, to: Board}]}",
    "exceptions: {escalate_after: [{days: soon, to: Board}]}", "exceptions: {escalate_after: [{days: 3}]}",
  ])
  func wrongSettingsStopWithTheirLine(lines: String) throws {
    #expect(try Self.loaded(lines).error?.message.contains("programme.yaml, line 3") == true)
  }

  @Test func misspeltSettingIsAFinding() throws {
    let loaded = try Self.loaded("exceptions: {too: Board, escalate_after: [{days: 3, to: Board, day: 4}]}")
    #expect(loaded.codes.count { $0 == .settingUnknown } == 2)
  }
}
