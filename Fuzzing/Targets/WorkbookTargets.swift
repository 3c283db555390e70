import Spreadsheets
import XMLDocuments

/// Files with cells.
enum WorkbookTargets {
  /// Low enough that a file of 64 KiB that unpacks or repeats itself meets them within a second.
  static let options: ReadingOptions = {
    var limits = ReadingLimits()
    limits[.unpackedBytes] = 4 << 20
    limits[.cells] = 50_000
    limits[.heldCells] = 50_000
    limits[.repeatedRows] = 1000
    return ReadingOptions(limits: limits)
  }()

  /// A document with elements `Return`, each with an attribute, an element, and a value of the element around it.
  static func outcome(ofXMLTable bytes: [UInt8]) -> FuzzTarget.Outcome {
    var options = options
    options.xmlTable = try? XMLTable(
      row: "Returns/Return", columns: [("code", "@code"), ("days", "Figures/Days"), ("period", "../@period")])
    return outcome(of: bytes, if: [.xml], options: options)
  }

  /// - Parameter kinds: what the bytes must be; nothing for all kinds.
  static func outcome(
    of bytes: [UInt8], if kinds: [FileKind]? = nil, options: ReadingOptions = options
  ) -> FuzzTarget.Outcome {
    if let kinds, !kinds.contains(FileKind(head: Array(bytes.prefix(FileKind.headSize)))) { return .unsuitable }
    do throws(SpreadsheetError) {
      let workbook = try SpreadsheetReader.workbook(from: bytes, options: options)
      return fault(in: workbook).map { .wrong($0) } ?? .read
    } catch {
      return error.message.isEmpty || error.advice.isEmpty ? .wrong("an error says nothing") : .refused
    }
  }

  /// How the cells contradict what `Sheet` and the limits promise.
  private static func fault(in workbook: Workbook) -> String? {
    var count = 0
    for sheet in workbook.sheets {
      count += sheet.cells.count
      for cell in sheet.cells {
        guard cell.address.row >= 0, (0..<options.limits[.columns]).contains(cell.address.column) else {
          return "a cell stands outside the sheet"
        }
        switch cell.value {
        case .text(let text) where text.isEmpty: return "a cell holds an empty text"
        case .text(let text) where text.utf8.count > options.limits[.textBytes]: return "a text is over its limit"
        default: break
        }
      }
      for (first, second) in zip(sheet.cells, sheet.cells.dropFirst()) where first.address >= second.address {
        return "the cells are not in the order of the page"
      }
    }
    return count > options.limits[.cells] ? "there are more cells than the limit" : nil
  }
}
