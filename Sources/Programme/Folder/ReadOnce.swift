import Synchronization

/// What was made of the files of a folder, so that a run over many areas makes it once: forms, metrics, pages, schema.
///
/// It is asked by many threads at a time. Two that come first together may both make a thing; one of the two is kept.
final class ReadOnce: Sendable {
  private let made = Mutex<[String: any Sendable]>([:])

  /// The thing of a name, made at the first time. What could not be made is tried again the next time.
  func thing<Value: Sendable, Fault: Error>(
    _ name: String, _ make: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    // In two steps: nothing at all, cast to a value that may be nothing, would be a value.
    if let known = made.withLock({ $0[name] }), let value = known as? Value { return value }
    let value = try make()
    made.withLock { $0[name] = value }
    return value
  }
}
