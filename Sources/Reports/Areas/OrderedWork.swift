import Dispatch
import Foundation
import Synchronization

/// Works on many items with a few workers, and hands the results on in the order of the items, whichever is done first.
///
/// A worker takes the next item as soon as it is free, so that no more items are in work than there are workers. Results
/// that wait for an earlier one are held: keep them small.
public struct OrderedWork: Sendable {
  private let workers: Int

  /// - Parameter workers: how many items are in work at a time; at least 1.
  public init(workers: Int) { self.workers = max(1, workers) }

  private struct State<Result: Sendable>: Sendable {
    var next = 0
    var waiting: [Int: Result] = [:]
    var handedOn = 0
    var isStopped = false
  }

  /// Works on all of them, and returns when the last is handed on.
  ///
  /// - Parameters:
  ///   - count: how many items there are.
  ///   - work: makes the result of an item, on any thread; nothing where no further item is to be begun.
  ///   - handOn: gets each result, one at a time, in order.
  public func run<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result?, handOn: @escaping @Sendable (Int, Result) -> Void
  ) {
    let state = Mutex(State<Result>())
    let lines = min(workers, count)
    let line: @Sendable () -> Void = {
      while let item = state.withLock({ Self.taken(&$0, of: count) }) {
        let result = work(item)
        state.withLock { state in
          guard let result else { return state.isStopped = true }
          state.waiting[item] = result
          while let ready = state.waiting.removeValue(forKey: state.handedOn) {
            handOn(state.handedOn, ready)
            state.handedOn += 1
          }
        }
      }
    }
    guard lines > 1 else { return line() }
    DispatchQueue.concurrentPerform(iterations: lines) { _ in line() }
  }

  /// What becomes of each item, in their order, made by as many workers as there are processors.
  static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ make: @escaping @Sendable (Item) -> Made
  ) -> [Made] {
    let made = Mutex<[Made]>([])
    OrderedWork(workers: ProcessInfo.processInfo.activeProcessorCount).run(items.count) {
      make(items[$0])
    } handOn: {
      _, result in
      made.withLock { $0.append(result) }
    }
    return made.withLock { $0 }
  }

  private static func taken<Result: Sendable>(_ state: inout State<Result>, of count: Int) -> Int? {
    guard !state.isStopped, state.next < count else { return nil }
    defer { state.next += 1 }
    return state.next
  }
}
