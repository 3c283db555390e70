import Dates
import Foundation

/// Checks that the shares of a commissioner over all areas that are listed make up the whole of it, on each day.
public enum ShareSumCheck {
  /// Reports sums other than 100 %, and commissioners of which only one area is listed.
  ///
  /// A table with this area's shares alone is usual; nothing can be added up there. Where several areas are listed for a
  /// commissioner, each stretch of days on which more than one of them holds a share must come to 100 %.
  public static func report(_ shares: [CommissionerShare], log: inout FindingLog) {
    var unchecked: [String] = []
    for code in Set(shares.map(\.commissionerCode)).sorted() {
      let own = shares.filter { $0.commissionerCode == code }
      guard Set(own.map(\.areaCode)).count > 1 else {
        unchecked.append(code)
        continue
      }
      for stretch in stretches(of: own) {
        let holding = own.filter { $0.validFrom <= stretch.first && ($0.validTo.map { $0 >= stretch.first } ?? true) }
        let sum = holding.map(\.percent).reduce(0, +)
        guard Set(holding.map(\.areaCode)).count > 1, sum != 100 else { continue }
        log.add(
          .sharesSumDiffers, at: holding.first?.origin.place,
          """
          The shares of commissioner \(code) in \(holding.count) areas add up to \(DecimalText.plain(sum)) % from \
          \(stretch.first.inWords) \(stretch.last.map { "to \($0.inWords)" } ?? "on").
          """,
          advice: "Correct the shares, or add the area that is missing. They are used as they are.")
      }
    }
    guard !unchecked.isEmpty, let place = shares.first?.origin.file else { return }
    log.add(
      .sharesNotChecked, at: Finding.Place(file: place),
      "Of \(unchecked.joined(separator: ", ")) the share of one area only is listed, so no sum can be checked.",
      advice: "Nothing to do; list the shares of all areas of a commissioner if you want the check.")
  }

  /// The stretches of days between which no share begins or ends.
  private static func stretches(of shares: [CommissionerShare]) -> [(first: CivilDate, last: CivilDate?)] {
    let starts = Set(shares.map(\.validFrom) + shares.compactMap { $0.validTo?.adding(days: 1) }).sorted()
    return starts.enumerated().map { place, first in
      (first, place + 1 < starts.count ? starts[place + 1].adding(days: -1) : nil)
    }
  }
}
