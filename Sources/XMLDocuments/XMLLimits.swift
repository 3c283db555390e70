/// How much a document may ask of the machine before it is refused.
///
/// libxml2 has limits of its own which stay in force: 256 levels of elements and 10 MB in one attribute.
public struct XMLLimits: Equatable, Sendable {
  /// The most bytes a document may have; 64 MiB unless told. More than 2 GiB less one byte is never read.
  public var maximumBytes: Int

  /// The most levels of elements, the root being level 1; 64 unless told.
  public var maximumDepth: Int

  /// The most faults to collect from one document; 10,000 unless told. One more fault then says that the rest is left
  /// out, so that a hostile document cannot fill the memory with messages.
  public var maximumFaults: Int

  /// The most bytes of text between two tags, as UTF-8; 10,000,000 unless told.
  public var maximumTextBytes: Int

  /// Creates limits.
  public init(
    maximumBytes: Int = 64 << 20, maximumDepth: Int = 64, maximumFaults: Int = 10_000,
    maximumTextBytes: Int = 10_000_000
  ) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumFaults = maximumFaults
    self.maximumTextBytes = maximumTextBytes
  }

  /// The most bytes that are read: what libxml2 can count is the end in any case.
  var mostBytes: Int { min(maximumBytes, Int(Int32.max)) }

  /// Returns what is wrong with a number of bytes, if anything.
  func fault(forByteCount count: Int) -> XMLFault? {
    if count == 0 {
      return XMLFault(line: 0, code: XMLFault.emptyCode, message: "The document is empty: it has no bytes.")
    }
    if count > mostBytes {
      return XMLFault(
        line: 0, code: XMLFault.tooLargeCode,
        message: "The document has \(count) bytes; the most that is read is \(mostBytes).")
    }
    return nil
  }

  /// Returns what is wrong with what has been read of a document whose size was not known, if anything.
  func fault(forBytesRead count: Int) -> XMLFault? {
    guard count > mostBytes else { return count == 0 ? fault(forByteCount: 0) : nil }
    return XMLFault(
      line: 0, code: XMLFault.tooLargeCode,
      message: "The document has more than \(mostBytes) bytes, which is the most that is read.")
  }
}
