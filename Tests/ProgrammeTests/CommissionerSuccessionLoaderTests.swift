import Dates
import Metrics
import Programme
import Returns
import TestSupport
import Testing

struct CommissionerSuccessionLoaderTests {
  private func fault(_ list: String) throws -> String {
    let folder = try TemporaryFolder(["commissioners.yaml": list])
    do throws(ProgrammeError) {
      _ = try CommissionerSuccessionLoader.successions(in: folder.files)
      return ""
    } catch { return error.message }
  }

  @Test(arguments: [
    ("successions:\n  - {codes: [A], to: April, became: [B]}\n", "line 2: A date such as 2018-03-31"),
    ("successions:\n  - {codes: [A, A], to: 2018-03-31, became: [B]}\n", "line 2: The code A ends twice."),
    ("successions:\n  - {codes: [A], to: 2018-03-31}\n", "\"became\" is missing here."),
    ("successions:\n  - {code: [A], to: 2018-03-31, became: [B]}\n", "\"code\""),
  ])
  func faultOfTheListIsNamedByItsLine(_ list: String, _ message: String) throws {
    #expect(try fault(list).contains(message))
    #expect(try fault("successions:\n  - {codes: [A], to: 2018-03-31, became: [B]}\n").isEmpty)
  }
}

/// The list against the returns of the months before and after (handbook 3.2: 212, 210, 208 and 196 rows).
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct CommissionerSuccessionConformanceTests {
  private func codes(_ file: String) throws -> Set<String> {
    var log = FindingLog()
    let bytes = try SharedData.bytes("monthly-activity-return/" + file)
    let figures = ReturnReaders.measurements(kind: .nonElective, name: file, source: .memory(bytes), log: &log)
    return Set(figures.map(\.key.areaCode))
  }

  @Test(arguments: [("Mar_15.xls", "2014-04-01", "Apr_15.xls", 212), ("Mar_17.xls", "2017-03-01", "May_18.xls", 210)])
  func commissionersThatWentAreTheOnesOfTheList(_ before: String, _ from: String, _ after: String, _ count: Int) throws
  {
    let (old, new) = (try codes(before), try codes(after))
    #expect(old.subtracting(["-"]).count == count)
    let until = before == "Mar_15.xls" ? try day("2015-04-01") : try day("2018-05-01")
    let first = try day(from)
    let listed = try CommissionerSuccessionLoader.successions(in: Repository.templates)
      .filter { $0.lastDay >= first && $0.lastDay < until }
    #expect(old.subtracting(new) == Set(listed.map(\.code)))
    #expect(new.subtracting(old) == Set(listed.flatMap(\.successors)))
  }
}
