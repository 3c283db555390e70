/// Looks for a series of rates whose denominators are of different vintages: it moves where nothing happened.
public enum VintageChangeCheck {
  /// Reports a change of vintage between the values of one metric, oldest first.
  public static func report(_ values: [MetricValue], log: inout FindingLog) {
    let dated = values.compactMap { value -> (value: MetricValue, series: String)? in
      let vintages = value.denominatorParts.compactMap(\.edition.vintage)
      return vintages.first.map { (value, $0.series) }
    }
    for (earlier, later) in zip(dated, dated.dropFirst()) where earlier.series != later.series {
      log.add(
        .vintageChanged, at: later.value.denominatorParts.first?.origin.place,
        """
        \(later.value.metric.shortName): up to \(earlier.value.periodWords) rates are made with the \(earlier.series) of \
        the population, from \(later.value.periodWords) with the \(later.series). A part of the change comes from that.
        """,
        advice: "Do not compare across it, or set \"population\" in programme.yaml so that one vintage is used.")
    }
  }
}
