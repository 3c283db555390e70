import Dispatch
import Synchronization

/// Counts the two halves of a large CSV file at the same time.
///
/// Where the second half begins is a guess: at the first line break behind the middle, which would be wrong within
/// quotation marks. The first half ends with the record that crosses the middle, and so finds out; after a wrong guess
/// the second half is counted again from the right place.
struct CSVHalves {
  /// Below this size a second core does not pay.
  static let worthwhileSize = 8 << 20

  let path: String
  let size: Int
  let finding: CSVFinding
  let limits: ReadingLimits

  /// What came out of one half.
  private struct Half<Counter: CSVCounter>: Sendable {
    var counter: Counter
    var records = 0
    /// Where its last record ends.
    var end: Int
    var error: SpreadsheetError?
  }

  /// Counts; nothing where the file begins in a way that only the plain way can read.
  func count<Counter: CSVCounter>(_ counter: Counter) throws(SpreadsheetError) -> Counter? {
    let start = finding.hasByteOrderMark ? 3 : 0
    let middle = start + (size - start) / 2
    guard try !beginsWithAnnouncement(at: start), let guess = try startOfLine(behind: middle) else { return nil }
    let later = Mutex<Half<Counter>?>(nil)
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global(qos: .userInitiated).async {
      let half = half(counter.forTheMiddle(), from: guess, past: nil)
      later.withLock { $0 = half }
      done.signal()
    }
    let first = half(counter, from: start, past: middle)
    done.wait()
    if let error = first.error { throw error }
    var second = later.withLock { $0 } ?? Half(counter: counter.forTheMiddle(), end: guess)
    if first.end != guess { second = half(counter.forTheMiddle(), from: first.end, past: nil) }
    // A place in a message must be counted from the beginning of the file: the plain way finds it.
    guard second.error == nil else { return nil }
    var result = first.counter
    result.append(second.counter, after: first.records)
    return result
  }

  private func beginsWithAnnouncement(at start: Int) throws(SpreadsheetError) -> Bool {
    var head = [UInt8](repeating: 0, count: 8)
    let count = try FileStream(path: path, part: start..<size).read(into: &head, from: 0)
    return CSVDetection.announcement(Array(head[..<count])) != nil
  }

  /// The byte behind the first line feed behind a place; nothing where there is none close by.
  private func startOfLine(behind place: Int) throws(SpreadsheetError) -> Int? {
    var bytes = [UInt8](repeating: 0, count: CSVRecords.pieceSize)
    let count = try FileStream(path: path, part: place..<size).read(into: &bytes, from: 0)
    return bytes[..<count].firstIndex(of: 0x0A).map { place + $0 + 1 }
  }

  /// Counts from a place on: to the end of the file, or to the end of the record that crosses `border`.
  private func half<Counter: CSVCounter>(_ counter: Counter, from start: Int, past border: Int?) -> Half<Counter> {
    var half = Half(counter: counter, end: start)
    do throws(SpreadsheetError) {
      let stream = try FileStream(path: path, part: start..<size)
      var records = CSVRecords(stream, separator: finding.separator.byte, limits: limits)
      var isDone = false
      while !isDone {
        let before = start + records.consumed
        let isThere = try records.next { (batch) throws(SpreadsheetError) in
          let part = border.map { batch.upTo($0 - before) } ?? batch
          half.counter.add(part)
          half.records += part.recordCount
          // The last record may end with the file, without a line break.
          half.end = min(before + part.length, size)
          isDone = border.map { half.end > $0 } ?? false
        }
        if !isThere { isDone = true }
      }
    } catch {
      half.error = error
    }
    return half
  }
}

extension CSVBatch {
  /// How many bytes its records take.
  fileprivate var length: Int { endCount > 0 ? min(Int(ends[endCount - 1] >> 1) + 1, bytes.count) : 0 }

  /// The records up to the first one that ends behind a place; all of them where none does.
  fileprivate func upTo(_ place: Int) -> CSVBatch {
    guard length > place else { return self }
    guard let last = ends[..<endCount].firstIndex(where: { $0 & 1 == 1 && Int($0 >> 1) + 1 > place }) else {
      return self
    }
    let records = ends[...last].reduce(0) { $0 + Int($1 & 1) }
    return CSVBatch(
      bytes: bytes, ends: ends, endCount: last + 1, recordCount: records, firstRecord: firstRecord,
      mayHoldLongNumbers: mayHoldLongNumbers)
  }
}
