extension TemplateNames {
  static let areas = [
    TemplateType(
      AreasView.self, "Areas side by side",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .section("done", AreasView.Number.self, "how many areas the page shows"),
        .text("areasWord", "`area` or `areas`, to go with their number"),
        .flag("hasAreas", "whether the page shows any area"),
        .flag("hasFailures", "whether any area could not be done"),
        .section("failureCount", AreasView.Number.self, "how many folders could not be done"),
        .text("failuresWord", "`folder` or `folders`, to go with their number"),
        .list("failures", AreasView.Failed.self, "the folders that could not be done"),
        .list("colourHeads", StatusView.self, "the colours, as headings of columns"),
        .list("metricColours", AreasView.MetricColours.self, "how many areas have which colour, metric by metric"),
        .list("heads", AreasView.Head.self, "the metrics, as headings of columns"),
        .list("rows", AreaRowView.self, "the areas"),
        .list("multiples", AreaMultiples.self, "small charts of all areas, metric by metric"),
        .flag("isMixed", "whether the programmes are not all for one quarter, so that they are not compared"),
        .list("programmes", AreaProgrammeView.self, "the programmes, where they are not compared"),
        .text("table", "the file with the figures of the page"),
      ]),
    TemplateType(
      AreasView.Number.self, "A number of the comparison of areas",
      [
        .text("value", "the number as a program reads it"),
        .text("shown", "the number as people read it"),
        .text("figure", "which figure it is in `data/areas.csv`, for `data-figure`"),
      ]),
    TemplateType(
      AreasView.Failed.self, "A folder that could not be done",
      [
        .text("folder", "the folder of the area"),
        .text("why", "what was wrong"),
        .text("advice", "what to do"),
      ]),
    TemplateType(
      AreasView.MetricColours.self, "Colours of a metric",
      [
        .text("id", "the id of the metric"),
        .text("metric", "the short name of the metric"),
        .text("unit", "the unit"),
        .list("colours", AreasView.Colour.self, "the colours, in the order of the headings"),
        .raw("bar", "a bar with the share of each colour"),
      ]),
    TemplateType(
      AreasView.Colour.self, "How many areas have a colour",
      [
        .text("colour", "the colour, for the class of an element"),
        .text("word", "the word of the colour, from `words.yaml`"),
        .text("shape", "the shape of the colour, from `words.yaml`"),
        .section("number", AreasView.Number.self, "how many areas have it"),
        .flag("isNone", "whether no area has it"),
      ]),
    TemplateType(
      AreasView.Head.self, "A metric as the heading of a column",
      [
        .text("metric", "the short name of the metric"),
        .text("shortUnit", "the unit in short"),
      ]),
    TemplateType(
      AreaProgrammeView.self, "A programme in an index of different quarters",
      [
        .text("name", "the name of the area"),
        .text("href", "its dashboard"),
        .text("programme", "the title of the programme"),
        .text("quarter", "the quarter"),
        .text("asAt", "the day of the report"),
        .list("colours", AreaProgrammeView.Colour.self, "how many of its metrics have which colour"),
        .section("errors", AreasView.Number.self, "how many errors its data has"),
        .section("inconsistencies", AreasView.Number.self, "how many figures do not agree"),
        .list("links", AreaProgrammeView.Link.self, "its other pages"),
      ]),
    TemplateType(
      AreaProgrammeView.Colour.self, "How many metrics of a programme have a colour",
      [
        .text("colour", "the colour, for the class of an element"),
        .text("word", "the word of the colour, from `words.yaml`"),
        .text("shape", "the shape of the colour, from `words.yaml`"),
        .section("number", AreasView.Number.self, "how many metrics have it"),
        .flag("isNone", "whether no metric has it"),
      ]),
    TemplateType(
      AreaProgrammeView.Link.self, "A page of a programme",
      [
        .text("href", "the page"),
        .text("label", "what it is called"),
      ]),
    TemplateType(
      AreaRowView.self, "An area in the comparison",
      [
        .text("name", "the name of the area"),
        .text("href", "the dashboard of the area"),
        .text("slug", "the folder of its report"),
        .list("cells", AreaRowView.Cell.self, "its metrics, in the order of the headings"),
        .section("red", AreasView.Number.self, "how many of its metrics are red"),
        .section("errors", AreasView.Number.self, "how many errors its data has"),
        .text("findingsHref", "the findings of the area"),
      ]),
    TemplateType(
      AreaRowView.Cell.self, "A metric of an area, or an empty place",
      [
        .optionalSection("reported", AreaRowView.Reported.self, "the metric, where the area reports it")
      ]),
    TemplateType(
      AreaRowView.Reported.self, "A metric of an area",
      [
        .text("href", "the page of the metric"),
        .text("metric", "the short name of the metric"),
        .text("sort", "what the column is sorted by: the figure, or nothing"),
        .optionalSection("number", AreasView.Number.self, "the figure"),
        .optional("absence", "why there is no figure"),
        .text("unit", "the unit in short"),
        .flag("isProvisional", "whether the figure is provisional"),
        .section("status", StatusView.self, "the judgement"),
        .optional("way", "`up`, `down` or `the same` since the same quarter of last year"),
        .optionalSection("change", AreasView.Number.self, "by how much, where it moved"),
      ]),
    TemplateType(
      AreaMultiples.self, "Small charts of a metric, area by area",
      [
        .text("id", "the id of the metric"),
        .text("title", "the short name of the metric"),
        .text("unit", "the unit"),
        .flag("isOpen", "whether the charts show at once, or are folded away until asked for"),
        .number("panelCount", "how many areas have a chart"),
        .raw("pictures", "the charts, all with one scale"),
      ]),
  ]
}
