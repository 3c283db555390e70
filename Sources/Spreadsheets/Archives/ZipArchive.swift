internal import CLibZip
import class Foundation.NSLock

/// The container of `.xlsx` and `.ods`: named parts, each of which is read piece by piece and never written to disk.
///
/// Sizes are looked at before a part is unpacked, and counted again while it is.
final class ZipArchive {
  private let archive: OpaquePointer
  private let limits: ReadingLimits
  /// libzip has one place in the file for all parts; a part that is read ahead on another core must not move it while
  /// another is read.
  fileprivate let turn = NSLock()

  /// Opens an archive.
  ///
  /// - Throws: `SpreadsheetError` when the bytes are no whole archive.
  init(_ source: ByteSource, limits: ReadingLimits) throws(SpreadsheetError) {
    self.limits = limits
    var code: Int32 = 0
    switch source {
    case .file(let path):
      guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw ZipArchive.fault(code) }
      self.archive = archive
    case .memory(let bytes):
      guard let archive = ZipArchive.open(bytes) else { throw ZipArchive.fault(ZIP_ER_NOZIP) }
      self.archive = archive
    }
  }

  deinit { zip_discard(archive) }

  /// The bytes of a part from the beginning on; nothing where the archive has no such part.
  ///
  /// Names are compared as office programs do, whatever their case (ECMA-376 Part 2, 6.2.2.3).
  ///
  /// - Parameter name: the path within the archive, without a slash at its front.
  /// - Throws: `SpreadsheetError` when the part is protected, damaged, or over a limit.
  func stream(of name: String) throws(SpreadsheetError) -> (any ByteStream)? {
    guard let part = try open(name) else { return nil }
    return part.size >= ReadAhead.worthwhileSize ? ReadAhead(part) : part
  }

  /// All bytes of a part that is read as one; nothing where the archive has no such part.
  func bytes(of name: String) throws(SpreadsheetError) -> [UInt8]? {
    guard let part = try open(name) else { return nil }
    guard part.size <= limits[.wholeFileBytes] else {
      throw .tooLarge(bytes: part.size, limit: limits[.wholeFileBytes], name: .wholeFileBytes)
    }
    return try part.allBytes(expecting: part.size)
  }

  /// Whether the archive has a part.
  func holds(_ name: String) -> Bool { zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE)) >= 0 }

  private func open(_ name: String) throws(SpreadsheetError) -> ZipPart? {
    turn.lock()
    defer { turn.unlock() }
    return try openAlone(name)
  }

  private func openAlone(_ name: String) throws(SpreadsheetError) -> ZipPart? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else { throw ZipArchive.fault(errorCode) }
    try check(name, packed: status.comp_size, unpacked: status.size)
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw ZipArchive.fault(errorCode) }
    return ZipPart(file, archive: self, name: name, size: Int(status.size))
  }

  private var errorCode: Int32 { zip_error_code_zip(zip_get_error(archive)) }

  /// Refuses a part that would become huge: the archive says so itself, and `ZipPart` holds it to its word.
  private func check(_ name: String, packed: UInt64, unpacked: UInt64) throws(SpreadsheetError) {
    guard unpacked <= UInt64(limits[.unpackedBytes]) else {
      throw .overLimit(
        .unpackedBytes,
        "The part \(name) would unpack to \(unpacked) bytes; at most \(limits[.unpackedBytes]) are read.")
    }
    guard unpacked < 16 << 20 || unpacked / max(packed, 1) <= UInt64(limits[.unpackedRatio]) else {
      throw .overLimit(
        .unpackedRatio,
        """
        The part \(name) would unpack to \(unpacked / max(packed, 1)) times its size, which is typical of a file made \
        to exhaust a computer.
        """)
    }
  }

  /// libzip takes the bytes over and frees them.
  private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      copy.deallocate()
      return nil
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  fileprivate static func fault(_ code: Int32) -> SpreadsheetError {
    switch code {
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: .encrypted
    case ZIP_ER_NOZIP, ZIP_ER_INCONS, ZIP_ER_EOF: .truncated("the archive of the workbook")
    case ZIP_ER_OPEN, ZIP_ER_READ, ZIP_ER_NOENT: .unreadable
    default: .malformed("its archive cannot be unpacked")
    }
  }
}

/// One part of an archive, unpacked as it is read.
private final class ZipPart: ByteStream {
  private let file: OpaquePointer
  /// Keeps the archive open.
  private let archive: ZipArchive
  private let name: String
  private var count = 0
  let size: Int

  init(_ file: OpaquePointer, archive: ZipArchive, name: String, size: Int) {
    self.file = file
    self.archive = archive
    self.name = name
    self.size = size
  }

  deinit { archive.turn.withLock { _ = zip_fclose(file) } }

  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int {
    guard !range.isEmpty else { return 0 }
    let got = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { start in
        archive.turn.withLock { zip_fread(file, start + range.lowerBound, UInt64(range.count)) }
      } ?? 0
    }
    guard got >= 0 else { throw ZipArchive.fault(zip_error_code_zip(zip_file_get_error(file))) }
    count += Int(got)
    guard count <= size else { throw .malformed("the part \(name) is larger than its archive says") }
    return Int(got)
  }
}
