import Foundation
import Reports
import Synchronization
import Testing

@Suite struct OrderedWorkTests {
  private final class Counter: Sendable {
    private let state = Mutex((now: 0, most: 0, begun: 0))

    func begin() {
      state.withLock { state in
        state.now += 1
        state.begun += 1
        state.most = max(state.most, state.now)
      }
    }

    func end() { state.withLock { $0.now -= 1 } }
    var most: Int { state.withLock { $0.most } }
    var begun: Int { state.withLock { $0.begun } }
  }

  private final class Log: Sendable {
    private let items = Mutex<[Int]>([])
    func add(_ item: Int) { items.withLock { $0.append(item) } }
    var all: [Int] { items.withLock { $0 } }
  }

  /// Early items take longest, so that they are done last.
  @Test(arguments: [1, 2, 4, 100]) func resultsComeInOrder(workers: Int) {
    let log = Log()
    OrderedWork(workers: workers).run(20) { item -> Int? in
      Thread.sleep(forTimeInterval: Double(20 - item) / 2_000)
      return item * item
    } handOn: { item, result in
      #expect(result == item * item)
      log.add(item)
    }
    #expect(log.all == Array(0..<20))
  }

  @Test(arguments: [1, 2, 3]) func noMoreAreInWorkThanThereAreWorkers(workers: Int) {
    let counter = Counter()
    OrderedWork(workers: workers).run(50) { _ -> Int? in
      counter.begin()
      defer { counter.end() }
      Thread.sleep(forTimeInterval: 0.001)
      return 0
    } handOn: { _, _ in
    }
    #expect(counter.begun == 50)
    #expect(counter.most <= workers)
  }

  @Test(arguments: [1, 2]) func nothingIsBegunAfterAStop(workers: Int) {
    let counter = Counter()
    let log = Log()
    OrderedWork(workers: workers).run(1_000) { item -> Int? in
      counter.begin()
      return item == 3 ? nil : item
    } handOn: { item, _ in
      log.add(item)
    }
    #expect(log.all == [0, 1, 2])
    #expect(counter.begun < 1_000)
  }

  @Test func nothingToDoIsDone() {
    OrderedWork(workers: 0).run(0) { _ -> Int? in
      0
    } handOn: { _, _ in
      Issue.record("There is no item.")
    }
  }
}
