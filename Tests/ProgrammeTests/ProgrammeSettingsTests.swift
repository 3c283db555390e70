import Metrics
import Programme
import Spreadsheets
import Testing

struct ProgrammeSettingsTests {
  private static let full = """
    area:
      name: Rutland
      code: E06000017
      codes: ["510", R1]
    framework_year: 2016/17
    title: Fund
    returns:
      - kind: falls
        files: returns/falls.csv
        covers: 2016-04 to 2016-09
      - kind: dtoc-sitrep
        files: [returns/b.xls, returns/*.xls]
    rag:
      rule: tolerance
      tolerance: 5
      in: percent
      source: Board
      metrics:
        satisfaction: {rule: same-quarter-last-year, tolerance: 2.5, in: points}
    bodies:
      - name: Board
        role: approves
        cadence: quarterly
        next_meeting: 6 December 2016
      - name: Executive
    deadlines:
      - name: Return
        date: 2016-11-25
    notice: Synthetic

    """

  private func loaded(_ settings: String) throws -> Loaded {
    try Loaded(["returns/falls.csv": "x", "returns/a.xls": "x", "returns/b.xls": "x"], settings: settings)
  }

  private func error(_ settings: String) throws -> String {
    let result = try loaded(settings)
    #expect(result.programme == nil)
    return try #require(result.error).message
  }

  @Test func allSettingsOfTheContractAreRead() throws {
    let result = try loaded(Self.full)
    let programme = try #require(result.programme)
    #expect(programme.area == Area(name: "Rutland", code: "E06000017", otherCodes: ["510", "R1"]))
    #expect(programme.frameworkYear == FinancialYear(start: 2016))
    #expect(programme.title == "Fund")
    #expect(programme.notice == "Synthetic")
    #expect(programme.returns.map(\.kind) == [.falls, .dtocSitrep])
    #expect(programme.bodies.map(\.name) == ["Board", "Executive"])
    #expect(programme.bodies.first?.role == "approves")
    #expect(programme.bodies.first?.cadence == "quarterly")
    #expect(programme.bodies.map(\.nextMeeting) == [try day("2016-12-06"), nil])
    #expect(programme.deadlines.map(\.name) == ["Return"])
    #expect(programme.deadlines.map(\.date) == [try day("2016-11-25")])
    #expect(result.codes == [.planMissing])
  }

  @Test func whatIsNotSetHasItsDefault() throws {
    let programme = try #require(try loaded(Settings.least).programme)
    #expect(programme.title == "Better Care Fund programme")
    #expect(programme.notice == nil)
    #expect(programme.returns.isEmpty && programme.bodies.isEmpty && programme.deadlines.isEmpty)
    #expect(programme.rag.rule(for: "falls").name == "met-or-not")
    #expect(programme.rag.rule(for: "falls").source == "No rule is set in programme.yaml.")
  }

  @Test func metricMayHaveARuleOfItsOwn() throws {
    let rag = try #require(try loaded(Self.full).programme).rag
    #expect(rag.rule(for: "falls").words.contains("amber when it is missed by no more than 5 % of the plan"))
    #expect(rag.rule(for: "falls").source == "Board")
    let own = rag.rule(for: "satisfaction")
    #expect(own.name == "same-quarter-last-year")
    #expect(own.words.contains("green when it is missed by no more than 2.5 points"))
  }

  @Test func filesThatTwoPatternsMeanAreReadOnceInTheirOrder() throws {
    let programme = try #require(try loaded(Self.full).programme)
    #expect(programme.returns[1].paths == ["returns/b.xls", "returns/a.xls"])
  }

  @Test func coverageIsARunOfMonths() throws {
    let returns = try #require(try loaded(Self.full).programme).returns
    #expect(
      returns[0].coverage?.months.map(\.description)
        == ["2016-04", "2016-05", "2016-06", "2016-07", "2016-08", "2016-09"])
    #expect(returns[1].coverage == nil)
  }

  /// The faulty line stands in place of the good one; the number is counted in `full`.
  @Test(arguments: [
    ("framework_year: 2016/17", "framework_year: 2016", 5), ("framework_year: 2016/17", "framework_year: 2016-18", 5),
    ("kind: falls", "kind: fals", 8), ("2016-04 to 2016-09", "2016-09 to 2016-04", 10),
    ("2016-04 to 2016-09", "2016-17", 10), ("2016-04 to 2016-09", "2016-04 until 2016-09", 10),
    ("2016-04 to 2016-09", "2016-17 to 2017-18", 10),
    ("rule: tolerance\n", "rule: traffic lights\n", 14), ("rule: same-quarter-last-year", "rule: same", 19),
    ("6 December 2016", "31 November 2016", 24), ("date: 2016-11-25", "date: soon", 28),
    ("  code: E06000017\n", "", 2), ("  name: Rutland\n", "", 2), ("    date: 2016-11-25\n", "", 27),
    ("    files: returns/falls.csv\n", "", 8), ("  - name: Executive", "  - role: none", 25),
    ("  rule: tolerance\n", "", 14), ("tolerance: 5", "tolerance: -1", 14), ("tolerance: 5", "tolerance: 5%", 14),
    ("in: percent", "in: pounds", 14), ("framework_year: 2016/17\n", "", 1),
  ])
  func everyFaultNamesItsLine(_ good: String, _ bad: String, _ line: Int) throws {
    #expect(Self.full.contains(good))
    let message = try error(Self.full.replacing(good, with: bad))
    #expect(message.hasPrefix("programme.yaml, line \(line): "), "\(message)")
  }

  @Test func settingsWithoutAnAreaAreRefused() throws {
    #expect(try error("framework_year: 2016-17\n") == "programme.yaml, line 1: \"area\" is missing here.")
    #expect(try error("area: Rutland\nframework_year: 2016-17\n").hasPrefix("programme.yaml, line 1: "))
  }

  @Test(arguments: ["", "# nothing\n", "- a\n- b\n", "area: {name: A\n", "area: 1\narea: 2\n"])
  func settingsThatAreNoMapAreRefused(_ text: String) throws {
    #expect(try error(text).hasPrefix("programme.yaml, line "))
  }

  @Test func unknownKindNamesTheKnownOnes() throws {
    let message = try error(Self.full.replacing("kind: falls", with: "kind: fals"))
    for kind in ReturnKind.allCases { #expect(message.contains(kind.rawValue)) }
  }

  @Test func unknownSettingIsAWarningAtItsLine() throws {
    let result = try loaded(Settings.least + "titel: Fund\n")
    #expect(result.programme != nil)
    let finding = try #require(result.findings.first)
    #expect(finding.code == .settingUnknown)
    #expect(finding.level == .warning)
    #expect(finding.place == Finding.Place(file: "programme.yaml", cell: "line 3"))
    #expect(finding.message.contains("\"titel\""))
  }

  @Test func unknownSettingWithinAnotherIsAWarningToo() throws {
    let result = try loaded(Self.full.replacing("  tolerance: 5", with: "  tolerence: 5"))
    #expect(result.codes.contains(.settingUnknown))
  }

  @Test(arguments: ["returns/nothing.csv", "returns/*.ods", "../b.xls", "/etc/hostname", "nowhere"])
  func patternThatMeansNoFileIsNamedWithItsLine(_ path: String) throws {
    let result = try loaded(Self.full.replacing("files: returns/falls.csv", with: "files: \(path)"))
    #expect(result.codes == [.fileMissing, .planMissing])
    #expect(result.findings.first?.place == Finding.Place(file: "programme.yaml", cell: "line 9"))
    #expect(result.findings.first?.message.contains("\"\(path)\"") == true)
    #expect(result.programme?.returns.first?.paths == [])
  }

  @Test func howFilesAreReadCanBeSet() throws {
    let result = try loaded(
      Self.full.replacing(
        "files: returns/falls.csv",
        with: """
          files: returns/falls.csv
              csv: {separator: semicolon, encoding: windows-1252}
              xml: {row: Admission, columns: {admission_date: '@on'}}
          """) + "\nlimits: {held-cells: 20}\n")
    let options = try #require(result.programme?.returns.first?.options)
    #expect(options.csv == CSVDialect(encoding: .windows1252, separator: .semicolon))
    #expect(options.xmlTable?.columnNames == ["admission_date"])
    #expect(options.limits[.heldCells] == 20)
    #expect(options.limits[.cells] == ReadingLimits.Name.cells.standard)
  }

  @Test(arguments: [
    "csv: {separator: colon}", "csv: {encoding: ebcdic}", "xml: nowhere.yaml", "xml: {row: A}",
    "xml: {row: '@a', columns: {a: b}}",
  ])
  func wayOfReadingThatDoesNotExistNamesItsLine(_ setting: String) throws {
    let result = try loaded(
      Self.full.replacing("files: returns/falls.csv", with: "files: returns/falls.csv\n    \(setting)"))
    #expect(result.error?.message.hasPrefix("programme.yaml, line 10: ") == true, "\(result.error?.message ?? "")")
  }

  @Test func eachPatternOfAListIsLookedAt() throws {
    let result = try loaded(Self.full.replacing("[returns/b.xls, returns/*.xls]", with: "[returns/b.xls, x.xls]"))
    #expect(result.codes == [.fileMissing, .planMissing])
    #expect(result.programme?.returns[1].paths == ["returns/b.xls"])
  }

  @Test func providersAreListedByCodeAndName() throws {
    let result = try loaded(
      Self.full + "providers:\n  - {code: rxx, name: Trust of the Vale}\n  - {code: RYY}\n")
    let programme = try #require(result.programme)
    #expect(
      programme.providers == [Provider(code: "RXX", name: "Trust of the Vale"), Provider(code: "RYY", name: "")])
    #expect(try #require(loaded(Self.full).programme).providers.isEmpty)
  }

  @Test func providerThatIsListedTwiceIsRefused() throws {
    let message = try error(Self.full + "providers:\n  - {code: RXX}\n  - {code: rxx, name: Again}\n")
    #expect(message.contains("The provider RXX is listed twice."))
  }

  @Test func providerNeedsACode() throws {
    #expect(try !error(Self.full + "providers:\n  - {name: Trust}\n").isEmpty)
  }
}
