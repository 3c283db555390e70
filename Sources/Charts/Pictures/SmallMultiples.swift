/// Many small line charts beside one another, one for each area, with one scale for all or one for each.
public struct SmallMultiples: Sendable {
  /// One of the charts.
  public struct Panel: Hashable, Sendable {
    /// Its name, which is a link where there is an address.
    public let name: String
    /// A relative address, or one with http or https; any other is left out.
    public let href: String?
    /// The name of the status colour, which is a class of the style sheet.
    public let status: String?
    /// The words that stand on the colour.
    public let statusWords: String
    /// The points, oldest first.
    public let points: [ChartPoint]
    /// The plan of each place.
    public let plan: [ChartNumber?]

    /// Makes a panel.
    public init(
      name: String, href: String? = nil, status: String? = nil, statusWords: String = "", points: [ChartPoint],
      plan: [ChartNumber?] = []
    ) {
      self.name = name
      self.href = href
      self.status = status
      self.statusWords = statusWords
      self.points = points
      self.plan = plan
    }

    var values: [Double] { points.compactMap(\.number.drawable) + plan.compactMap(\.drawable) }
  }

  /// The identifier of the charts, its own on the page.
  public let id: String
  /// What they show.
  public let title: String
  /// What is seen in them, in a sentence or two.
  public let description: String
  /// The unit of the axes, in full.
  public let unit: String
  /// The charts.
  public let panels: [Panel]
  /// Whether all have the same scale.
  public let hasCommonScale: Bool

  /// Makes charts.
  public init(
    id: String, title: String, description: String, unit: String, panels: [Panel], hasCommonScale: Bool = true
  ) {
    self.id = SVGText.name(id)
    self.title = title
    self.description = description
    self.unit = unit
    self.panels = panels
    self.hasCommonScale = hasCommonScale
  }

  /// The charts as a list for a page.
  public var html: String {
    var html = SVGWriter(capacity: 65_536)
    html.markup("<div class=\"multiples\" role=\"group\"")
    html.attribute("aria-label", title)
    html.attribute("aria-describedby", id + "-desc")
    html.markup("><p class=\"multiples-words\"")
    html.attribute("id", id + "-desc")
    html.markup(">")
    html.text(
      [description, unit.isEmpty ? "" : "Unit: \(unit).", scaleWords].filter { !$0.isEmpty }.joined(separator: " "))
    html.markup("</p><ul>")
    let common = hasCommonScale ? ChartScale(values: panels.flatMap(\.values), intervals: 3) : nil
    let labels = Set(panels.compactMap(\.points.last?.number?.text))
    let widest = labels.map { TextWidths.width($0, size: PanelPicture.size, isBold: true) }.max() ?? 0
    for (index, panel) in panels.enumerated() {
      html.markup("<li><p class=\"multiple-name\">")
      name(of: panel, &html)
      html.markup("</p>")
      let picture = PanelPicture(
        panel: panel, id: "\(id)-\(index + 1)", unit: unit,
        scale: common ?? ChartScale(values: panel.values, intervals: 3), labelWidth: widest)
      picture.write(into: &html)
      html.markup("</li>")
    }
    html.markup("</ul></div>")
    return html.string
  }

  private var scaleWords: String {
    hasCommonScale ? "All charts have the same scale." : "Each chart has a scale of its own."
  }

  private func name(of panel: Panel, _ html: inout SVGWriter) {
    if let href = panel.href, SmallMultiples.isSafe(href) {
      html.markup("<a")
      html.attribute("href", href)
      html.markup(">")
      html.text(panel.name)
      html.markup("</a>")
    } else {
      html.text(panel.name)
    }
    guard let status = panel.status else { return }
    html.markup(" <span")
    html.attribute("class", "status " + SVGText.name(status))
    html.markup(">")
    html.text(panel.statusWords.isEmpty ? status : panel.statusWords)
    html.markup("</span>")
  }

  /// Whether an address is relative, or one of the web: what stands before the first ":" is a scheme.
  static func isSafe(_ href: String) -> Bool {
    guard href.utf8.allSatisfy({ $0 > 0x20 }), !href.hasPrefix("//") else { return false }
    guard let colon = href.firstIndex(of: ":") else { return true }
    let scheme = href[..<colon]
    return scheme.contains { "/?#".contains($0) } || ["http", "https"].contains(scheme.lowercased())
  }
}
