import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases about local indicators.
@Suite struct KPICasesTests {
  private static let months = ["Dec-13", "Jan-14", "Feb-14", "Mar-14", "Apr-14", "May-14", "Jun-14", "Jul-14"]
  private static let accepted = [63, 80, 71, 61, 53, 56, 73, 98]
  private static let printed = [105, 66, 59, 51, 44, 47, 61, 82]

  private static func checked(_ rows: [String], _ others: [String: String] = [:]) throws -> Checked {
    let header =
      "scheme,kpi,group,unit,polarity,period,plan,actual,numerator,denominator,printed,target_low,target_high,state,source\n"
    return try Checked(["kpis.csv": header + rows.map { $0 + "\n" }.joined()].merging(others) { first, _ in first })
  }

  private static var rapidResponse: [String] {
    months.enumerated().map { number, month in
      "Rapid care,Referrals accepted,Rapid Response,referrals,higher,\(month),\(number == 0 ? 60 : 120),\(accepted[number]),,,\(printed[number]),,,\(number == 7 ? "provisional" : ""),"
    }
  }

  private static func rounded(_ number: Decimal?, _ places: Int = 0) throws -> String {
    DecimalText.grouped(try #require(number), places: places)
  }

  @Test("Barnet 8: percent of plan, January is 67 % and printed 66 %, running totals")
  func barnet8() throws {
    let checked = try Self.checked(Self.rapidResponse)
    let kpi = try checked.kpi()
    #expect(
      try kpi.points.map { try Self.rounded(kpi.percentOfPlan($0)) } == [
        "105", "67", "59", "51", "44", "47", "61", "82",
      ])
    #expect(checked.places(.printedFigureDiffers) == ["K3"])
    let message = try checked.message(.printedFigureDiffers)
    #expect(message.contains("66") && message.contains("67"))
    let totals = KPIRunningTotal.all(of: kpi)
    #expect(totals.map(\.actual) == [555, 280])
    #expect(totals.map(\.plan) == [900, 480])
    #expect(try totals.map { try Self.rounded($0.percent, 1) } == ["61.7", "58.3"])
  }

  @Test("Barnet 10: the text says 70 %, the table 82 %: 12 points; July is provisional")
  func barnet10() throws {
    let checked = try Self.checked(
      Self.rapidResponse,
      [
        "kpis.yaml":
          "stated:\n  - {kpi: Referrals accepted, period: Jul-14, of: percent of plan, value: 70%, where: the text}\n"
      ])
    let message = try checked.message(.narrativeDiffers)
    #expect(message.contains("70 %") && message.contains("82 %") && message.contains("12 points"))
    #expect(checked.places(.figureProvisional) == ["H9"])
    #expect(try checked.kpi().points.last?.state == .provisional)
  }

  /// 82 % agrees; a point beside it does not, unless it lies within the tolerance.
  @Test(arguments: [("82%", "0", 0), ("81%", "0", 1), ("81%", "1", 0), ("80%", "1", 1)])
  func statementsAndTheirTolerance(_ value: String, _ tolerance: String, _ count: Int) throws {
    let checked = try Self.checked(
      Self.rapidResponse,
      [
        "kpis.yaml":
          "stated:\n  - {kpi: referrals accepted, period: 2014-07, of: percent of plan, value: \(value), tolerance: \(tolerance)}\n"
      ])
    #expect(checked.findings(.narrativeDiffers).count == count)
  }

  private static let answered = ["60%", "95%", "96%", "97%"]
  private static let breaches = ["40%", "5%", "4%", "3%"]
  private static let calls = [1778, 1936, 1747, 2490]
  private static let rapidCalls = [28, 85, 138, 415]

  private static func access(breaches: [String] = breaches) -> [String] {
    months.suffix(4).enumerated().flatMap { number, month in
      [
        "Point of Access,Calls received,Telephone Calls,calls,neutral,\(month),,\(calls[number]),,,,,,,",
        "Point of Access,Share for Rapid Response,Telephone Calls,%,neutral,\(month),,,\(rapidCalls[number]),\(calls[number]),,,,,",
        "Point of Access,Answered in time,Telephone Calls,%,higher,\(month),40% - 70%,\(answered[number]),,,,,,,",
        "Point of Access,Breaches,Telephone Calls,%,lower,\(month),,\(breaches[number]),,,,,,,",
      ]
    }
  }
  private static let complements = ["kpis.yaml": "complements:\n  - [Answered in time, Breaches]\n"]

  @Test("Barnet 7: complements, 7,951 calls, shares, and a target that is a range")
  func barnet7() throws {
    let checked = try Self.checked(Self.access(), Self.complements)
    #expect(checked.findings(.complementsDiffer).isEmpty)
    #expect(try KPIRunningTotal.total(of: checked.kpi("Calls received"))?.actual == 7951)
    let shares = try checked.kpi("Share for Rapid Response")
    #expect(try shares.points.map { try Self.rounded(shares.rate($0), 1) } == ["1.6", "4.4", "7.9", "16.7"])
    let answered = try checked.kpi("Answered in time")
    #expect(answered.points.map(answered.standing) == [.met, .met, .met, .met])
    #expect(KPIRunningTotal.all(of: answered).isEmpty)
    let wrong = try Self.checked(Self.access(breaches: ["40%", "5%", "4%", "4%"]), Self.complements)
    let message = try wrong.message(.complementsDiffer)
    #expect(message.contains("97 %") && message.contains("4 %") && message.contains("101 %"))
  }

  /// 39,736 and 171,788 of 211,524 bed days (Wokingham 20) do not end after the last digit that is kept.
  @Test func sharesThatAreDividedOutCompleteEachOther() throws {
    let rows = ["Elective,,%,neutral,2014-15,,,39736", "Non-elective,,%,neutral,2014-15,,,171788"].map {
      "Activity,\($0),211524,,,,,"
    }
    let checked = try Self.checked(rows, ["kpis.yaml": "complements:\n  - [Elective, Non-elective]\n"])
    #expect(checked.findings(.complementsDiffer).isEmpty)
  }

  /// Both sides of both ends of 40 to 70, for each polarity.
  @Test(arguments: [
    ("higher", "39.9", KPI.Standing.notMet), ("higher", "40", .met), ("higher", "71", .met), ("lower", "70", .met),
    ("lower", "70.1", .notMet), ("lower", "10", .met), ("neutral", "40", .met), ("neutral", "70", .met),
    ("neutral", "39", .notMet), ("neutral", "71", .notMet), ("", "50", .notJudged), ("higher", "", .notCollected),
  ])
  func rangeTargets(_ polarity: String, _ actual: String, _ standing: KPI.Standing) throws {
    let kpi = try Self.checked([",A,,%,\(polarity),Jul-14,,\(actual),,,,40%,70%,,"]).kpi()
    #expect(kpi.points.map(kpi.standing) == [standing])
  }

  @Test("Barnet 8: blanks of four months were not collected, and are not zero")
  func barnetBlanks() throws {
    let received = ["", "", "", "", "62", "60", "76", "103"]
    let kpi = try Self.checked(
      zip(Self.months, received).map { "Rapid care,Referrals received,,referrals,neutral,\($0),,\($1),,,,,,," }
    ).kpi()
    #expect(kpi.points.map(\.state) == Array(repeating: .notCollected, count: 4) + Array(repeating: .final, count: 4))
    #expect(kpi.points.prefix(4).allSatisfy { kpi.value($0) == nil })
    #expect(KPIRunningTotal.total(of: kpi)?.actual == 301)
  }

  @Test("Barnet 11: 60 a month are 720 a year; 460 against 9 times 60 is told; 745 avoided, shares of patients")
  func barnet11() throws {
    let years = [("2013/14", 460, 64), ("2014/15", 720, 307), ("2015/16", 720, 374)]
    let rows = years.flatMap { year, patients, avoided in
      [
        "Care Navigation,New patients,,patients,neutral,\(year),,\(patients),,,,,,,",
        "Care Navigation,Admissions avoided,,admissions,higher,\(year),,\(avoided),,,,,,,",
        "Care Navigation,Avoided for each new patient,,%,higher,\(year),,,\(avoided),\(patients),,,,,",
      ]
    }
    let stated = """
      stated:
        - {kpi: New patients, period: 2013/14, value: 60, times: 9, where: nine months of 60}
        - {kpi: New patients, period: 2014/15, value: 60, times: 12}
        - {kpi: New patients, period: 2015/16, value: 60, times: 12}
      """
    let checked = try Self.checked(rows, ["kpis.yaml": stated])
    #expect(checked.findings(.narrativeDiffers).count == 1)
    let message = try checked.message(.narrativeDiffers)
    #expect(message.contains("540") && message.contains("460"))
    #expect(try KPIRunningTotal.total(of: checked.kpi("Admissions avoided"))?.actual == 745)
    let shares = try checked.kpi("Avoided for each new patient")
    #expect(try shares.points.map { try Self.rounded(shares.rate($0), 1) } == ["13.9", "42.6", "51.9"])
  }

  @Test("Barnet 25: a table that stands twice counts once")
  func barnet25() throws {
    let rows = Self.access().filter { $0.contains("Calls received") }
    let checked = try Self.checked(rows + rows)
    #expect(try KPIRunningTotal.total(of: checked.kpi())?.actual == 7951)
    #expect(checked.findings(.kpiRepeated).count == 4)
    #expect(checked.findings(.kpiFiguresDiffer).isEmpty)
    let other = try Self.checked(rows + [rows[0].replacing("1778", with: "1787")])
    let message = try other.message(.kpiFiguresDiffer)
    #expect(message.contains("1,778") && message.contains("1,787"))
    #expect(try KPIRunningTotal.total(of: other.kpi())?.actual == 7951 - 1778)
  }

  @Test("Wokingham 19: published rates of 546 and 882 are kept, beside 518.9 and 830.2")
  func wokingham19() throws {
    let checked = try Self.checked([
      "Context,Dementia,,\"per 100,000\",neutral,2014/15,,,825,159005,546,,,,",
      "Context,Falls,,\"per 100,000\",neutral,2014/15,,,1320,159005,882,,,,",
    ])
    let findings = checked.findings(.publishedRateDiffers)
    #expect(findings.map { $0.place?.cell } == ["K2", "K3"])
    #expect(findings[0].message.contains("546") && findings[0].message.contains("518.9"))
    #expect(findings[1].message.contains("882") && findings[1].message.contains("830.2"))
    #expect(findings.allSatisfy { $0.message.contains("kept as published") })
  }

  @Test("Wokingham 20: 18.8 % and 81.2 % printed 18.0 % and 82.0 %; the other percentages and means agree")
  func wokingham20() throws {
    func row(_ name: String, _ unit: String, _ part: Int, _ whole: Int, _ printed: String) -> String {
      "Context,\(name),,\(unit),neutral,2014/15,,,\(part),\(whole),\(printed),,,,"
    }
    let days = 39_736 + 171_788
    let admissions = 46_486 + 34_321
    let checked = try Self.checked([
      row("Elective bed days", "%", 39_736, days, "18.0"), row("Other bed days", "%", 171_788, days, "82.0"),
      row("Elective admissions", "%", 46_486, admissions, "57.5"),
      row("Other admissions", "%", 34_321, admissions, "42.5"),
      row("Elective stay", "days", 39_736, 46_486, "0.9"), row("Other stay", "days", 171_788, 34_321, "5.0"),
    ])
    #expect(checked.places(.printedFigureDiffers) == ["K2", "K3"])
    let messages = checked.findings(.printedFigureDiffers).map(\.message)
    #expect(messages[0].contains("18.0") && messages[0].contains("18.8"))
    #expect(messages[1].contains("82.0") && messages[1].contains("81.2"))
  }

  @Test("Wokingham 22: 60, 34 and 10 %; 5 and 7 admissions against 6.8")
  func wokingham22() throws {
    let shares = [(206, 60), (118, 34), (34, 10)].enumerated().map { number, share in
      "Context,Share \(number),,%,neutral,2014/15,,,\(share.0),345,\(share.1),,,,"
    }
    let stated = """
      stated:
        - {kpi: Admissions of each, period: 2014/15, value: 5, where: the first text}
        - {kpi: Admissions of each, period: 2014/15, value: 7, where: the second text}
      """
    let checked = try Self.checked(
      shares + ["Context,Admissions of each,,mean,neutral,2014/15,,6.8,,,,,,,"], ["kpis.yaml": stated])
    #expect(checked.findings(.printedFigureDiffers).isEmpty)
    let messages = checked.findings(.narrativeDiffers).map(\.message)
    // 6.8 is 7 as the second text prints it.
    #expect(
      messages.count == 1 && messages[0].contains("5") && messages[0].contains("6.8")
        && messages[0].contains("the first text"))
  }

  @Test("Wolverhampton 1 and 2: 0.63, 0.70, 0.75; 0.69 is not met, 0.70 is, nothing is not collected")
  func wolverhampton1() throws {
    func kpi(_ actual: String) throws -> KPI {
      try Self.checked([
        ",Dementia recorded,,per 100,higher,2012/13,,0.63,,,,,,,",
        ",Dementia recorded,,per 100,higher,2014/15,0.70,\(actual),,,,,,,",
        ",Dementia recorded,,per 100,higher,2015/16,0.75,,,,,,,,",
      ]).kpi()
    }
    let growth = try kpi("").planGrowth
    #expect(try growth.map { try Self.rounded($0.percent, 1) } == ["11.1", "7.1"])
    #expect(try kpi("0.69").points.map(kpi("0.69").standing) == [.notJudged, .notMet, .notCollected])
    #expect(try kpi("0.70").points.map(kpi("0.70").standing)[1] == .met)
    #expect(try kpi("").points.map(kpi("").standing)[1] == .notCollected)
  }

  @Test("Wolverhampton 4: per 100 and per 100,000 are not mixed") func wolverhampton4() throws {
    let checked = try Self.checked([
      "A,Dementia recorded,,per 100,higher,2014/15,,0.63,,,,,,,",
      "B,Dementia recorded,,\"per 100,000\",higher,2014/15,,630,,,,,,,",
    ])
    #expect(checked.findings(.kpiUnitsDiffer).count == 1)
    #expect(try checked.message(.kpiUnitsDiffer).contains("per 100,000"))
    let same = try Self.checked(["A,B,,per 100,higher,2014/15,,1,,,,,,,", "C,B,,per 100,higher,2014/15,,2,,,,,,,"])
    #expect(same.findings(.kpiUnitsDiffer).isEmpty)
  }

  @Test("Wolverhampton 23: 70-75 % stays a range beside 75 %, and neither is averaged")
  func wolverhampton23() throws {
    let checked = try Self.checked([
      ",NHS number in social care,,%,higher,2013/14,,75%,,,,,,,L387",
      ",NHS number in social care,,%,higher,2013/14,,70-75%,,,,,,,L983",
    ])
    let kpi = try checked.kpi()
    #expect(kpi.points.map(\.actual) == [.number(75, places: 0), .range(70, 75)])
    #expect(kpi.value(kpi.points[1]) == nil)
    let message = try checked.message(.kpiFiguresDiffer)
    #expect(message.contains("75 %") && message.contains("70 to 75 %") && message.contains("L983"))
  }

  @Test(arguments: [
    ("82%", KPIFigure.number(82, places: 0)), ("1,747", .number(1747, places: 0)),
    ("0.70", .number(Decimal(string: "0.7") ?? 0, places: 2)),
    ("40% - 70%", .range(40, 70)), ("70\u{2013}75%", .range(70, 75)), ("40 to 70", .range(40, 70)),
    ("-3", .number(-3, places: 0)),
  ])
  func figuresAsTyped(_ text: String, _ figure: KPIFigure) { #expect(KPIFigure(text) == figure) }

  @Test(arguments: ["about 70", "70-", "75-70%", "x"]) func textsThatAreNoFigure(_ text: String) {
    #expect(KPIFigure(text) == nil)
  }

  @Test func unreadableCellsPeriodsAndStatesAreFindings() throws {
    let checked = try Self.checked([
      ",A,,people,higher,2016 (Q1),10,lots,,,,,,,", ",B,,people,upwards,Jul-16,10,5,,,,,,not collected,",
    ])
    #expect(checked.places(.kpiUnreadable) == ["H2"])
    #expect(checked.places(.dateUnclear) == ["F2"])
    #expect(checked.places(.wordUnknown) == ["E3"])
    #expect(checked.places(.figuresContradict) == ["N3"])
  }
}
