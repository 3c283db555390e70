/// The looks of a chart that stands by itself, outside a page.
public enum ChartStyle {
  /// Style rules with literal light colours and without variables, for programs that make a picture of an SVG file.
  /// The style sheet of the pages says the same with its own colours.
  public static let standalone = """
    text{font:14px "Liberation Sans",Arial,sans-serif;fill:#16202b}\
    .paper{fill:#ffffff}.strong{font-weight:700}\
    .axis,.unit,.break-words,.interval-words,.last-words,.state,.missing-words,.limit-words{fill:#4a5764}\
    .value-words{fill:#123c5a}.plan-words,.target-words,.as-at-words{fill:#a11722}.in-bar{fill:#ffffff}\
    .mean-words{fill:#16202b}.trend-words{fill:#5f6b76}.adjusted-words{fill:#490092}.forecast-words{fill:#00679e}\
    .grid,.row{stroke:#dfe5ea}.base{stroke:#4a5764}.cut{fill:none;stroke:#16202b;stroke-width:1.5}\
    .leader{stroke:#6b7783}.break{stroke:#4a5764;stroke-width:1.5;stroke-dasharray:1.5 4;stroke-linecap:round}\
    .band{fill:#dbe7f0}.value,.line{fill:none;stroke-linejoin:round;stroke-width:2.5}.value{stroke:#123c5a}\
    .line{stroke-width:2}.line-dot{stroke:none}.line.trend{stroke:#5f6b76;stroke-dasharray:2 4;stroke-linecap:round}\
    .line.adjusted{stroke:#490092;stroke-dasharray:10 3 3 3}.line.forecast{stroke:#00679e;stroke-dasharray:5 3}\
    .line.target{stroke:#a11722;stroke-dasharray:12 4}.line-dot.trend{fill:#5f6b76}.line-dot.adjusted{fill:#490092}\
    .line-dot.forecast{fill:#00679e}.line-dot.target{fill:#a11722}\
    .level{stroke-width:2}.plan-line,.target-line{stroke:#a11722}.mean-line{stroke:#16202b;stroke-width:1.5}\
    .limit-line{stroke:#4a5764;stroke-width:1.5}\
    .value.control{stroke:#5f6b76;stroke-width:2}.common{fill:#5f6b76;stroke:#5f6b76}\
    .dot{stroke-width:1.8}.plain{fill:#123c5a;stroke:#123c5a}.improvement{fill:#00679e;stroke:#00679e}\
    .concern{fill:#b34d00;stroke:#b34d00}.neutral{fill:#490092;stroke:#490092}.dot.hollow{fill:#ffffff}\
    .bar{fill:#123c5a}.plan-marker{stroke:#a11722;stroke-width:3}.last-marker{stroke:#4a5764;stroke-width:2}\
    .part{stroke:#ffffff;stroke-width:1}.part-1{fill:#123c5a}.part-2{fill:#4f8fbf}.part-3{fill:#b9812b}\
    .part-4{fill:#7a5195}.part-5{fill:#6b7783}.hatch{stroke:#ffffff;stroke-width:1.5}.plate{fill:#ffffff}\
    .task{fill:#515b66}.task.blue{fill:#1d5fa8}.task.green{fill:#0b6b3a}.task.amber{fill:#8f5200}.task.red{fill:#a11722}\
    .baseline{stroke:#16202b;stroke-width:1.5}.as-at{stroke:#a11722;stroke-width:1.5;stroke-dasharray:4 3}
    """
}
