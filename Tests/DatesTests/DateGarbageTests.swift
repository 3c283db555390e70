import Dates
import Foundation
import Testing

/// Texts that look like dates are taken for dates only where a slow check, written in another way, agrees.
struct DateGarbageTests {
  private static let forms = [
    #"(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T\s]\d\d?:\d\d)?"#,
    #"(?<day>\d\d?)(?<mark>[/.-])(?<month>\d\d?|Apr|Feb)\k<mark>(?<year>\d{4}|\d\d)(?:\s\d\d?:\d\d)?"#,
    #"(?<day>\d\d?)(?:th)?\s+(?<month>\d\d?|Apr|Feb)\s+(?<year>\d{4}|\d\d)(?:\s\d\d?:\d\d)?"#,
  ]

  /// The day by the forms above and Foundation's calendar, which must give the same parts back.
  private func slowDay(_ text: String) throws -> String? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for form in Self.forms {
      let expression = try NSRegularExpression(pattern: "\\A\\s*" + form + "\\s*\\z")
      guard let match = expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) else { continue }
      func part(_ name: String) -> String {
        Range(match.range(withName: name), in: text).map { String(text[$0]) } ?? ""
      }
      let month = ["Feb": 2, "Apr": 4][part("month")] ?? Int(part("month"))
      guard let month, let day = Int(part("day")), var year = Int(part("year")) else { continue }
      if part("year").count == 2 { year += 2000 }
      let wanted = DateComponents(year: year, month: month, day: day)
      guard (1...9999).contains(year), let date = calendar.date(from: wanted) else { return nil }
      let found = calendar.dateComponents([.year, .month, .day], from: date)
      guard found.year == year, found.month == month, found.day == day else { return nil }
      let time = text.split(whereSeparator: { "T \t".contains($0) }).last.map(String.init) ?? ""
      if time.contains(":"), let hour = time.split(separator: ":").first.flatMap({ Int($0) }),
        let minute = time.split(separator: ":").last.flatMap({ Int($0) }), hour > 23 || minute > 59
      {
        return nil
      }
      return [4, 2, 2].enumerated().map { index, width in
        let digits = String([year, month, day][index])
        return String(repeating: "0", count: width - digits.count) + digits
      }.joined(separator: "-")
    }
    return nil
  }

  @Test func garbageIsADateOnlyWhereASlowCheckAgrees() throws {
    let pieces = ["1", "2", "29", "30", "31", "04", "02", "13", "2016", "2015", "16", "Apr", "Feb", "th"]
    let marks = ["/", "/", "-", "-", ".", " ", " ", "", "T", "  "]
    let times = ["", "", "", " 00:00", " 9:30", "T23:59", " 24:00", " 10:60"]
    var state: UInt64 = 92
    func pick(_ choices: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return choices[Int((state >> 33) % UInt64(choices.count))]
    }
    var accepted = 0
    for _ in 0..<20_000 {
      let mark = pick(marks)
      let other = pick(["same", "same", "same", "other"]) == "same" ? mark : pick(marks)
      let text = pick(["", "", " "]) + pick(pieces) + mark + pick(pieces) + other + pick(pieces) + pick(times)
      let read = CivilDate(textWithTime: text)
      #expect(read?.description == (try slowDay(text)), "\(text)")
      if read != nil { accepted += 1 }
    }
    #expect(accepted > 300)
  }
}
