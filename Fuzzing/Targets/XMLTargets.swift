import Synchronization
import TestSupport
import XMLDocuments

/// Documents and schemas.
enum XMLTargets {
  /// A document read into elements.
  static func document(_ bytes: [UInt8]) -> FuzzTarget.Outcome {
    do throws(XMLFault) {
      let root = try XMLReading.element(from: bytes)
      return depth(of: root) > XMLLimits().maximumDepth ? .wrong("the elements are deeper than the limit") : .read
    } catch {
      return refusal([error])
    }
  }

  /// A document compared with the schema of the quarterly return.
  static func validation(_ bytes: [UInt8]) -> FuzzTarget.Outcome {
    let faults = schema.withLock { $0?.faults(in: bytes) }
    guard let faults else { return .wrong("the schema of the quarterly return cannot be read") }
    if faults.count > XMLLimits().maximumFaults + 1 { return .wrong("there are more faults than the limit") }
    return faults.isEmpty ? .read : refusal(faults)
  }

  /// A schema itself.
  static func schema(_ bytes: [UInt8]) -> FuzzTarget.Outcome {
    do throws(XMLFault) {
      _ = try XMLSchema(bytes: bytes)
      return .read
    } catch {
      return refusal([error])
    }
  }

  private static let schema = Mutex(
    try? XMLSchema(bytes: Array(Repository.text("Templates/schema/quarterly-return-2.xsd").utf8)))

  private static func refusal(_ faults: [XMLFault]) -> FuzzTarget.Outcome {
    faults.contains { $0.message.isEmpty || $0.line < 0 } ? .wrong("a fault says nothing") : .refused
  }

  private static func depth(of element: XMLElement) -> Int {
    1 + (element.children.map { depth(of: $0) }.max() ?? 0)
  }
}
