import XMLDocuments
import YAMLDocuments

/// Reads how the records of an XML document become rows: `row:` names the element, `columns:` the paths.
public enum XMLMapping {
  /// The settings of a mapping.
  public static let keys = ["row", "columns"]

  /// Reads a mapping.
  ///
  /// - Throws: `YAMLFault` with the line where a setting is missing or a path cannot be used.
  public static func table(_ value: YAMLValue) throws(YAMLFault) -> XMLTable {
    try value.allowOnly(keys)
    var columns: [(name: String, path: String)] = []
    for entry in try value.required("columns").entries() { columns.append((entry.key, try entry.value.text())) }
    let row = try value.text("row")
    do throws(XMLFault) {
      return try XMLTable(row: row, columns: columns)
    } catch {
      throw value.fault(error.message)
    }
  }
}
