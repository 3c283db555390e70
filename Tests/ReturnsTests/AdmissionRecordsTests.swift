import Foundation
import Metrics
import Spreadsheets
import TestSupport
import Testing

@testable import Returns

/// Lists of admissions that are counted record by record.
struct AdmissionRecordsTests {
  private let header = "provider_code,hwb_code,admission_date,admission_method,ward\n"

  private func counts(_ outcome: Outcome) -> [String: Decimal?] {
    Dictionary(
      uniqueKeysWithValues: outcome.measurements.map { ("\($0.key.areaCode) \($0.key.period)", $0.number) })
  }

  /// By hand: methods 21 and 2A are non-elective, 11 and 31 are not; Rutland's May has only an elective admission.
  @Test func admissionsAreCountedByAreaAndMonth() {
    let outcome = Outcome(
      .nonElective,
      csv: header + """
        RWD,E06000017,2016-04-01,21,"Ward ""A"", stroke
        unit"
        RWD,E06000017,2016-04-30,2A,Ward B
        RWD,E06000017,2016-04-30,11,Ward B
        RWD,E06000017,2016-05-01,31,Ward B
        RWD,E06000016,2016-04-15,"21",Ward C

        """)
    #expect(outcome.findings.isEmpty)
    #expect(counts(outcome) == ["E06000017 2016-04": 2, "E06000017 2016-05": 0, "E06000016 2016-04": 1])
    #expect(outcome.measurements.map(\.key.areaCode) == ["E06000016", "E06000017", "E06000017"])
    #expect(Set(outcome.measurements.map(\.key.measure)) == ["non-elective-admissions"])
    #expect(Set(outcome.measurements.map(\.origin.cell)) == ["B2:D6"])
    #expect(outcome.measurements.allSatisfy { $0.origin.file == "list.csv" && !$0.origin.isSynthetic })
  }

  @Test func columnsComeInAnyOrderBelowATitleAndInAnyDialect() {
    let outcome = Outcome(
      .nonElective,
      csv: "SYNTHETIC admissions\r\n\r\nADMIMETH;Age;HWB code;Date of admission\r\n22;80;E06000017;2016-02-29\r\n")
    #expect(counts(outcome) == ["E06000017 2016-02": 1])
    #expect(outcome.measurements.allSatisfy { $0.origin.isSynthetic })
    #expect(outcome.codes == [.dialectFound])
  }

  @Test(
    arguments: [
      ("RWD,E06000017,2015-02-29,21,x", "C2"), ("RWD,E06000017,01/04/2016,21,x", "C2"),
      ("RWD,E06000017,2016-13-01,21,x", "C2"), ("RWD,E06000017,1989-12-31,21,x", "C2"),
      ("RWD,E06000017,2090-01-01,21,x", "C2"), ("RWD,E06000017,2016-04-0:,21,x", "C2"),
      ("RWD,E06000017,2016/04/01,21,x", "C2"), ("RWD,E06000017,2016-00-01,21,x", "C2"),
      ("RWD,E06000017,2016-04-00,21,x", "C2"), ("RWD,E06000017,2016-04-31,21,x", "C2"), ("RWD,E06000017,,21,x", "C2"),
      ("RWD,E06000017,2016-04-01,,x", "D2"),
      ("RWD,E06-17,2016-04-01,21,x", "B2"), ("RWD,E0600001712345678,2016-04-01,21,x", "B2"), ("RWD,E06000017", "C2"),
    ])
  func recordThatCannotBeReadStopsTheFile(_ record: String, _ cell: String) {
    let outcome = Outcome(.nonElective, csv: header + record + "\nRWD,E06000017,2016-04-01,21,x\n")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == [cell])
    #expect(outcome.findings.allSatisfy { !$0.message.contains("E06") && !$0.message.contains("2016-13") })
  }

  /// More codes than areas: another column was taken for that of the area.
  @Test func mostAreasAreCounted() {
    func outcome(_ areas: Int) -> Outcome {
      let records = (0..<areas).map { "RWD,A\($0),2016-04-01,21,x" }
      return Outcome(.nonElective, csv: header + records.joined(separator: "\n") + "\n")
    }
    #expect(outcome(512).measurements.count == 512)
    #expect(outcome(512).findings.isEmpty)
    #expect(outcome(513).measurements.isEmpty)
    #expect(outcome(513).findings.first?.message.contains("more than 512 different codes") == true)
  }

  /// The first and the last month that are read, and months at the ends of a leap year.
  @Test(arguments: ["1990-01-01", "2089-12-31", "2016-02-29", "2000-02-29", "2019-11-30"])
  func monthsOfAllYearsAreRead(_ day: String) {
    let outcome = Outcome(.nonElective, csv: header + "RWD,E06000017,\(day),21,x\nRWD,E1,\(day),21,x\n")
    #expect(outcome.measurements.map { "\($0.key.period)" } == [String(day.prefix(7)), String(day.prefix(7))])
    #expect(outcome.measurements.map(\.key.areaCode) == ["E06000017", "E1"])
  }

  @Test func repeatsAreGrouped() {
    let bad = String(repeating: "RWD,E06000017,soon,21,x\n", count: 312)
    let outcome = Outcome(.nonElective, csv: header + bad)
    #expect(outcome.findings.count == 1)
    #expect(
      outcome.findings.first?.message
        == "312 cells are not a date such as 2016-04-01, from 1990 on: C2, C3, C4, C5, C6 and 307 more.")
  }

  @Test(arguments: ["Total,312,,,", "TOTALS:,,,,", "A note below the list", "\"Grand total\",2,,,", ""])
  func totalOrNoteBelowTheListIsNoAdmission(_ line: String) {
    let outcome = Outcome(.nonElective, csv: header + "RWD,E06000017,2016-04-01,21,x\n\(line)\n")
    #expect(counts(outcome) == ["E06000017 2016-04": 1])
    #expect(outcome.findings.isEmpty)
  }

  @Test func admissionWithoutAnAreaCountsForNone() {
    let outcome = Outcome(.nonElective, csv: header + "RWD,,2016-04-01,21,x\nRWD,E06000017,2016-04-01,21,x\n")
    #expect(counts(outcome) == ["E06000017 2016-04": 1])
    #expect(outcome.codes == [.recordsWithoutArea])
  }

  /// 943 476 5919 is the example of the NHS Data Dictionary: its check digit is right; 943 476 5918's is not.
  @Test(arguments: ["9434765919", "943 476 5919", "943-476-5919", "\"9434765919\"", "\"943 476 5919\""])
  func nhsNumberInAnyColumnStopsTheFile(_ number: String) {
    let outcome = Outcome(.nonElective, csv: header + "RWD,E06000017,2016-04-01,21,\(number)\n")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.identifiablePerson])
    #expect(outcome.findingCells == ["E2"])
    #expect(outcome.findings.allSatisfy { !$0.message.contains("9434") })
    let other = number.replacing("5919", with: "5918")
    #expect(Outcome(.nonElective, csv: header + "RWD,E06000017,2016-04-01,21,\(other)\n").findings.isEmpty)
  }

  @Test(arguments: ["hwb_code", "HWB"])
  func columnThatIsThereTwiceStopsTheFile(_ heading: String) {
    let outcome = Outcome(
      .nonElective,
      csv: "hwb_code,admission_date,admission_method,\(heading)\nE06000017,2016-04-01,21,E06000018\n")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
    #expect(outcome.findings.first?.message.contains("\"hwb_code\"") == true)
  }

  @Test func headingOfNamesStopsTheFile() {
    let outcome = Outcome(
      .nonElective, csv: "hwb_code,admission_date,admission_method,surname\nE06000017,2016-04-01,21,x\n")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.identifiablePerson])
  }

  /// Large enough for two cores: counted once more by a dictionary.
  @Test func largeFileIsCountedOnBothCores() throws {
    let methods = ["21", "2A", "11", "82"]
    var text = header
    var expected: [String: Decimal?] = [:]
    var number = 0
    while text.utf8.count < 9 << 20 {
      let code = "E0\(6 + number % 4)0000\(10 + number % 41)"
      let (month, day) = (1 + number % 12, 1 + number % 28)
      let date = "201\(6 + number % 3)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      let method = methods[number % 4]
      text += "RWD,\(code),\(date),\(method),\"Ward \"\"\(number)\"\",\r\n\(String(repeating: "x", count: 90))\"\r\n"
      let key = "\(code) \(date.prefix(7))"
      expected[key] = ((expected[key] ?? 0) ?? 0) + (method.hasPrefix("2") ? 1 : 0)
      number += 1
    }
    let folder = try TemporaryFolder()
    try folder.write(text, to: "list.csv")
    var log = FindingLog()
    let measurements = ReturnReaders.measurements(
      kind: .nonElective, name: "list.csv", source: .file(folder.path("list.csv")), log: &log)
    let found: [String: Decimal?] = Dictionary(
      uniqueKeysWithValues: measurements.map { ("\($0.key.areaCode) \($0.key.period)", $0.number) })
    #expect(log.findings.isEmpty)
    #expect(found == expected)
    #expect(Set(measurements.map(\.origin.cell)) == ["B2:D\(number + 1)"])
  }

  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> Outcome {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "list.csv")
    return Outcome(.nonElective, name: "list.csv", source: .file(folder.path("list.csv")), options: options)
  }

  /// Every record counts, wherever the halves of the file meet and however many rows stand above the list.
  @Test(arguments: [0, 1, 3], [false, true])
  func noRecordIsLostBetweenTheHalves(titles: Int, hasLineBreaks: Bool) throws {
    let ward =
      hasLineBreaks ? "\"Ward\n\(String(repeating: "a,\n", count: 20))\"" : "Ward \(String(repeating: "a", count: 60))"
    let record = "RWD,E06000017,2016-04-01,21,\(ward)\n"
    let count = 9_500_000 / record.utf8.count
    let outcome = try read(
      String(repeating: "A title\n", count: titles) + header + String(repeating: record, count: count))
    #expect(outcome.findings.isEmpty)
    #expect(counts(outcome) == ["E06000017 2016-04": Decimal(count)])
    #expect(outcome.measurements.first?.origin.cell == "B\(titles + 2):D\(titles + 1 + count)")
  }

  /// The record that crosses the middle is the last one, and no line break ends it.
  ///
  /// It is longer than the usual limit allows.
  @Test func lastRecordMayCrossTheMiddle() throws {
    let record = "RWD,E06000017,2016-04-01,21,Ward \(String(repeating: "a", count: 60))\n"
    let count = 4_250_000 / record.utf8.count
    let last = "RWD,E06000017,2016-04-01,21,\"\(String(repeating: "line\n", count: 860_000))\""
    var options = ReadingOptions()
    options.limits[.textBytes] = 8 << 20
    let outcome = try read(header + String(repeating: record, count: count) + last, options: options)
    #expect(counts(outcome) == ["E06000017 2016-04": Decimal(count + 1)])
  }

  /// The same spellings as in a small file, near the end of a large one that is read by the fast way.
  @Test(arguments: [
    "9434765919", "943 476 5919", "943-476-5919", "943.476.5919", "943 4765919", "943  476 5919",
    "943\u{A0}476\u{A0}5919", "943\u{2009}476\u{2009}5919", "\"943 476 5919\"", "9 4 3 4 7 6 5 9 1 9",
  ])
  func nhsNumberIsFoundInLargeFilesToo(_ number: String) throws {
    let small = Outcome(.nonElective, csv: header + "RWD,E06000017,2016-04-01,21,\(number)\n")
    #expect(small.codes == [.identifiablePerson])
    let record = "RWD,E06000017,2016-04-01,21,Ward \(String(repeating: "a", count: 60))\n"
    let count = 8_500_000 / record.utf8.count
    let records = String(repeating: record, count: count)
    let large = try read(
      header + records + "RWD,E06000017,2016-04-01,21,\(number)\n" + String(repeating: record, count: 100))
    #expect(large.measurements.isEmpty)
    #expect(large.codes == [.identifiablePerson])
    #expect(large.findingCells == ["E\(count + 2)"])
  }

  @Test func recordThatNeverEndsInTheSecondHalfHasItsRow() throws {
    let record = "RWD,E06000017,2016-04-01,21,Ward \(String(repeating: "a", count: 60))\n"
    let records = String(repeating: record, count: 60_000)
    let outcome = try read(header + records + "RWD,E06000017,2016-04-01,21,\"Ward\n" + records)
    #expect(outcome.codes == [.fileUnreadable])
    #expect(outcome.findings.first?.message.contains("row 60002") == true)
  }
}
