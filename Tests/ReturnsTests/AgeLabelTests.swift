import Testing

@testable import Returns

struct AgeLabelTests {
  @Test(arguments: [
    ("All ages", AgeLabel.all), ("All Ages", .all), ("all", .all), ("0", .single(0)), ("Age 0", .single(0)),
    ("Age 89", .single(89)), ("90 and over", .from(90)), ("90+", .from(90)), ("Aged 90+", .from(90)),
    ("Age 90+", .from(90)), ("Aged 65 to 69", .band(65, 69)), ("65-69", .band(65, 69)), ("65\u{2013}69", .band(65, 69)),
    ("18+", .from(18)), (" 17 ", .single(17)), ("120", .single(120)),
  ])
  func agesAreReadAsSourcesWriteThem(_ text: String, _ label: AgeLabel) {
    #expect(AgeLabel(text) == label)
  }

  @Test(arguments: ["", "adults", "121", "-1", "69-65", "65-65", "65-69-74", "6.5", "Age", "+", "1e1", "\u{0663}"])
  func anythingElseIsNoAge(_ text: String) {
    #expect(AgeLabel(text) == nil)
  }
}
