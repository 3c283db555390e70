import Metrics
import YAMLDocuments

/// The definitions of a year, each completed from the year that it names with `from`.
struct CatalogueChain {
  private let templates: FolderFiles
  private var files: [FinancialYear: [YAMLValue]] = [:]

  init(templates: FolderFiles) { self.templates = templates }

  /// The definitions of a year, in the order of the file, with nothing left to be looked up.
  mutating func definitions(of year: FinancialYear) throws(YAMLFault) -> [YAMLValue] {
    var result: [YAMLValue] = []
    for item in try items(of: year) ?? [] { result.append(try completed(item, seen: [year])) }
    return result
  }

  /// A definition takes what it does not say from the metric of the same id in the year of `from`, and so on.
  private mutating func completed(_ item: YAMLValue, seen: [FinancialYear]) throws(YAMLFault) -> YAMLValue {
    guard let from = try item.optional("from") else { return item }
    guard let year = FinancialYear(text: try from.text()) else {
      throw from.fault("\"from\" is a framework year, such as 2016-17.")
    }
    let id = try item.text("id")
    guard !seen.contains(year) else {
      let way = (seen + [year]).map(\.description).joined(separator: ", ")
      throw from.fault("The definition of \"\(id)\" goes round in a circle: \(way).")
    }
    guard let items = try items(of: year) else { throw from.fault("There is no catalogue of \(year).") }
    for base in items where try base.optionalText("id") == id {
      return try item.completed(from: completed(base, seen: seen + [year]))
    }
    throw from.fault("The catalogue of \(year) has no metric \"\(id)\".")
  }

  private mutating func items(of year: FinancialYear) throws(YAMLFault) -> [YAMLValue]? {
    if let known = files[year] { return known }
    let file = "\(CatalogueLoader.folder)/\(year).yaml"
    guard let bytes = templates.bytes(of: file) else { return nil }
    let root = try YAMLValue.read(bytes, file: file)
    try root.allowOnly(["metrics"])
    let items = try root.required("metrics").items()
    files[year] = items
    return items
  }
}
