@testable import Charts

/// Plain values for pictures.
enum Samples {
  static func number(_ value: Double, _ figure: String? = nil) -> ChartNumber {
    ChartNumber(value: value, text: SVGText.value(value), figure: figure)
  }

  /// Quarters from April 2014 on; nothing is a gap.
  static func quarters(_ values: [Double?], provisional: Int = 0, breaks: [Int: String] = [:]) -> [ChartPoint] {
    values.enumerated().map { place, value in
      let quarter = quarter(place)
      return ChartPoint(
        label: quarter.label, name: quarter.name, number: value.map { number($0, "m/\(place)/rate") },
        isProvisional: place >= values.count - provisional, breakBefore: breaks[place])
    }
  }

  static func quarter(_ place: Int) -> ChartPlace {
    let year = 14 + place / 4
    let months = ["April to June", "July to September", "October to December", "January to March"][place % 4]
    return ChartPlace(
      label: "Q\(place % 4 + 1) 20\(year)-\(year + 1)", name: "\(months) 20\(place % 4 == 3 ? year + 1 : year)")
  }

  /// The wide and the narrow variant of a chart.
  static func variants(_ frame: String) throws -> [Markup.Element] {
    try Markup.elements(frame).flatMap(\.all).filter { $0.name == "svg" }
  }

  /// The same numbers on every machine.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
