import Dates
import Metrics
import Programme
import Returns
import Spreadsheets
import TestSupport
import Testing

struct AreaHistoryLoaderTests {
  private func history() throws -> AreaHistory { try #require(try AreaHistoryLoader.history(in: Repository.templates)) }

  /// Handbook 6.23: 152 councils to 2018-19, 151 from April 2019, 152 from April 2021, 153 from April 2023. In April
  /// 2020 (Buckinghamshire) and April 2025 (Barnsley, Sheffield) codes changed, and no council went.
  @Test(arguments: [
    ("2013-03-31", 152), ("2013-04-01", 152), ("2019-03-31", 152), ("2019-04-01", 151), ("2020-03-31", 151),
    ("2020-04-01", 151), ("2021-03-31", 151), ("2021-04-01", 152), ("2023-03-31", 152), ("2023-04-01", 153),
    ("2025-03-31", 153), ("2025-04-01", 153), ("2026-11-21", 153),
  ])
  func numberOfBoardsIsThatOfTheDay(_ text: String, _ count: Int) throws {
    #expect(try history().areas(on: try day(text)).count == count)
  }

  @Test func noNameMeansTwoAreasOfADay() throws {
    let history = try history()
    for text in ["2013-03-31", "2019-03-31", "2019-04-01", "2021-04-01", "2023-04-01", "2025-04-01"] {
      let today = try day(text)
      for area in history.areas(on: today) {
        for name in [area.name] + area.alsoNamed {
          #expect(history.entry(named: name, on: today)?.code == area.code, "\(name) on \(text)")
        }
      }
    }
  }

  @Test func codesOfProgrammeMayBeLeftOut() throws {
    let loaded = try Loaded(["plan.csv": "metric,period,test,value\nfalls,2016-17,at most,1\n"])
    let area = try #require(loaded.programme?.area)
    #expect(area.codes(in: .month(year: 2016, month: 4)) == ["E06000017", "510"])
    #expect(loaded.findings.isEmpty)
  }

  @Test func unknownCodeOfTheAreaIsReported() throws {
    let loaded = try Loaded(
      ["plan.csv": "metric,period,test,value\nfalls,2016-17,at most,1\n"],
      settings: Settings.least.replacing("E06000017", with: "E06000117"))
    #expect(loaded.codes == [.settingUnknown])
    #expect(loaded.findings.first?.message.contains("E06000117") == true)
  }

  private func fault(_ list: String) throws -> String {
    let folder = try TemporaryFolder(["areas.yaml": list])
    do throws(ProgrammeError) {
      _ = try AreaHistoryLoader.history(in: folder.files)
      return ""
    } catch { return error.message }
  }

  @Test(arguments: [
    ("areas:\n  - {name: A, ons: E1}\n  - {name: B, ons: E1}\n", "line 3: The ONS code E1 stands twice."),
    ("areas:\n  - {name: A, ons: E1, made_of: [E2]}\n", "line 2: The list has no area with the ONS code E2."),
    ("areas:\n  - {name: A, ons: E1, same_place_as: E3}\n", "line 2: The list has no area with the ONS code E3."),
    ("areas:\n  - {name: A, ons: E1, from: 1 April}\n", "line 2: A date such as 2019-04-01 is expected."),
    (
      "areas:\n  - {name: A, ons: E1, from: 2019-04-02, to: 2019-04-01}\n",
      "line 2: The last day lies before the first."
    ),
    ("areas:\n  - {name: A}\n", "\"ons\" is missing here."), ("areas:\n  - {name: A, ons: E1, code: 1}\n", "\"code\""),
  ])
  func faultOfTheListIsNamedByItsLine(_ list: String, _ message: String) throws {
    #expect(try fault(list).contains(message))
    #expect(try fault("areas:\n  - {name: A, ons: E1, from: 2019-04-01, to: 2019-04-01}\n").isEmpty)
  }

  @Test func folderWithoutAListHasNone() throws {
    #expect(try AreaHistoryLoader.history(in: TemporaryFolder([:]).files) == nil)
  }
}

/// The list against the files from which it was drawn, and one from which it was not.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct AreaHistoryConformanceTests {
  private func history() throws -> AreaHistory { try #require(try AreaHistoryLoader.history(in: Repository.templates)) }

  private func sheet(_ path: String) throws -> Sheet {
    try #require(try SpreadsheetReader.workbook(from: try SharedData.bytes(path)).sheets.first)
  }

  /// ASCOF 2020-21 has exactly 151 councils (handbook 6.23): the areas of the list in that year, by code and by name.
  @Test func councilsOfASCOFAreTheAreasOfTheYear() throws {
    let rows = try sheet("ascof/expected-2020-21.csv")
    let lastDay = try day("2021-03-31")
    let history = try history()
    var found: Set<String> = []
    for row in rows.rowNumbers.dropFirst() where rows[row, 2]?.label == "Council" {
      let code = rows[row, 3]?.label ?? ""
      found.insert(code)
      #expect(history.entry(named: rows[row, 4]?.label ?? "", on: lastDay)?.code == code)
    }
    #expect(found.count == 151)
    #expect(found == Set(history.areas(on: lastDay).map(\.code)))
  }

  /// The sitreps list all boards but the Isles of Scilly, three groups of other residents, and England; that of April
  /// 2019 still lists the areas of March 2019. By code and by name, all are areas of the list.
  @Test(arguments: [("April_11.xls", 151), ("Nov_17.xls", 151), ("Apr_19.xls", 151), ("May_19.xls", 150)])
  func areasOfTheSitrepAreTheAreasOfItsMonth(_ file: String, _ count: Int) throws {
    var log = FindingLog()
    let figures = ReturnReaders.measurements(
      kind: .dtocSitrep, name: file, source: .memory(try SharedData.bytes("dtoc-monthly-sitrep/" + file)), log: &log)
    let history = try history()
    var found: Set<String> = []
    for figure in figures where figure.key.breakdown == "total" {
      guard let last = figure.key.period.lastDate, !["-", "9900", "9901", "9902"].contains(figure.key.areaCode) else {
        continue
      }
      let entry = try #require(history.entry(of: figure.key.areaCode, in: figure.key.period), "\(figure.areaName)")
      let area = history.area(named: entry.name, code: entry.code, otherCodes: [])
      #expect(area.isMeant(by: figure.key.areaCode, in: figure.key.period))
      let day = file == "Apr_19.xls" ? try day("2019-03-31") : last
      #expect(history.entry(named: figure.areaName, on: day)?.code == entry.code, "\(figure.areaName)")
      found.insert(entry.code)
    }
    #expect(found.count == count)
  }

  /// The names of the ONS estimates, in capitals, and their codes: all areas of mid-2016 with a board, districts aside.
  @Test func areasOfTheEstimatesAreTheAreasOfTheirYear() throws {
    let rows = try sheet("population/mid-2016.csv")
    let history = try history()
    var found = 0
    for row in rows.rowNumbers.dropFirst() {
      guard let code = rows[row, 0]?.label, let entry = history.entry(of: code) else { continue }
      found += 1
      #expect(history.entry(named: rows[row, 1]?.label ?? "", on: try day("2016-06-30")) == entry)
    }
    #expect(found == 152)
  }
}
