import Spreadsheets

/// Files with cells.
enum WorkbookTargets {
  /// Low enough that a file of 64 KiB that unpacks or repeats itself meets them within a second.
  static let options: ReadingOptions = {
    var limits = ReadingLimits()
    limits[.unpackedBytes] = 4 << 20
    limits[.cells] = 50_000
    limits[.repeatedRows] = 1000
    return ReadingOptions(limits: limits)
  }()

  /// - Parameter kinds: what the bytes must be; nothing for all kinds.
  static func outcome(of bytes: [UInt8], if kinds: [FileKind]? = nil) -> FuzzTarget.Outcome {
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
