import Foundation
import Metrics
import Programme
import Testing

/// Sums by hand, on both sides of each tolerance.
@Suite struct MoneyFootingTests {
  private static func loaded(_ table: String, settings: String = "") throws -> Loaded {
    try Loaded([
      "money.yaml": "tables:\n  - {file: t.csv, unit: GBP\(settings.isEmpty ? "" : ", " + settings)}\n",
      "money/t.csv": table,
    ])
  }

  private static func outcomes(_ loaded: Loaded) -> [MoneyCheck.Outcome] {
    loaded.programme?.money?.footings.first?.checks.map(\.outcome) ?? []
  }

  @Test(
    "A tolerance is the last amount that is only rounding",
    arguments: [("30", MoneyCheck.Outcome.agrees), ("31", .rounding), ("29", .rounding), ("32", .differs)])
  func tolerance(_ printed: String, _ outcome: MoneyCheck.Outcome) throws {
    let loaded = try Self.loaded("line,role,a\nx,,10\ny,,20\nsum,total,\(printed)\n", settings: "tolerance: 1")
    #expect(Self.outcomes(loaded) == [outcome])
  }

  @Test("A blank cell explains a gap and is not filled in; TBC and TBA too; N/A, none and a dash do not")
  func blanks() throws {
    for (cell, outcome) in [
      ("", MoneyCheck.Outcome.unexplained), ("TBC", .unexplained), ("TBA", .unexplained), ("N/A", .differs),
      ("None", .differs), ("-", .differs),
    ] {
      let loaded = try Self.loaded("line,role,a\nx,,10\ny,,\(cell)\nsum,total,15\n")
      #expect(Self.outcomes(loaded) == [outcome], "\(cell)")
      #expect(loaded.programme?.money?.tables.first?.lines[1].amounts["a"]?.amount == nil)
    }
  }

  @Test("An open cell is no fault where the sum is right without it")
  func openButRight() throws {
    let loaded = try Self.loaded("line,role,a\nx,,10\ny,,TBA\nsum,total,10\n")
    #expect(Self.outcomes(loaded) == [.agrees])
    #expect(loaded.moneyCodes == [.moneyOpen])
  }

  @Test("What is outside the plan is in no sum")
  func outside() throws {
    let loaded = try Self.loaded("line,role,a\nx,,10\nContingency,outside,7\nsum,total,10\n")
    #expect(Self.outcomes(loaded) == [.agrees])
  }

  @Test("A finding names both numbers, the difference with its sign, and the cells")
  func finding() throws {
    let loaded = try Self.loaded("line,role,a\nx,,10\ny,,20\nsum,total,35\n")
    let finding = try #require(loaded.moneyFindings.first)
    #expect(finding.code == .moneyDiffers)
    #expect(finding.place == Finding.Place(file: "money/t.csv", cell: "C4"))
    for words in ["£35", "£30", "+£5", "C2, C3"] { #expect(finding.message.contains(words)) }
  }

  @Test("A difference is the first less the second, and a column may be the sum of others")
  func differenceAndAcross() throws {
    let loaded = try Self.loaded(
      "line,role,a,b,c\nIn,,10,1,11\nOut,,12,3,16\nNet,difference,-2,-1,-4\n", settings: "across: {c: [a, b]}")
    let checks = loaded.programme?.money?.footings.first?.checks ?? []
    #expect(checks.filter { $0.kind == .difference }.map(\.difference) == [0, 1, 1])
    #expect(checks.filter { $0.kind == .across }.map(\.difference) == [0, 1, -1])
  }

  @Test("A deficit that nobody explains is a finding, an explained one and a saving are none")
  func deficit() throws {
    let table = "line,role,a\nIn,,10\nOut,,12\nNet,difference,-2\n"
    #expect(try Self.loaded(table).moneyCodes == [.moneyDeficit])
    #expect(try Self.loaded(table, settings: "deficit: Reserves pay").moneyCodes == [])
    #expect(try Self.loaded(table, settings: "negative: saving").moneyCodes == [])
    #expect(try Self.loaded("line,role,a\nIn,,12\nOut,,12\nNet,difference,0\n").moneyCodes == [])
  }

  @Test("Words that mean nothing are told")
  func unknownWords() throws {
    let loaded = try Self.loaded("line,role,a\nx,thing,10\ny,,many\n")
    #expect(loaded.moneyCodes == [.wordUnknown, .moneyUnreadable])
    #expect(try Self.loaded("name,a\nx,1\n").moneyCodes == [.columnMissing])
    let wrong = try Loaded(["money.yaml": "tables:\n  - {file: t.csv, unit: GPB}\n", "money/t.csv": "line,a\nx,1\n"])
    #expect(wrong.error?.message.contains("money.yaml, line 2") == true)
    #expect(try Loaded(["money.yaml": "tables: [{file: t.csv}]\n"]).moneyCodes == [.fileMissing])
    #expect(try Loaded(["money.yaml": "tables: [{file: ../t.csv}]\n"]).error != nil)
    #expect(try Loaded(["money.yaml": "tabels: []\n"]).error != nil)
  }

  @Test("A table that says it is synthetic is listed")
  func synthetic() throws {
    let loaded = try Self.loaded("SYNTHETIC: made up\nline,a\nx,1\n")
    #expect(loaded.programme?.syntheticTables == ["money/t.csv"])
  }
}
