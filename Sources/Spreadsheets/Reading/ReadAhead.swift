import Dispatch
import Synchronization

/// Reads a stream on another core, a few pieces ahead of whoever uses it: unpacking and parsing then overlap.
///
/// Each piece is handed over by a semaphore, so the two sides never touch the same one.
final class ReadAhead: ByteStream {
  /// Below this many bytes a second core does not pay.
  static let worthwhileSize = 1 << 20

  private let pipe: Pipe
  private var piece: [UInt8] = []
  private var used = 0

  init(_ stream: any ByteStream) {
    pipe = Pipe(stream)
    let pipe = pipe
    DispatchQueue.global(qos: .userInitiated).async { pipe.run() }
  }

  /// Waits for the other side: what it reads from may be closed next.
  deinit { pipe.stop() }

  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int {
    if used == piece.count {
      piece = try pipe.next(replacing: piece)
      used = 0
    }
    let count = min(range.count, piece.count - used)
    guard count > 0 else { return 0 }
    buffer.replaceSubrange(range.lowerBound..<range.lowerBound + count, with: piece[used..<used + count])
    used += count
    return count
  }

  /// What both sides share.
  private final class Pipe: Sendable {
    private struct State {
      var pieces: [Result<[UInt8], SpreadsheetError>] = []
      var spares: [[UInt8]] = []
      var isStopped = false
    }

    private static let pieceSize = 128 << 10
    private static let pieceCount = 4

    /// Used by the reading side only, which lets go of it when it has done.
    private nonisolated(unsafe) var stream: (any ByteStream)?
    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    /// Begins at 0 and is raised: a semaphore must not end below the value that it was made with.
    private let free = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)

    init(_ stream: any ByteStream) {
      self.stream = stream
      for _ in 0..<Pipe.pieceCount { free.signal() }
    }

    /// Reads until the stream ends, fails, or nobody wants any more. An empty piece is the end.
    func run() {
      if let stream { readAll(stream) }
      stream = nil
      done.signal()
    }

    private func readAll(_ stream: any ByteStream) {
      while true {
        free.wait()
        guard var bytes = state.withLock({ $0.isStopped ? nil : $0.spares.popLast() ?? [] }) else { return }
        let result = read(stream, &bytes)
        let isLast = (try? result.get().isEmpty) ?? true
        state.withLock { $0.pieces.append(result) }
        filled.signal()
        if isLast { return }
      }
    }

    private func read(_ stream: any ByteStream, _ bytes: inout [UInt8]) -> Result<[UInt8], SpreadsheetError> {
      if bytes.count < Pipe.pieceSize { bytes = [UInt8](repeating: 0, count: Pipe.pieceSize) }
      do throws(SpreadsheetError) {
        let count = try stream.read(into: &bytes, from: 0)
        if count < bytes.count { bytes.removeLast(bytes.count - count) }
        return .success(bytes)
      } catch {
        return .failure(error)
      }
    }

    /// The next piece; the one that was used up goes back.
    func next(replacing old: [UInt8]) throws(SpreadsheetError) -> [UInt8] {
      filled.wait()
      let result = state.withLock { state in
        if old.count == Pipe.pieceSize { state.spares.append(old) }
        return state.pieces.removeFirst()
      }
      switch result {
      case .success(let piece):
        // The end stays the end, however often it is asked for.
        if piece.isEmpty {
          state.withLock { $0.pieces.append(result) }
          filled.signal()
        } else {
          free.signal()
        }
        return piece
      case .failure(let error):
        state.withLock { $0.pieces.append(result) }
        filled.signal()
        throw error
      }
    }

    func stop() {
      state.withLock { $0.isStopped = true }
      free.signal()
      done.wait()
    }
  }
}
