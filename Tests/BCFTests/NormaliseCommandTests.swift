import Foundation
import TestSupport
import Testing

/// Expected figures are those that NHS England published, as they stand in `SampleData/figures`.
@Suite struct NormaliseCommandTests {
  private static let header =
    "return,measure,breakdown,area_code,area_name,period,value,missing,edition,file,sheet,cell"
  private static let july = Sample.folder + "/returns/delayed-transfers/July_16.xls"

  /// The published columns of a table of figures, and the breakdown that each becomes.
  private static let columns: [String: [String: String]] = [
    "delayed-transfers-by-type-of-care": ["Acute": "care:acute", "Non-Acute": "care:non-acute"],
    "delayed-transfers-by-responsible-org": [
      "NHS": "responsible:nhs", "Social Care": "responsible:social-care", "Both": "responsible:both",
    ],
    "delayed-transfers-by-reason": [
      "A) COMPLETION OF ASSESSMENT": "reason:A", "B) PUBLIC FUNDING": "reason:B",
      "C) WAITING FURTHER NHS NON-ACUTE CARE": "reason:C",
      "DI) AWAITING RESIDENTIAL HOME PLACEMENT OR AVAILABILITY": "reason:Di",
      "DII) AWAITING NURSING HOME PLACEMENT OR AVAILABILITY": "reason:Dii",
      "E) AWAITING CARE PACKAGE IN OWN HOME": "reason:E", "F) AWAITING COMMUNITY EQUIPMENT AND ADAPTIONS": "reason:F",
      "G) PATIENT OR FAMILY CHOICE": "reason:G", "H) DISPUTES": "reason:H",
      "I) HOUSING - PATIENTS NOT COVERED BY NHS AND COMMUNITY CARE ACT": "reason:I",
    ],
  ]

  @Test func delayedDaysOfAMonthAreThePublishedOnes() async throws {
    let run = try await Program.run("normalise", "--return", "dtoc-sitrep", Self.july)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").first.map(String.init) == Self.header)
    let rows = CSV.rows(run.output)
    for (table, columns) in Self.columns {
      for published in try Repository.table("SampleData/figures/\(table).csv") where published["file"] == "July_16" {
        for (heading, breakdown) in columns {
          let found = rows.filter { $0["area_code"] == published["Code"] && $0["breakdown"] == breakdown }
          #expect(found.count == 1, "\(breakdown)")
          #expect(found.first?["value"] == published[heading], "\(breakdown)")
        }
      }
    }
    // July 2016: England 184,578 days, Rutland 107.
    #expect(rows.first { $0["area_code"] == "-" && $0["breakdown"] == "total" }?["value"] == "184578")
    let rutland = try #require(rows.first { $0["area_code"] == "510" && $0["breakdown"] == "total" })
    #expect(rutland["value"] == "107")
    #expect(rutland["return"] == "dtoc-sitrep")
    #expect(rutland["measure"] == "delayed-days")
    #expect(rutland["period"] == "2016-07")
    #expect(rutland["missing"] == "")
    #expect(rutland["edition"] == "revised 2017-05-11")
    #expect(rutland["file"] == "July_16.xls")
    // Reason O was collected from April 2017 only.
    let later = try #require(rows.first { $0["area_code"] == "510" && $0["breakdown"] == "reason:O" })
    #expect(later["value"] == "")
    #expect(later["missing"] == "not-collected")
  }

  @Test func admissionsOfACommissionerAreThePublishedOnes() async throws {
    let run = try await Program.run(
      "normalise", "--return", "non-elective", Sample.folder + "/returns/non-elective/Jul_16.xls",
      Sample.folder + "/returns/non-elective/Mar_17.xls")
    #expect(run.status == 0)
    let rows = CSV.rows(run.output)
    #expect(rows.filter { $0["area_code"] == "03W" }.map { $0["value"] } == ["2561", "2562"])
    #expect(rows.filter { $0["area_code"] == "03W" }.map { $0["period"] } == ["2016-07", "2017-03"])
    #expect(rows.filter { $0["area_code"] == "-" }.count == 2)
    #expect(rows.allSatisfy { $0["measure"] == "non-elective-admissions" })
    #expect(rows.map { $0["file"] } == ["Jul_16.xls", "Jul_16.xls", "Mar_17.xls", "Mar_17.xls"])
  }

  @Test func populationIsThePublishedOne() async throws {
    let run = try await Program.run(
      "normalise", "--return", "population", Sample.folder + "/returns/population/mid-2016.xls")
    #expect(run.status == 0)
    let rutland = CSV.rows(run.output).filter { $0["area_code"] == "E06000017" }
    // Mid-2016: 38,606 people in Rutland, 30,873 of them 18 and over, 9,389 of them 65 and over.
    for (breakdown, people) in [("all", "38606"), ("18+", "30873"), ("65+", "9389")] {
      #expect(rutland.first { $0["breakdown"] == breakdown }?["value"] == people, "\(breakdown)")
    }
  }

  @Test(arguments: [
    ("reablement", "reablement.csv"), ("residential-admissions", "residential-admissions.csv"),
    ("falls", "falls.csv"), ("satisfaction", "satisfaction.csv"),
  ])
  func eachLocalReturnHasTheSameColumns(kind: String, file: String) async throws {
    let run = try await Program.run("normalise", "--return", kind, Sample.folder + "/returns/" + file)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").first.map(String.init) == Self.header)
    let rows = CSV.rows(run.output)
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["return"] == kind && $0["file"] == file && $0.count == 12 })
  }

  @Test func valueIsEmptyWhereAReasonStands() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "discharge_date,age_at_discharge,day_91_location\n2016-10-03,80,home\n2016-10-04,81,not yet due\n",
      to: "reablement.csv")
    let run = try await Program.run("normalise", "--return", "reablement", folder.path("reablement.csv"))
    let rows = CSV.rows(run.output)
    let discharged = rows.first { $0["measure"] == "discharged-to-reablement" }
    let atHome = rows.first { $0["measure"] == "at-home-on-day-91" }
    #expect(discharged?["value"] == "2")
    #expect(discharged?["missing"] == "")
    #expect(atHome?["value"] == "")
    #expect(atHome?["missing"] == "not-yet-available")
  }

  @Test func fileOfAnotherKindIsAnErrorAndGivesNoRows() async throws {
    let run = try await Program.run("normalise", "--return", "non-elective", Self.july)
    #expect(run.status == 1)
    #expect(run.output == Self.header + "\n")
    #expect(run.errors.contains("error [layout-unknown]"))
    #expect(run.errors.contains("July_16.xls"))
  }

  @Test func oneFaultyFileDoesNotSilenceTheOthers() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.xls")
    let run = try await Program.run("normalise", "--return", "dtoc-sitrep", folder.path("empty.xls"), Self.july)
    #expect(run.status == 1)
    #expect(CSV.rows(run.output).contains { $0["area_code"] == "510" && $0["value"] == "107" })
    #expect(run.errors.contains("error [file-unreadable]"))
  }

  @Test func missingFileStopsTheCommand() async throws {
    let run = try await Program.run("normalise", "--return", "falls", "nowhere.csv")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("There is no file nowhere.csv"))
  }
}
