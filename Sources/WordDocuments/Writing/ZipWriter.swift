internal import CLibZip

/// Writes a zip archive in memory. All parts are of midnight, 1 January 1980: the same parts give the same bytes.
enum ZipWriter {
  /// A part: its path within the archive, and what it holds.
  struct Part {
    let name: String
    let content: [UInt8]
    /// Whether it is packed; a picture is packed already.
    var isPacked = true
  }

  static func bytes(of parts: [Part]) throws(WordFault) -> [UInt8] {
    // Each part's own copy of its bytes belongs to libzip, which frees it.
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw memory }
    // Closing the archive gives up one hold of the target; this one is kept for reading it.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw memory
    }
    for part in parts {
      guard add(part, to: archive) else {
        zip_discard(archive)
        throw memory
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw memory
    }
    return try content(of: target)
  }

  private static func add(_ part: Part, to archive: OpaquePointer) -> Bool {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(part.content.count, 1), alignment: 1)
    copy.copyMemory(from: part.content, byteCount: part.content.count)
    guard let source = zip_source_buffer(archive, copy, UInt64(part.content.count), 1) else {
      copy.deallocate()
      return false
    }
    let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    // Year 0 of DOS is 1980; month and day count from 1.
    return zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0) == 0
      && zip_set_file_compression(archive, UInt64(index), part.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 6) == 0
  }

  private static func content(of source: OpaquePointer) throws(WordFault) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw memory }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let got = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
    guard got == Int64(bytes.count) else { throw memory }
    return bytes
  }

  private static var memory: WordFault {
    WordFault(.unwritable, "The document cannot be put together in memory.", advice: "Close other programs.")
  }
}
