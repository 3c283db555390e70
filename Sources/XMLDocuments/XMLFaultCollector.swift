internal import CLibXML2

/// Receives libxml2's structured errors during one job on one thread.
///
/// Warnings are left out and exact repeats are kept once.
final class XMLFaultCollector {
  private var found: [XMLFault] = []
  private var seen: Set<XMLFault> = []
  private let maximum: Int
  private(set) var isClosed = false

  init(maximum: Int) {
    self.maximum = max(1, maximum)
  }

  var isEmpty: Bool { found.isEmpty }

  /// The faults in document order; those of one line in the order in which libxml2 gave them. Faults of the whole
  /// document, with no line, come first, and the note that faults are left out comes last.
  var faults: [XMLFault] {
    let sorted = found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    var result = sorted.map(\.element)
    if found.count > maximum {
      result.removeAll { $0.code == XMLFault.tooManyFaultsCode }
      result.append(contentsOf: found.suffix(1))
    }
    return result
  }

  /// The fault that libxml2 met first, which is the cause where later ones are consequences.
  var first: XMLFault? { found.first }

  func add(_ fault: XMLFault) {
    guard !isClosed, seen.insert(fault).inserted else { return }
    if found.count < maximum {
      found.append(fault)
    } else {
      let message = "There are more than \(maximum) faults; the rest are left out."
      found.append(XMLFault(line: 0, code: XMLFault.tooManyFaultsCode, message: message))
      isClosed = true
    }
  }

  /// Adds a fault and nothing after it: what libxml2 says about a document that was stopped is of no use.
  func close(with fault: XMLFault) {
    add(fault)
    isClosed = true
  }

  /// The C function to hand to libxml2 together with ``context``.
  static let handler: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    Unmanaged<XMLFaultCollector>.fromOpaque(context).takeUnretainedValue().add(error.pointee)
  }

  /// This object for a C callback; it does not keep the object alive.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Runs a job with this thread's global error handler set to this object, and sets the old handler back.
  ///
  /// Some errors (a broken encoding, memory) go to no context's own handler and would be printed on standard error.
  func collecting<Result>(_ job: () -> Result) -> Result {
    let oldHandler = __xmlStructuredError()?.pointee
    let oldContext = __xmlStructuredErrorContext()?.pointee
    xmlSetStructuredErrorFunc(context, Self.handler)
    defer { xmlSetStructuredErrorFunc(oldContext, oldHandler) }
    return withExtendedLifetime(self) { job() }
  }

  private func add(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    var message = error.message.map { String(cString: $0) } ?? "libxml2 gave no message."
    while message.last?.isWhitespace == true { message.removeLast() }
    add(XMLFault(line: max(0, Int(error.line)), code: Int(error.code), message: message))
  }
}
