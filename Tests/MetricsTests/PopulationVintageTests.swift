import Dates
import Metrics
import Testing

struct PopulationVintageTests {
  @Test(arguments: [
    ("estimate", "estimate"), ("mid-2016 estimate", "mid-2016 estimate"), ("2016 Estimate", "mid-2016 estimate"),
    ("projection", "projection"), ("2014-based projection", "2014-based projection"),
  ])
  func vintageIsReadAsPeopleWriteIt(_ text: String, _ description: String) {
    #expect(PopulationVintage(text: text)?.description == description)
  }

  @Test(arguments: [
    "", "guess", "mid-16 estimate", "the 2014-based projection", "2014 based projection x", "1899 estimate",
  ])
  func anythingElseIsNoVintage(_ text: String) {
    #expect(PopulationVintage(text: text) == nil)
  }

  private func vintage(_ text: String, _ released: String? = nil) throws -> PopulationVintage {
    try #require(PopulationVintage(text: text, released: try released.map { try Sample.day($0) }))
  }

  @Test(arguments: [
    ("estimate", nil, "2018-based projection", "2030-01-01"),
    ("2018-based projection", nil, "2014-based projection", nil),
    ("2014-based projection", nil, "projection", nil),
    ("mid-2016 estimate", "2018-03-22", "mid-2016 estimate", "2017-06-22"),
    ("mid-2016 estimate", "2017-06-22", "mid-2016 estimate", nil),
  ])
  func estimateAndTheLaterReleaseArePreferred(_ a: String, _ dayA: String?, _ b: String, _ dayB: String?) throws {
    #expect(try vintage(a, dayA).isPreferred(to: try vintage(b, dayB)))
    #expect(try !vintage(b, dayB).isPreferred(to: try vintage(a, dayA)))
    #expect(try !vintage(a, dayA).isPreferred(to: try vintage(a, dayA)))
  }

  /// Estimates come out within 18 months; those of 2012 to 2020 came again after the census of 2021.
  @Test(arguments: [("2017-06-22", "estimate"), ("2018-06-30", "estimate"), ("2018-07-01", "restated estimate")])
  func estimateThatCameTwoYearsLaterIsRestated(_ released: String, _ series: String) throws {
    #expect(try vintage("mid-2016 estimate", released).series == series)
  }
}
