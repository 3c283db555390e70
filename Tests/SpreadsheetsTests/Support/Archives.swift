import CZLib
import TestSupport

@testable import Spreadsheets

/// An archive of texts: path and content.
func archive(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
  StoredArchive.bytes(of: parts.map { StoredArchive.Part($0.key, Array($0.value.utf8)) })
}

/// Why a file is refused under some limits; nothing where it is read.
func fault(in bytes: [UInt8], _ changed: KeyValuePairs<ReadingLimits.Name, Int>) -> SpreadsheetError? {
  var limits = ReadingLimits()
  for (name, value) in changed { limits[name] = value }
  do throws(SpreadsheetError) {
    _ = try SpreadsheetReader.workbook(from: bytes, options: ReadingOptions(limits: limits))
    return nil
  } catch { return error }
}

/// Raw deflate data (RFC 1951), by zlib, whose own header of two bytes and checksum of four are left out.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
  var count = compressBound(UInt(bytes.count))
  var packed = [UInt8](repeating: 0, count: Int(count))
  guard compress2(&packed, &count, bytes, UInt(bytes.count), 9) == Z_OK else { return [] }
  return Array(packed[2..<Int(count) - 4])
}

extension StoredArchive {
  /// An archive of one stored part, changed: what its header says of the part need not be true.
  ///
  /// - Parameters:
  ///   - part: what is packed; its checksum is that of its content unpacked.
  ///   - unpackedSize: what both headers claim; the true size unless told.
  ///   - flags: general purpose flags; 1 says that the part is encrypted.
  static func packed(_ part: Part, unpackedSize: Int? = nil, flags: Int = 0) -> [UInt8] {
    let packed = deflated(part.content)
    let name = Array(part.name.utf8)
    var fields = [UInt8].u16(20) + .u16(flags) + .u16(8) + .u16(0) + .u16(0x21)
    fields += .u32(checksum(part.content)) + .u32(UInt32(packed.count))
    fields += .u32(UInt32(unpackedSize ?? part.content.count)) + .u16(name.count) + .u16(0)
    let local = [UInt8].u32(0x0403_4B50) + fields + name + packed
    let directory =
      [UInt8].u32(0x0201_4B50) + .u16(20) + fields + .u16(0) + .u16(0) + .u16(0) + .u32(0) + .u32(0) + name
    let end = [UInt8].u32(0x0605_4B50) + .u32(0) + .u16(1) + .u16(1) + .u32(UInt32(directory.count))
    return local + directory + end + .u32(UInt32(local.count)) + .u16(0)
  }
}
