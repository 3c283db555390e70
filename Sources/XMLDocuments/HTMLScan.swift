internal import CLibXML2

/// One pass of libxml2's HTML parser over a page.
final class HTMLScan {
  private var builder: HTMLTableBuilder
  private let maximumDepth: Int
  private var depth = 0
  private var fault: HTMLTables.Fault?
  private var parser: htmlParserCtxtPtr?

  init(limits: HTMLTables.Limits) {
    builder = HTMLTableBuilder(limits: limits)
    maximumDepth = limits.maximumDepth
  }

  /// Parses a page: its tables.
  func tables(in bytes: [UInt8]) throws(HTMLTables.Fault) -> [HTMLTable] {
    guard let parser = htmlNewParserCtxt(), let sax = parser.pointee.sax else { throw .unexplained }
    defer {
      self.parser = nil
      htmlFreeParserCtxt(parser)
    }
    self.parser = parser
    sax.pointee = HTMLScan.callbacks
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let document = withExtendedLifetime(self) {
        htmlCtxtReadMemory(parser, start, Int32(buffer.count), nil, "UTF-8", Int32(options))
      }
      // Nothing builds one; whatever there is belongs to the caller.
      if let document { xmlFreeDoc(document) }
    }
    if let fault { throw fault }
    return builder.tables()
  }

  private func stop(_ fault: HTMLTables.Fault) {
    if self.fault == nil { self.fault = fault }
    xmlStopParser(parser)
  }

  private static func scan(_ context: UnsafeMutableRawPointer?) -> HTMLScan? {
    guard let scan = context.map({ Unmanaged<HTMLScan>.fromOpaque($0).takeUnretainedValue() }) else { return nil }
    return scan.fault == nil ? scan : nil
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    // Nearly every page has faults: none is worth a word.
    sax.serror = { _, _ in }
    sax.startElement = { context, name, attributes in
      guard let scan = HTMLScan.scan(context), let name else { return }
      scan.depth += 1
      guard scan.depth <= scan.maximumDepth else { return scan.stop(.tooDeep) }
      let fault = scan.builder.start(String(cString: name), spans: HTMLScan.spans(attributes))
      if let fault { scan.stop(fault) }
    }
    sax.endElement = { context, name in
      guard let scan = HTMLScan.scan(context), let name else { return }
      scan.depth -= 1
      scan.builder.end(String(cString: name))
    }
    let characters: charactersSAXFunc = { context, start, count in
      guard let scan = HTMLScan.scan(context) else { return }
      let fault = scan.builder.text(UnsafeBufferPointer(start: start, count: Int(count)))
      if let fault { scan.stop(fault) }
    }
    sax.characters = characters
    sax.ignorableWhitespace = characters
    return sax
  }

  /// The attributes `colspan` and `rowspan`.
  private static func spans(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> (columns: Int, rows: Int) {
    var spans = (columns: 1, rows: 1)
    guard var next = attributes else { return spans }
    while let name = next.pointee {
      let value = (next + 1).pointee
      if let value, xmlStrEqual(name, "colspan") == 1 {
        spans.columns = min(max(Int(String(cString: value)) ?? 1, 1), 1000)
      } else if let value, xmlStrEqual(name, "rowspan") == 1 {
        spans.rows = min(max(Int(String(cString: value)) ?? 1, 1), 65_534)
      }
      next += 2
    }
    return spans
  }
}
