import Testing

@testable import Reports

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("dashbord", "dashboard"), ("Dashboard", "dashboard"), ("dahsboard", "dashboard"), ("layuot", "layout"),
      ("metricss", "metrics"), ("pages", nil), ("zzz", nil), ("", nil),
    ] as [(String, String?)])
  func nearestIsTheOneOfFewestChanges(_ name: String, _ nearest: String?) {
    #expect(NearestName.of(name, among: ["dashboard", "layout", "metrics"]) == nearest)
  }

  /// A third of six letters is two.
  @Test func atMostAThirdOfTheLettersDiffers() {
    #expect(NearestName.of("abcxyf", among: ["abcdef"]) == "abcdef")
    #expect(NearestName.of("abxyzf", among: ["abcdef"]) == nil)
  }
}
