internal import CLibXML2

/// One pass of libxml2's parser over a document in memory: checks that it is well formed, that it has no DOCTYPE and
/// that it keeps to the limits, and, if asked, builds the elements.
///
/// The parser is told to use no network, and nothing that follows entities, external subsets or XInclude is ever set.
final class XMLScan {
  private let collector: XMLFaultCollector
  private let limits: XMLLimits
  private let builds: Bool
  private var parser: xmlParserCtxtPtr?
  private var depth = 0
  private var open: [XMLElement] = []
  private var root: XMLElement?

  private init(collector: XMLFaultCollector, limits: XMLLimits, builds: Bool) {
    self.collector = collector
    self.limits = limits
    self.builds = builds
  }

  /// Adds the document's faults to the collector; returns the root when there are none and `builds` is set.
  static func run(
    _ bytes: [UInt8], limits: XMLLimits, builds: Bool, into collector: XMLFaultCollector
  ) -> XMLElement? {
    XMLLibrary.start
    if let fault = limits.fault(forByteCount: bytes.count) {
      collector.add(fault)
      return nil
    }
    let scan = XMLScan(collector: collector, limits: limits, builds: builds)
    collector.collecting { scan.parse(bytes) }
    return collector.isEmpty ? scan.root : nil
  }

  private func parse(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      // libxml2 copies the bytes; the context holds no pointer to them afterwards.
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlCreateMemoryParserCtxt(start, Int32(buffer.count)) else {
        collector.add(.unexplained)
        return
      }
      defer {
        self.parser = nil
        xmlFreeParserCtxt(parser)
      }
      guard let sax = parser.pointee.sax else { return collector.add(.unexplained) }
      sax.pointee = Self.callbacks
      parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue
      xmlCtxtUseOptions(parser, Int32(options))
      self.parser = parser
      withExtendedLifetime(self) { _ = xmlParseDocument(parser) }
      if parser.pointee.wellFormed == 0, collector.isEmpty { collector.add(.unexplained) }
    }
  }

  private var line: Int { max(0, Int(xmlSAX2GetLineNumber(parser))) }

  private func stop(_ code: Int, _ message: String) {
    collector.close(with: XMLFault(line: line, code: code, message: message))
    xmlStopParser(parser)
  }

  private static func scan(_ context: UnsafeMutableRawPointer?) -> XMLScan? {
    context.map { Unmanaged<XMLScan>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.serror = { context, error in
      guard let scan = XMLScan.scan(context) else { return }
      XMLFaultCollector.handler(scan.collector.context, error)
    }
    sax.internalSubset = { context, _, _, _ in
      // Called before anything inside the DOCTYPE is read.
      XMLScan.scan(context)?.stop(
        XMLFault.documentTypeCode,
        "The document has a DOCTYPE, which is refused because it can define entities. Remove it.")
    }
    sax.startElementNs = { context, name, _, uri, _, _, count, _, values in
      guard let scan = XMLScan.scan(context) else { return }
      scan.depth += 1
      guard scan.depth <= scan.limits.maximumDepth else {
        let most = scan.limits.maximumDepth
        return scan.stop(XMLFault.tooDeepCode, "Elements are nested more than \(most) levels deep.")
      }
      guard scan.builds, let name else { return }
      let attributes = XMLScanAttributes(values, count: Int(count))
      scan.open.append(
        XMLElement(
          name: String(cString: name), namespace: uri.map { String(cString: $0) }, attributes: attributes.values,
          isNil: attributes.isNil, line: scan.line))
    }
    sax.endElementNs = { context, _, _, _ in
      guard let scan = XMLScan.scan(context) else { return }
      scan.depth -= 1
      guard let element = scan.open.popLast() else { return }
      if scan.open.isEmpty { scan.root = element } else { scan.open[scan.open.count - 1].children.append(element) }
    }
    let characters: charactersSAXFunc = { context, start, count in
      guard let scan = XMLScan.scan(context), !scan.open.isEmpty else { return }
      let text = String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
      scan.open[scan.open.count - 1].text += text
    }
    sax.characters = characters
    sax.ignorableWhitespace = characters
    sax.cdataBlock = characters
    return sax
  }
}

extension XMLFault {
  /// For a libxml2 call that failed without a word.
  static let unexplained = XMLFault(
    line: 0, code: XMLFault.unexplainedCode, message: "libxml2 could not do its work and gave no reason.")
}
