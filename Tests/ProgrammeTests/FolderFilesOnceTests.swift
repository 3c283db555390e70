import Programme
import TestSupport
import Testing

struct FolderFilesOnceTests {
  private struct Fault: Error {}

  private final class Count {
    var made = 0
    func next() -> Int {
      made += 1
      return made
    }
  }

  @Test func folderMakesThingsAnewUnlessItReadsOnce() throws {
    let files = try TemporaryFolder().files
    let count = Count()
    #expect((0..<3).map { _ in files.once("a") { count.next() } } == [1, 2, 3])
    let once = files.readingOnce()
    #expect((0..<3).map { _ in once.once("a") { count.next() } } == [4, 4, 4])
    #expect(once.once("b") { count.next() } == 5)
    #expect(files.readingOnce().once("a") { count.next() } == 6)
  }

  /// "There is no such file" is a thing that is known, too, and nothing is not taken for it.
  @Test func nothingIsKeptAsWell() throws {
    let files = try TemporaryFolder().files.readingOnce()
    let count = Count()
    func thing(_ value: Int?) -> Int? {
      files.once("a") { () -> Int? in
        _ = count.next()
        return value
      }
    }
    #expect([thing(nil), thing(1)] == [nil, nil])
    #expect(count.made == 1)
    #expect(files.once("b") { () -> Int? in 2 } == 2)
  }

  @Test func faultIsNotKept() throws {
    let files = try TemporaryFolder().files.readingOnce()
    #expect(throws: Fault.self) { try files.once("a") { () throws(Fault) -> Int in throw Fault() } }
    #expect(files.once("a") { 1 } == 1)
  }
}
