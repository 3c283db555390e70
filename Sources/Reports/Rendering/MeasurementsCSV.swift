import Metrics

/// The normalised measurements as CSV: the one table in which every figure says where it came from.
public enum MeasurementsCSV {
  /// The header of the table.
  public static let header = [
    "return", "measure", "breakdown", "area_code", "area_name", "period", "value", "missing", "edition", "file",
    "sheet",
    "cell",
  ]

  /// The table. A missing value has an empty `value`, and its reason in `missing`.
  ///
  /// - Parameter fileName: how a file is named in the table: with its folder, or by its own name.
  public static func text(_ measurements: [Measurement], fileName: (String) -> String = { $0 }) -> String {
    var text = CSVText.line(header)
    for measurement in measurements {
      let (value, missing) =
        switch measurement.value {
        case .known(let number): (DecimalText.plain(number), "")
        case .missing(let reason): ("", reason.rawValue)
        }
      CSVText.append(
        [
          measurement.key.kind.rawValue, measurement.key.measure, measurement.key.breakdown, measurement.key.areaCode,
          measurement.areaName, measurement.key.period.description, value, missing, measurement.edition.description,
          fileName(measurement.origin.file), measurement.origin.sheet, measurement.origin.cell,
        ], to: &text)
    }
    return text
  }
}
