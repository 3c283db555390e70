import Metrics

/// The index of a run over many areas: colours by metric, the areas side by side, how each of them went, and which could
/// not be done.
struct AreasView: Encodable {
  /// A number with the name of the figure that it is.
  struct Number: Encodable {
    let value: String
    let shown: String
    let figure: String

    init(_ number: Int, _ figure: String) {
      value = "\(number)"
      shown = DecimalText.grouped(.init(number), places: 0)
      self.figure = figure
    }

    init(value: String, shown: String, figure: String) {
      self.value = value
      self.shown = shown
      self.figure = figure
    }
  }

  struct Colour: Encodable {
    let colour: String
    let word: String
    let shape: String
    let number: Number
    let isNone: Bool
  }

  struct MetricColours: Encodable {
    let id: String
    let metric: String
    let unit: String
    let colours: [Colour]
    let bar: String
  }

  struct Head: Encodable {
    let metric: String
    let shortUnit: String
  }

  struct Failed: Encodable {
    let folder: String
    let why: String
    let advice: String
  }

  let page: PageFrame
  let done: Number
  let areasWord: String
  let hasAreas: Bool
  let hasFailures: Bool
  let failureCount: Number
  let failuresWord: String
  let failures: [Failed]
  let colourHeads: [StatusView]
  let metricColours: [MetricColours]
  let heads: [Head]
  let rows: [AreaRowView]
  let multiples: [AreaMultiples]
  let isMixed: Bool
  let programmes: [AreaProgrammeView]
  let table: String

  init(_ comparison: AreasComparison, style: String) {
    page = PageFrame(comparison, style: style)
    done = Number(comparison.entries.count, "areas/done")
    areasWord = comparison.entries.count == 1 ? "area" : "areas"
    hasAreas = !comparison.entries.isEmpty
    hasFailures = !comparison.failures.isEmpty
    failureCount = Number(comparison.failures.count, "areas/not-done")
    failuresWord = comparison.failures.count == 1 ? "folder" : "folders"
    failures = comparison.failures.map {
      Failed(folder: $0.folder, why: $0.reason.message, advice: $0.reason.advice)
    }
    let colours = RAG.allCases.filter { colour in
      colour != .blue || comparison.metrics.contains { $0.count(of: colour) > 0 }
    }
    let words = comparison.entries.first?.summary.colours ?? ColourWords()
    colourHeads = colours.map { StatusView($0, words: "", words) }
    isMixed = comparison.isMixed
    programmes = isMixed ? comparison.entries.map { AreaProgrammeView($0, colours) } : []
    let compared = isMixed ? [] : comparison.metrics
    metricColours = compared.map { MetricColours($0, colours, words) }
    heads = compared.map { Head(metric: $0.metric.shortName, shortUnit: $0.metric.shortUnit) }
    rows = isMixed ? [] : comparison.entries.map { AreaRowView($0, comparison) }
    let isLong = comparison.entries.count > AreaMultiples.mostShownAtOnce
    multiples = OrderedWork.map(compared) { AreaMultiples($0, isOpen: !isLong) }
    table = AreasFiles.table(of: comparison)
  }
}

extension AreasView.MetricColours {
  init(_ compared: AreasComparison.Compared, _ colours: [RAG], _ words: ColourWords) {
    id = compared.metric.id
    metric = compared.metric.shortName
    unit = compared.metric.unit
    self.colours = colours.map { colour in
      AreasView.Colour(
        colour: colour.rawValue, word: words.word(colour), shape: words.shape(colour),
        number: .init(compared.count(of: colour), "areas/\(compared.metric.id)/\(colour.rawValue)"),
        isNone: compared.count(of: colour) == 0)
    }
    bar =
      ColourBar(
        title: "\(compared.metric.shortName): areas by colour",
        parts: colours.map { ($0, compared.count(of: $0)) }
      ).svg
  }
}

extension PageFrame {
  /// The frame of a page about many areas, above the folder of each.
  fileprivate init(_ comparison: AreasComparison, style: String) {
    let count = comparison.entries.count
    let synthetic = comparison.entries.filter(\.summary.isSynthetic).map(\.summary.name)
    let names = synthetic.count > 12 ? "\(synthetic.count) of \(count) areas" : synthetic.joined(separator: ", ")
    let isMixed = comparison.isMixed
    self.init(
      title: isMixed ? "All programmes" : "All areas: \(comparison.period)",
      heading: isMixed ? "Programmes" : "Areas side by side",
      area: count == 1 ? "1 area" : "\(count) areas", programme: "Better Care Fund programmes",
      period: isMixed ? "Each for a quarter of its own" : comparison.period.inWords,
      asAt: isMixed ? "the day in its row" : comparison.asAt.inWords, notice: nil,
      synthetic: synthetic.isEmpty
        ? nil : "Some or all figures of these areas are synthetic and describe nobody: \(names).",
      marking: comparison.entries.lazy.compactMap(\.summary.marking).first,
      disclosure: comparison.entries.contains { $0.summary.withholding != nil }
        ? "Small numbers are withheld by the policy of each area, and named as withheld." : nil,
      links: [], hasLinks: false, style: style)
  }
}
