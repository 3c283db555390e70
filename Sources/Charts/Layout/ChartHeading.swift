/// What a chart is called.
struct ChartHeading {
  /// The identifier of its own on the page.
  let id: String
  let title: String
  let description: String
  let unit: String

  init(id: String, title: String, description: String, unit: String) {
    self.id = SVGText.name(id)
    self.title = title
    self.description = description
    self.unit = unit
  }

  /// A unit as it stands after a number: "5 days", "5%".
  static func after(_ unit: String) -> String { unit.isEmpty || unit.hasPrefix("%") ? unit : " " + unit }

  /// Both variants for a page, in a frame of which the style sheet shows one.
  func framed(_ draw: (ChartVariant) -> SVGWriter) -> String {
    var frame = SVGWriter(capacity: 65_536)
    frame.markup("<div class=\"chart-frame\">")
    frame.append(draw(.wide))
    frame.append(draw(.narrow))
    frame.markup("</div>")
    return frame.string
  }
}

extension SVGWriter {
  /// The beginning of a chart: size, names and, for a file by itself, the styles.
  mutating func openChart(_ heading: ChartHeading, _ variant: ChartVariant, height: Double) {
    let height = height.rounded(.up)
    markup("<svg")
    switch variant {
    case .wide: markup(" class=\"chart wide\"")
    case .narrow: markup(" class=\"chart narrow\"")
    case .standalone:
      markup(" xmlns=\"http://www.w3.org/2000/svg\" class=\"chart wide\"")
      attribute("width", variant.width)
      attribute("height", height)
    }
    markup(" viewBox=\"0 0 ")
    number(variant.width)
    markup(" ")
    number(height)
    markup("\" role=\"group\"")
    attribute("aria-labelledby", heading.id + variant.suffix + "-title")
    attribute("aria-describedby", heading.id + variant.suffix + "-desc")
    markup("><title")
    attribute("id", heading.id + variant.suffix + "-title")
    markup(">")
    text(heading.title)
    markup("</title><desc")
    attribute("id", heading.id + variant.suffix + "-desc")
    markup(">")
    text(heading.description)
    markup("</desc>")
    guard variant == .standalone else { return }
    markup("<style>")
    text(ChartStyle.standalone)
    markup("</style>")
    rectangle("paper", x: 0, y: 0, width: variant.width, height: height)
  }
}
