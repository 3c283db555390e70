import Metrics

/// `data/METRIC.csv`: the numbers behind the charts of one metric, under the names that stand in `data/figures.csv`.
enum ChartNumbersCSV {
  static func text(_ metric: Metric, _ figures: [Figure]) -> String {
    FiguresCSV.text(figures.filter { $0.id.hasPrefix(metric.id + "/") })
  }
}
