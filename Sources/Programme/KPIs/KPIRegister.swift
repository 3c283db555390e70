import Metrics

/// The indicators of a programme, in the order of `kpis.csv`.
public struct KPIRegister: Sendable {
  /// The indicators.
  public let kpis: [KPI]
  /// What documents say of them, and which of them complete each other.
  public let settings: KPISettings
  /// The file, for messages.
  public let file: String

  /// A row of the table: which indicator, and its period.
  struct Row {
    let kpi: KPI
    let point: KPIPoint
  }

  /// Joins rows to indicators. The same row twice counts once; two rows of one period that differ are both kept, and
  /// neither counts in a total.
  init(_ rows: [Row], settings: KPISettings, file: String, log: inout FindingLog) {
    var kpis: [KPI] = []
    for row in rows {
      let key = KPIRegister.key(row.kpi)
      guard let place = kpis.firstIndex(where: { KPIRegister.key($0) == key }) else {
        var kpi = row.kpi
        kpi.points = [row.point]
        kpis.append(kpi)
        continue
      }
      KPIRegister.add(row.point, to: &kpis[place], log: &log)
    }
    let slugs = Slug.unique(kpis.map { $0.scheme.isEmpty ? $0.name : "\($0.scheme) \($0.name)" })
    for (place, slug) in slugs.enumerated() {
      kpis[place].slug = slug
      kpis[place].points = KPIRegister.keyed(KPIRegister.ordered(kpis[place].points))
    }
    self.kpis = kpis
    self.settings = settings
    self.file = file
  }

  private static func key(_ kpi: KPI) -> [NameKey] { [NameKey(kpi.scheme), NameKey(kpi.group), NameKey(kpi.name)] }

  private static func add(_ point: KPIPoint, to kpi: inout KPI, log: inout FindingLog) {
    guard
      let place = kpi.points.firstIndex(where: {
        $0.period == nil ? $0.periodText == point.periodText : $0.period == point.period
      })
    else {
      kpi.points.append(point)
      return
    }
    if kpi.points[place].isSame(as: point) {
      log.add(
        .kpiRepeated, at: point.place, "\(kpi.name), \(point.periodText): the same row stands twice; it counts once.",
        advice: "Nothing to do; the two rows are equal.")
      return
    }
    var other = point
    other.isContradicting = true
    kpi.points[place].isContradicting = true
    kpi.points.append(other)
  }

  /// The earliest first, where every period is known.
  private static func ordered(_ points: [KPIPoint]) -> [KPIPoint] {
    guard points.allSatisfy({ $0.period != nil }) else { return points }
    return points.enumerated().sorted {
      ($0.element.period?.firstDay ?? 0, $0.offset) < ($1.element.period?.firstDay ?? 0, $1.offset)
    }.map(\.element)
  }

  private static func keyed(_ points: [KPIPoint]) -> [KPIPoint] {
    let keys = Slug.unique(points.map { $0.period?.description ?? $0.periodText })
    return zip(points, keys).map { point, key in
      var point = point
      point.key = key
      return point
    }
  }

  /// The indicators that a name means, of a scheme where one is given.
  public func named(_ name: String, scheme: String? = nil) -> [KPI] {
    kpis.filter { kpi in
      NameKey(kpi.name) == NameKey(name) && (scheme.map { NameKey($0) == NameKey(kpi.scheme) } ?? true)
    }
  }
}
