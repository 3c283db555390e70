internal import CLibXML2

/// A W3C XML Schema 1.0, compiled once and used for any number of documents.
///
/// Not Sendable: keep one for each task.
public final class XMLSchema {
  private let schema: xmlSchemaPtr

  private static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

  /// Compiles a schema from memory.
  ///
  /// A schema stands alone: `import`, `include` and `redefine` are refused, because libxml2 would open files or the
  /// network for them.
  ///
  /// - Throws: The first ``XMLFault``, with its line in the schema.
  public init(bytes: [UInt8]) throws(XMLFault) {
    let root = try XMLReading.element(from: bytes)
    for name in ["import", "include", "redefine"] {
      for reference in root.children(named: name) where reference.namespace == Self.schemaNamespace {
        throw XMLFault(
          line: reference.line, code: XMLFault.schemaReferenceCode,
          message: "The schema has xs:\(name). A schema must stand alone: put the parts into one file.")
      }
    }
    let collector = XMLFaultCollector(maximum: XMLLimits().maximumFaults)
    let compiled = collector.collecting { Self.compile(bytes, collector) }
    guard let compiled else { throw collector.first ?? .unexplained }
    if let fault = collector.first {
      xmlSchemaFree(compiled)
      throw fault
    }
    schema = compiled
  }

  deinit {
    xmlSchemaFree(schema)
  }

  private static func compile(_ bytes: [UInt8], _ collector: XMLFaultCollector) -> xmlSchemaPtr? {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      xmlSchemaSetParserStructuredErrors(parser, XMLFaultCollector.handler, collector.context)
      return xmlSchemaParse(parser)
    }
  }

  /// Returns what is wrong with a document; nothing if it is valid.
  ///
  /// A document that is not well formed, has a DOCTYPE or passes a limit gives only those faults: it is not compared
  /// with the schema. Otherwise all faults are given in document order, exact repeats once. One bad value gives one
  /// fault for each facet that it breaks (codes 1829 to 1840) or one for the type (1824). Lines are true beyond 65,535.
  ///
  /// The document's own `xsi:schemaLocation` is not followed.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - limits: What to refuse.
  public func faults(in bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> [XMLFault] {
    XMLStream.faults(in: XMLInput(bytes: bytes), schema: self, limits: limits)
  }

  /// Compares what a parser meets with the schema, while it parses. There is no tree, so that lines come from the parser
  /// and not from a tree's 16 bits.
  func validating(_ parser: xmlParserCtxtPtr, _ collector: XMLFaultCollector, _ parse: () -> Void) {
    guard let validator = xmlSchemaNewValidCtxt(schema) else { return collector.add(.unexplained) }
    defer { xmlSchemaFreeValidCtxt(validator) }
    xmlSchemaSetValidStructuredErrors(validator, XMLFaultCollector.handler, collector.context)
    let locate: xmlSchemaValidityLocatorFunc = { context, file, line in
      // libxml2 gives memory that it has not set, and reads both.
      file?.pointee = nil
      line?.pointee = UInt(max(0, xmlSAX2GetLineNumber(context)))
      return 0
    }
    xmlSchemaValidateSetLocator(validator, locate, parser)
    // Puts the validator's handlers in front of the parser's own, which are called first.
    guard
      let plug = xmlSchemaSAXPlug(validator, parser.pointer(to: \.sax), parser.pointer(to: \.userData))
    else { return collector.add(.unexplained) }
    defer { xmlSchemaSAXUnplug(plug) }
    parse()
    if xmlSchemaIsValid(validator) != 1, collector.isEmpty { collector.add(.unexplained) }
  }
}
