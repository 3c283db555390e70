internal import CLibXML2

/// One pass of libxml2's parser over a document: checks that it is well formed, that it has no DOCTYPE and that it keeps
/// to the limits, compares it with a schema if there is one, and hands the events to a consumer.
///
/// The parser is told to use no network, and nothing that follows entities, external subsets or XInclude is ever set.
final class XMLScan {
  /// What is wrong with the document as such.
  let document: XMLFaultCollector
  /// What the schema says against it; of use only where the document as such is right.
  let validity: XMLFaultCollector

  private let input: XMLInput
  private let limits: XMLLimits
  private let consumer: (any XMLConsumer)?
  private var parser: xmlParserCtxtPtr?
  private var names: XMLNames?
  private var depth = 0
  private var bytesRead = 0
  private var textBytes = 0

  init(_ input: XMLInput, limits: XMLLimits, consumer: (any XMLConsumer)?) {
    self.input = input
    self.limits = limits
    self.consumer = consumer
    document = XMLFaultCollector(maximum: limits.maximumFaults)
    validity = XMLFaultCollector(maximum: limits.maximumFaults)
  }

  /// Runs the pass; the faults are in ``document`` and ``validity`` afterwards.
  func run(_ schema: XMLSchema?) {
    XMLLibrary.start
    if let count = input.byteCount, let fault = limits.fault(forByteCount: count) { return document.add(fault) }
    document.collecting { parse(schema) }
  }

  private func parse(_ schema: XMLSchema?) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    var callbacks = Self.callbacks
    let created = xmlCreateIOParserCtxt(
      &callbacks, context,
      { context, target, count in XMLScan.with(context) { $0.read(target, Int(count)) } ?? -1 },
      nil, context, XML_CHAR_ENCODING_NONE)
    guard let parser = created else { return document.add(.unexplained) }
    defer {
      self.parser = nil
      xmlFreeParserCtxt(parser)
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue
    xmlCtxtUseOptions(parser, Int32(options))
    self.parser = parser
    names = XMLNames(consumer?.names ?? [], parser: parser)
    withExtendedLifetime(self) {
      if let schema {
        schema.validating(parser, validity) { _ = xmlParseDocument(parser) }
      } else {
        _ = xmlParseDocument(parser)
      }
    }
    if parser.pointee.wellFormed == 0, document.isEmpty { document.add(.unexplained) }
  }

  /// Gives the parser its next piece.
  private func read(_ target: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int32 {
    do {
      let filled = try input.read(into: UnsafeMutableRawBufferPointer(start: target, count: max(0, count)))
      bytesRead += filled
      // Where the size was known it has been looked at; a pipe, or a file that grows, is looked at here.
      if let fault = limits.fault(forBytesRead: bytesRead) {
        document.close(with: fault)
        return -1
      }
      return Int32(filled)
    } catch {
      document.close(
        with: XMLFault(
          line: 0, code: XMLFault.unreadableCode, message: "The system could not read the file to its end."))
      return -1
    }
  }

  private var line: Int { max(0, Int(xmlSAX2GetLineNumber(parser))) }

  private func stop(_ code: Int, _ message: String) {
    stop(XMLFault(line: line, code: code, message: message))
  }

  private func stop(_ fault: XMLFault) {
    document.close(with: fault)
    xmlStopParser(parser)
  }

  private func start(
    _ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?, _ attributes: XMLScanAttributes
  ) {
    depth += 1
    textBytes = 0
    guard depth <= limits.maximumDepth else {
      return stop(XMLFault.tooDeepCode, "Elements are nested more than \(limits.maximumDepth) levels deep.")
    }
    guard let consumer, let names, let parser else { return }
    let tag = XMLStartTag(name, namespace: namespace, attributes: attributes, names: names, parser: parser)
    do throws(XMLFault) { try consumer.start(tag) } catch { stop(error) }
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    depth -= 1
    textBytes = 0
    do throws(XMLFault) { try consumer?.end(names?.number(of: name)) } catch { stop(error) }
  }

  private func text(_ bytes: UnsafeBufferPointer<xmlChar>) {
    textBytes += bytes.count
    guard textBytes <= limits.maximumTextBytes else {
      return stop(XMLFault.longTextCode, "A text has more than \(limits.maximumTextBytes) bytes.")
    }
    do throws(XMLFault) { try consumer?.text(bytes.span) } catch { stop(error) }
  }

  /// Runs a job with the object that a C callback was given, unless a fault has stopped it already.
  private static func with<Result>(_ context: UnsafeMutableRawPointer?, _ job: (XMLScan) -> Result) -> Result? {
    guard let context else { return nil }
    return Unmanaged<XMLScan>.fromOpaque(context)._withUnsafeGuaranteedRef { scan in
      scan.document.isClosed ? nil : job(scan)
    }
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.internalSubset = { context, _, _, _ in
      // Called before anything inside the DOCTYPE is read.
      XMLScan.with(context) {
        $0.stop(
          XMLFault.documentTypeCode,
          "The document has a DOCTYPE, which is refused because it can define entities. Remove it.")
      }
    }
    sax.startElementNs = { context, name, _, namespace, _, _, count, _, values in
      guard let name else { return }
      XMLScan.with(context) { $0.start(name, namespace, XMLScanAttributes(values, count: Int(count))) }
    }
    sax.endElementNs = { context, name, _, _ in
      XMLScan.with(context) { $0.end(name) }
    }
    let characters: charactersSAXFunc = { context, start, count in
      XMLScan.with(context) { $0.text(UnsafeBufferPointer(start: start, count: Int(count))) }
    }
    sax.characters = characters
    sax.ignorableWhitespace = characters
    sax.cdataBlock = characters
    return sax
  }
}
