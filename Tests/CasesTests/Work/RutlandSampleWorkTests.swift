import Dates
import Metrics
import Programme
import TestSupport
import Testing

/// The milestones and risks of the Rutland sample, counted as the papers of 28 June 2016 have them.
struct RutlandSampleWorkTests {
  private static func programme() throws -> Programme {
    var log = FindingLog()
    return try ProgrammeLoader.programme(
      in: FolderFiles(path: Repository.folder.appendingPathComponent("SampleData/rutland-2016-17").path),
      templates: FolderFiles(path: Repository.folder.appendingPathComponent("Templates").path),
      period: .quarter(FinancialYear(start: 2016), 1), log: &log)
  }

  private static func counts(_ priority: String, asAt: String) throws -> MilestoneCounts {
    let programme = try programme()
    let milestones = try #require(programme.milestones).filter { $0.scheme == priority }
    return MilestoneCounts(milestones, asAt: try WorkFolder.day(asAt), ends: programme.ends)
  }

  @Test("Rutland 13: the sample's crisis milestones on the day of the papers")
  func crisisMilestones() throws {
    let counts = try Self.counts("Crisis Response, Discharge and Reablement", asAt: "2016-06-28")
    #expect(counts.total == 46)
    #expect(counts.done == 0)
    #expect(counts.overdue == 7)
    #expect(counts.dueThisMonth == 5)
    #expect(counts.withoutEnd == 4)
    #expect(counts.beyondProgramme == 8)
    #expect(counts.endBeforeStart == 1)
    #expect(counts.unowned == 22)
  }

  /// The forecast of one milestone, which is made up, adds a tenth that ends after March 2017.
  @Test("Rutland 14: the sample's milestones of long term conditions")
  func longTermConditionMilestones() throws {
    let counts = try Self.counts("Long Term Condition Management", asAt: "2016-06-28")
    #expect(counts.total == 15)
    #expect(counts.beyondProgramme == 9 + 1)
    #expect(counts.withoutEnd == 1)
  }

  @Test("Rutland 16: the sample's four registers are 21 risks") func risks() throws {
    let register = RiskRegister(try #require(try Self.programme().risks))
    #expect(register.entries.count == 21)
    #expect(register.open(.risk).compactMap(\.score).first == 9)
    #expect(register.open(.risk).compactMap(\.score).count { $0 == 6 } == 9)
  }
}
