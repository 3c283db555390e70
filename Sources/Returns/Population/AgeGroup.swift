/// A group of ages that metrics are divided by; 90 is the published "90 and over".
struct AgeGroup: Sendable {
  /// Its name as a breakdown: `65+`.
  let name: String
  /// The first and the last year of age.
  let years: ClosedRange<Int>

  /// The label under which a table may give the group as one number.
  var label: AgeLabel {
    if name == "all" { return .all }
    return years.upperBound == 90 ? .from(years.lowerBound) : .band(years.lowerBound, years.upperBound)
  }

  /// All groups.
  static let all: [AgeGroup] = [
    AgeGroup(name: "all", years: 0...90), AgeGroup(name: "18+", years: 18...90), AgeGroup(name: "65+", years: 65...90),
    AgeGroup(name: "65-69", years: 65...69), AgeGroup(name: "70-74", years: 70...74),
    AgeGroup(name: "75-79", years: 75...79), AgeGroup(name: "80-84", years: 80...84),
    AgeGroup(name: "85-89", years: 85...89), AgeGroup(name: "90+", years: 90...90),
  ]
}
