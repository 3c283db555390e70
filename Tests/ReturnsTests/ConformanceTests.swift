import struct Foundation.Decimal
import Metrics
import TestSupport
import Testing

/// Figures of published workbooks as another reader found them (see `../shared/data/README.md`).
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct ConformanceTests {
  private static let sitreps = "dtoc-monthly-sitrep"
  private static let activity = "monthly-activity-return"

  private static let sitrepColumns = [
    "total": "total", "acute": "care:acute", "non_acute": "care:non-acute", "nhs": "responsible:nhs",
    "social_care": "responsible:social-care", "both": "responsible:both", "reason_A": "reason:A",
    "reason_B": "reason:B", "reason_C": "reason:C", "reason_Di": "reason:Di", "reason_Dii": "reason:Dii",
    "reason_E": "reason:E", "reason_F": "reason:F", "reason_G": "reason:G", "reason_H": "reason:H",
    "reason_I": "reason:I", "reason_O": "reason:O",
  ]

  /// Read once: the tables have 5,114 and 8,609 rows.
  private static let expectedSitreps = Result {
    Dictionary(grouping: try SharedData.table(sitreps + "/expected.csv")) { $0["file"] ?? "" }
  }
  private static let expectedActivity = Result {
    Dictionary(grouping: try SharedData.table(activity + "/expected.csv")) { $0["file"] ?? "" }
  }

  private func outcome(_ kind: ReturnKind, _ folder: String, _ name: String) throws -> Outcome {
    Outcome(kind, name: name, bytes: try SharedData.bytes(folder + "/" + name))
  }

  private func number(_ text: String?) -> Decimal? { text.flatMap { Decimal(string: $0) } }

  @Test func expectedTablesAreWhole() throws {
    let sitreps = try Self.expectedSitreps.get()
    #expect(sitreps.keys.sorted() == SharedData.workbooks(in: Self.sitreps))
    #expect(sitreps.count == 33)
    #expect(sitreps.values.map(\.count).reduce(0, +) == 5114)
    let activity = try Self.expectedActivity.get()
    #expect(activity.keys.sorted() == SharedData.workbooks(in: Self.activity))
    #expect(activity.count == 41)
    #expect(activity.values.map(\.count).reduce(0, +) == 8609)
  }

  /// One difference is meant, and documented: the total of a row whose parts are all missing is missing here, and is
  /// the printed 0 in the table. `areasThatSentNothingAreTheEighteen` counts the rows.
  private func isTotalOfNothing(_ row: [String: String], _ breakdown: String) -> Bool {
    breakdown == "total" && row["total"] == "0" && row["acute"] == "" && row["non_acute"] == ""
  }

  @Test(arguments: SharedData.workbooks(in: sitreps))
  func everyFigureOfTheSitrepIsThePublishedOne(_ file: String) throws {
    let result = try outcome(.dtocSitrep, Self.sitreps, file)
    let rows = try #require(try Self.expectedSitreps.get()[file])
    var found: [String: Measurement] = [:]
    for figure in result.measurements { found[figure.key.areaCode + " " + figure.key.breakdown] = figure }
    // The cells of the sheet "England" are crossed: their names have a comma.
    #expect(result.measurements.count { !$0.key.breakdown.contains(",") } == rows.count * 17)
    #expect(found.keys.count { !$0.contains(",") } == rows.count * 17)
    var differences: [String] = []
    for row in rows {
      let area = row["code"] ?? ""
      for (column, breakdown) in Self.sitrepColumns {
        guard let figure = found[area + " " + breakdown] else {
          differences.append("\(area) \(breakdown): nothing")
          continue
        }
        let expected = isTotalOfNothing(row, breakdown) ? nil : number(row[column])
        if figure.number != expected {
          differences.append("\(area) \(breakdown) in \(figure.origin.cell): \(figure.value) for \(row[column] ?? "")")
        }
        if figure.areaName != row["name"] || Period(text: row["period"] ?? "") != figure.key.period {
          differences.append("\(area): \(figure.areaName), \(figure.key.period)")
        }
      }
    }
    #expect(differences.isEmpty)
    // Parts equal totals, sheets agree, England is the sum of its areas, and nothing is attributed where it cannot be.
    #expect(result.findings.filter { $0.level != .information } == [])
    #expect(result.codes.count { $0 == .notSubmitted } == rows.count { isTotalOfNothing($0, "total") })
  }

  /// Handbook 3.1: totals of acute and non-acute care, and reasons in both, by NHS, social care and both; 3 x (2 + 20)
  /// cells without "Other", 3 more with it, which appears under non-acute care only.
  @Test(arguments: SharedData.workbooks(in: sitreps))
  func sheetOfEnglandAddsUpToTheSheetsByArea(_ file: String) throws {
    let result = try outcome(.dtocSitrep, Self.sitreps, file)
    let england = try #require(try Self.expectedSitreps.get()[file]?.first { $0["code"] == "-" })
    let cells = result.measurements.filter { $0.origin.sheet == "England" }
    #expect([66, 69].contains(cells.count))
    #expect(Set(cells.map(\.key)).count == cells.count)
    func sum(_ part: String, ofTotals: Bool) -> Decimal {
      cells.filter { cell in
        cell.key.breakdown.split(separator: ",").contains { $0 == part }
          && cell.key.breakdown.contains("reason:") != ofTotals
      }.reduce(0) { $0 + ($1.number ?? 0) }
    }
    for (column, breakdown) in Self.sitrepColumns where breakdown != "total" {
      let expected = number(england[column]) ?? 0
      #expect(sum(breakdown, ofTotals: false) == expected, "\(breakdown)")
      if !breakdown.hasPrefix("reason:") { #expect(sum(breakdown, ofTotals: true) == expected, "\(breakdown)") }
    }
    // C and I are the NHS's alone, Di, G and H never both bodies': 2 x 7 cells are "NA" up to December 2017, 0 later.
    let isOld = (cells.first?.key.period.firstDay ?? 0) < Period.month(year: 2018, month: 1).firstDay
    #expect(cells.count { $0.value == .missing(.notApplicable) } == (isOld ? 14 : 0))
  }

  @Test func areasThatSentNothingAreTheEighteen() throws {
    let rows = try Self.expectedSitreps.get().values.joined().filter { isTotalOfNothing($0, "total") }
    #expect(rows.count == 18)
    #expect(Set(rows.compactMap { $0["name"] }) == ["Poole UA", "City Of London", "Resident in Scotland"])
    let poole = try outcome(.dtocSitrep, Self.sitreps, "Apr_19.xls").values(of: "811")
    #expect(poole["total"] == .missing(.notSubmitted))
  }

  /// Handbook 2.2: 155,137 days, which the workbook itself divides by 30 to 5,171.2333 people a day.
  @Test func novemberOf2017IsAsPublished() throws {
    let result = try outcome(.dtocSitrep, Self.sitreps, "Nov_17.xls")
    #expect(result.values(of: "-")["total"] == 155_137)
    #expect(result.values(of: "507")["total"] == 541)
    let derby = try #require(result.measurement("507", "total"))
    #expect(derby.origin.sheet == "LA - by type of care")
    #expect(derby.origin.cell == "H17")
    #expect(derby.edition.description == "revised 2018-05-10")
  }

  /// The same sheet gives "DTOC Beds", days divided by the days of the month: 5,171.2333 for England (L15), 18.0333 for
  /// Derby (L17).
  @Test func daysADayOfNovember2017AreAsPublished() throws {
    let result = try outcome(.dtocSitrep, Self.sitreps, "Nov_17.xls")
    let days = Period.month(year: 2017, month: 11).numberOfDays
    #expect(days == 30)
    for (area, published) in [("-", "5171.2333"), ("507", "18.0333")] {
      let total = try #require(result.measurement(area, "total")?.number)
      #expect(DecimalText.plain(quotient(total, by: days), places: 4) == published)
    }
  }

  @Test(arguments: SharedData.workbooks(in: activity))
  func everyFigureOfTheActivityReturnIsThePublishedOne(_ file: String) throws {
    let result = try outcome(.nonElective, Self.activity, file)
    let rows = try #require(try Self.expectedActivity.get()[file])
    var found: [String: Measurement] = [:]
    for figure in result.measurements { found[figure.key.areaCode] = figure }
    #expect(result.measurements.count == rows.count)
    #expect(found.count == rows.count)
    var differences: [String] = []
    for row in rows {
      let code = row["org_code"] ?? ""
      let figure = found[code.isEmpty ? "-" : code]
      let year = FinancialYear(text: row["year"] ?? "")
      if figure == nil || figure?.number != number(row["non_elective_ga"]) || figure?.areaName != row["org_name"]
        || figure?.key.period.financialYear != year
        || figure?.key.period.inWords.hasPrefix((row["month"] ?? "?") + " ") != true
      {
        differences.append("\(code): \(figure.map { "\($0.value) \($0.areaName) \($0.key.period)" } ?? "nothing")")
      }
    }
    #expect(differences.isEmpty)
    #expect(result.findings.filter { $0.level != .information } == [])
  }

  @Test func everyFigureOfThePopulationIsThePublishedOne() throws {
    let columns = [
      "all_ages": "all", "age_18_plus": "18+", "age_65_plus": "65+", "age_65_69": "65-69", "age_70_74": "70-74",
      "age_75_79": "75-79", "age_80_84": "80-84", "age_85_89": "85-89", "age_90_plus": "90+",
    ]
    let result = try outcome(.population, "population", "mid-year-estimates-2016.xls")
    let rows = try SharedData.table("population/mid-2016.csv")
    #expect(rows.count == 369)
    var found: [String: Measurement] = [:]
    for figure in result.measurements { found[figure.key.areaCode + " " + figure.key.breakdown] = figure }
    #expect(found.count == result.measurements.count)
    var differences: [String] = []
    for row in rows {
      for (column, breakdown) in columns {
        let figure = found[(row["ons_code"] ?? "") + " " + breakdown]
        if figure == nil || figure?.number != number(row[column]) || figure?.areaName != row["name"]
          || figure?.key.period != .month(year: 2016, month: 6)
        {
          differences.append("\(row["ons_code"] ?? "") \(breakdown): \(figure.map { "\($0.value)" } ?? "nothing")")
        }
      }
    }
    #expect(differences.isEmpty)
    #expect(result.findings.isEmpty)
    // Handbook 3.4, by another programme.
    #expect(found["E92000001 18+"]?.value == 43_482_790)
    #expect(found["E06000017 65+"]?.value == 9389)
    // The sheet "Notes and definitions", A59.
    #expect(found["E06000017 65+"]?.edition.description == "mid-2016 estimate (released 2017-06-22)")
  }
}
