internal import CZLib

/// Unpacks a compressed file (RFC 1952) as it is read; files that were joined are read one after the other.
final class GzipStream: ByteStream {
  private let packed: any ByteStream
  private let limits: ReadingLimits
  private var state = z_stream()
  private var input = [UInt8](repeating: 0, count: 128 << 10)
  private var inputCount = 0
  private var inputUsed = 0
  private var read = 0
  private var written = 0
  /// Whether a compressed file has begun and not ended.
  private var isWithinMember = false

  init(_ packed: any ByteStream, limits: ReadingLimits) throws(SpreadsheetError) {
    self.packed = packed
    self.limits = limits
    guard bcf_inflate_init(&state) == Z_OK else { throw .malformed("it cannot be unpacked") }
  }

  deinit { inflateEnd(&state) }

  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int {
    guard !range.isEmpty else { return 0 }
    while true {
      if inputUsed == inputCount {
        inputCount = try packed.read(into: &input, from: 0)
        inputUsed = 0
        read += inputCount
        if inputCount == 0 {
          guard !isWithinMember else { throw .truncated("the compressed file") }
          return 0
        }
      }
      skipPadding()
      if inputUsed == inputCount { continue }
      let count = try inflate(into: &buffer, at: range)
      if count > 0 { return count }
    }
  }

  /// Tapes and some transfers leave zeros behind a compressed file; they are no other one.
  private func skipPadding() {
    guard !isWithinMember, written > 0 else { return }
    while inputUsed < inputCount, input[inputUsed] == 0 { inputUsed += 1 }
  }

  private func inflate(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int {
    let available = inputCount - inputUsed
    isWithinMember = true
    let result = input.withUnsafeMutableBytes { input in
      buffer.withUnsafeMutableBytes { output in
        state.next_in = input.baseAddress.map { ($0 + inputUsed).assumingMemoryBound(to: UInt8.self) }
        state.avail_in = UInt32(available)
        state.next_out = output.baseAddress.map { ($0 + range.lowerBound).assumingMemoryBound(to: UInt8.self) }
        state.avail_out = UInt32(range.count)
        return CZLib.inflate(&state, Z_NO_FLUSH)
      }
    }
    inputUsed = inputCount - Int(state.avail_in)
    let count = range.count - Int(state.avail_out)
    written += count
    if result == Z_STREAM_END {
      isWithinMember = false
      inflateReset(&state)
    } else if result != Z_OK, result != Z_BUF_ERROR {
      throw .malformed("it cannot be unpacked")
    }
    try check()
    return count
  }

  /// A CSV file packs to a tenth or a twentieth, never to a thousandth.
  private func check() throws(SpreadsheetError) {
    guard written <= limits[.fileBytes] else {
      throw .overLimit(.fileBytes, "The file unpacks to more than \(limits[.fileBytes]) bytes.")
    }
    guard written < 16 << 20 || written / max(read, 1) <= limits[.unpackedRatio] else {
      throw .overLimit(
        .unpackedRatio,
        """
        The file unpacks to more than \(limits[.unpackedRatio]) times its size, which is typical of a file made to \
        exhaust a computer.
        """)
    }
  }
}
