/// The names of the elements that are open, so that each end can be compared with its beginning.
struct OpenNames {
  private var bytes: [UInt8] = []
  private var starts: [Int] = []

  var count: Int { starts.count }

  mutating func append(_ name: ArraySlice<UInt8>) {
    starts.append(bytes.count)
    bytes.append(contentsOf: name)
  }

  func lastEquals(_ name: ArraySlice<UInt8>) -> Bool {
    guard let start = starts.last, bytes.count - start == name.count else { return false }
    return bytes[start...].elementsEqual(name)
  }

  mutating func removeLast() {
    guard let start = starts.popLast() else { return }
    bytes.removeLast(bytes.count - start)
  }
}
