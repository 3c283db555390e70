/// The names of cohorts, wherever they stand.
public enum CohortNames {
  /// Pairs of names that mean some of the same people: `Top 3-5%` and `Top 5-10%`.
  public static func overlapping(_ names: [String]) -> [(String, String)] {
    Cohort.overlapping(names.map { Cohort(name: $0) }).map { ($0.0.name, $0.1.name) }
  }
}
