import Foundation

/// What libFuzzer calls with one input after another. `FUZZ_TARGET` in the environment names the reader.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  switch Driver.target.outcome(of: Array(UnsafeBufferPointer(start: start, count: count))) {
  case .read, .refused: return 0
  // libFuzzer keeps no such input.
  case .unsuitable: return -1
  case .wrong(let what):
    FileHandle.standardError.write(Data("WRONG RESULT: \(what)\n".utf8))
    abort()
  }
}

enum Driver {
  static let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
      FileHandle.standardError.write(Data("Set FUZZ_TARGET to one of: \(known)\n".utf8))
      exit(2)
    }
    return target
  }()
}
