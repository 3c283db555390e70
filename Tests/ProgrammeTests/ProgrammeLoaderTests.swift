import Dates
import Metrics
import Programme
import TestSupport
import Testing

struct ProgrammeLoaderTests {
  @Test func folderThatIsNotThereIsAnError() throws {
    let error = try #require(Loaded(FolderFiles(path: "/nowhere/at/all")).error)
    #expect(error.message.contains("/nowhere/at/all"))
  }

  @Test func folderWithoutSettingsIsAnError() throws {
    let folder = try TemporaryFolder(["plan.csv": "x"])
    let error = try #require(Loaded(folder.files).error)
    #expect(error.message.contains("programme.yaml"))
    #expect(error.advice.contains("programme-folder.md"))
  }

  @Test func yearWithoutACatalogueIsAnErrorThatNamesTheKnownOnes() throws {
    let error = try #require(
      try Loaded([:], settings: Settings.least.replacing("2016-17", with: "2031-32")).error)
    #expect(error.message.contains("2031-32"))
    #expect(error.advice.contains("2016-17"))
  }

  @Test func settingsAloneAreEnough() throws {
    let result = try Loaded([:])
    let programme = try #require(result.programme)
    #expect(programme.plan.entries.isEmpty && programme.shares.isEmpty && programme.commentary.isEmpty)
    #expect(programme.milestones == nil)
    #expect(programme.risks == nil)
    #expect(programme.answers == nil)
    #expect(programme.syntheticTables.isEmpty)
    #expect(result.codes == [.planMissing])
  }

  @Test func commentaryIsReadByTheNameOfItsFile() throws {
    let result = try Loaded([
      "commentary/overall.md": "Good.", "commentary/falls.md": "- one", "commentary/notes.txt": "x",
      "commentary/.draft.md": "x",
    ])
    let commentary = try #require(result.programme).commentary
    #expect(commentary == ["overall": Prose("Good."), "falls": Prose("- one")])
  }

  @Test func answersOfTheQuarterAreRead() throws {
    let files = [
      "answers/2016-17-Q1.yaml": "budget.pooled: No\n", "answers/2016-17-Q2.yaml": "budget.pooled: Yes\n",
      "programme.yaml": Settings.least,
    ]
    let folder = try TemporaryFolder(files)
    #expect(Loaded(folder.files, quarter: 1).programme?.answers?.text("budget.pooled") == "No")
    #expect(Loaded(folder.files, quarter: 2).programme?.answers?.text("budget.pooled") == "Yes")
    #expect(Loaded(folder.files, quarter: 3).programme?.answers == nil)
  }

  @Test func faultyAnswersNameTheirLine() throws {
    let error = try #require(try Loaded(["answers/2016-17-Q2.yaml": "a: 1\nb: [1, 2]\n"]).error)
    #expect(error.message.hasPrefix("answers/2016-17-Q2.yaml, line 2: "))
  }

  @Test func tablesThatSayThatTheyAreSyntheticAreNamed() throws {
    let result = try Loaded([
      "shares.csv": "SYNTHETIC share\ncommissioner_code\n", "risks.csv": "id\nSYNTHETIC\n",
      "milestones.csv": "synthetic dates\nscheme\n",
    ])
    #expect(result.programme?.syntheticTables == ["shares.csv", "milestones.csv"])
  }

  @Test func tableMayBeAWorkbookOrCSVAndIsReadOnce() throws {
    let result = try Loaded(["plan.xls": "metric,period,test,value\nfalls,2016-17,at most,1.66\n"])
    #expect(result.programme?.plan.entries.map(\.origin.file) == ["plan.xls"])
    #expect(result.findings.isEmpty)
  }

  @Test func tableThatCannotBeReadIsReported() throws {
    let result = try Loaded(["plan.csv": ""])
    #expect(result.codes == [.fileUnreadable])
    #expect(result.findings.first?.place == Finding.Place(file: "plan.csv"))
  }

  /// Counted by hand in SampleData/rutland-2016-17.
  ///
  /// The papers' own words for an impact are four times "High", once "N/A" and six times "Potential indirect impact".
  @Test func sampleProgrammeIsReadWithNoOtherFindingThanItsWords() throws {
    let result = Loaded(Repository.sample)
    let programme = try #require(result.programme)
    // One milestone is expected in May 2017, after the framework year.
    #expect(result.codes == Array(repeating: .wordTakenAs, count: 4 + 1 + 6) + [.milestoneBeyondProgramme])
    #expect(programme.area.name == "Rutland")
    #expect(
      programme.returns.map(\.kind.rawValue) == [
        "dtoc-sitrep", "non-elective", "reablement", "residential-admissions", "falls", "satisfaction", "population",
      ])
    #expect(programme.returns.map(\.paths.count) == [24, 24, 1, 1, 1, 1, 1])
    #expect(programme.metrics.count == 6)
    #expect(programme.plan.entries.count == 14)
    #expect(programme.shares.map(\.percent) == [try number("11.6")])
    #expect(programme.milestones?.count == 15)
    #expect(programme.risks?.count == 8)
    #expect(programme.commentary.count == 14 + 5 + 5 + 6 + 3)
    #expect(programme.schemes?.schemes.count == 14)
    #expect(programme.schemes?.contributions.count == 25)
    #expect(programme.schemes?.priorities.map { $0.schemes.count } == [4, 5, 2, 3])
    #expect(programme.exceptionTexts.count == 4)
    #expect(programme.bodies.count == 3)
    #expect(programme.deadlines.map(\.date) == [try day("2016-11-25"), try day("2017-03-03"), try day("2017-05-31")])
    #expect(programme.answers?.text("budget.pooled") == "Yes")
    #expect(programme.syntheticTables == ["finance.csv", "shares.csv", "sign-off.csv"])
    #expect(Loaded(Repository.sample, quarter: 3).programme?.answers == nil)
  }
}
