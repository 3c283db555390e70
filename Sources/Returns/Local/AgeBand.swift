/// The age bands in which the returns of the Better Care Fund count older people.
enum AgeBand {
  /// The bands of SALT and of the Adult Social Care Outcomes Framework.
  static let socialCare = ["65-74", "75-84", "85+"]

  /// The bands of the European Standard Population 2013 from 65 on, as the directly standardised rate of falls has
  /// them. Source: Public Health Outcomes Framework, indicator 2.24i.
  static let fiveYears = ["65-69", "70-74", "75-79", "80-84", "85-89", "90+"]

  /// The band that an age lies in; nothing below the first band.
  static func holding(_ age: Int, of bands: [String]) -> String? {
    bands.last { band in Int(band.prefix { $0.isNumber }).map { $0 <= age } ?? false }
  }

  /// The band that a label names: `65 - 74`, `Age 65 to 74`, `85 and over`, `85+ years`, `90 years and over`.
  static func named(_ label: String, of bands: [String]) -> String? {
    let words = label.lowercased().replacing("\u{2013}", with: "-").replacing("+", with: " over ")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !["age", "aged", "ages", "years", "year", "yrs", "to", "and", "or", "of"].contains($0) }
    return bands.first { band in
      let limits = band.split(separator: "-").map(String.init)
      if limits.count == 2 { return words == limits }
      guard let first = words.first, first == band.dropLast(), words.count == 2 else { return false }
      return ["over", "plus", "older", "above"].contains(words[1])
    }
  }
}
