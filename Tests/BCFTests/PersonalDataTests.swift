import Foundation
import TestSupport
import Testing

/// 943 476 5919 is the example number of the NHS Data Dictionary; its check digit holds, and it belongs to nobody.
@Suite struct PersonalDataTests {
  private static let shapes = ["9434765919", "943 476 5919", "943-476-5919"]

  private func expectAbsent(_ text: String, _ comment: String) {
    for shape in Self.shapes { #expect(!text.contains(shape), "the number stands in \(comment)") }
  }

  @Test(arguments: shapes) func numberIsShownNowhereAndItsFileIsNotUsed(number: String) async throws {
    let folder = try TemporaryFolder.withSample()
    let list = "programme/returns/residential-admissions.csv"
    try folder.replace(
      "admission_date,age_at_admission,setting,stay\n",
      with: "admission_date,age_at_admission,setting,stay,reference\n2016-04-02,80,nursing,permanent,\(number)\n",
      in: list)
    let report = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(report.status == 1)
    expectAbsent(report.all, "the messages of report")
    for (name, data) in try folder.files(in: "out") { expectAbsent(String(decoding: data, as: UTF8.self), name) }
    let findings = try folder.text("out/findings.html")
    #expect(findings.contains("identifiable-person"))
    #expect(findings.contains("returns/residential-admissions.csv, cell E3"))
    #expect(!(try folder.text("out/data/measurements.csv")).contains("residential-admissions"))
    for format in ["text", "json"] {
      let check = try await Sample.check(folder.path("programme"), format: format)
      #expect(check.status == 1)
      expectAbsent(check.all, "check --format \(format)")
    }
    let normalise = try await Program.run("normalise", "--return", "residential-admissions", folder.path(list))
    #expect(normalise.status == 1)
    #expect(CSV.rows(normalise.output).isEmpty)
    expectAbsent(normalise.all, "normalise")
  }

  /// One digit less in the check digit: a reference number like any other.
  @Test func tenDigitsWithAWrongCheckDigitAreNoNumberOfAPerson() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace(
      "admission_date,age_at_admission,setting,stay\n",
      with: "admission_date,age_at_admission,setting,stay,reference\n2016-04-02,80,nursing,permanent,9434765918\n",
      in: "programme/returns/residential-admissions.csv")
    #expect(try await Sample.report(folder.path("programme"), to: folder.path("out")).status == 0)
  }

  /// A name that is found is not shown, either.
  @Test func nameIsNotShown() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace(
      "discharge_date,age_at_discharge,day_91_location\n",
      with: "discharge_date,age_at_discharge,day_91_location,note\n2016-10-02,80,home,Mrs Zebedee Quill\n",
      in: "programme/returns/reablement.csv")
    let report = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(report.status == 1)
    #expect(!report.all.contains("Quill"))
    for (name, data) in try folder.files(in: "out") {
      #expect(!String(decoding: data, as: UTF8.self).contains("Quill"), "\(name)")
    }
  }
}
