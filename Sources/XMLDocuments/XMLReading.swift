/// Reads whole documents from memory.
public enum XMLReading {
  /// Reads a document and returns its root element.
  ///
  /// Any encoding that libxml2 knows is read; the values are Swift strings. Line breaks written as CR LF or CR become
  /// LF, as XML 1.0 asks, while a carriage return written `&#13;` is kept. A DOCTYPE is refused, so the only entities
  /// are the five of XML itself and character references. No file is opened and no network is used.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - limits: What to refuse.
  /// - Throws: The first ``XMLFault``: not well formed, an undeclared prefix, a DOCTYPE, a limit passed, no bytes.
  public static func element(
    from bytes: [UInt8], limits: XMLLimits = XMLLimits()
  ) throws(XMLFault) -> XMLElement {
    let collector = XMLFaultCollector(maximum: limits.maximumFaults)
    if let root = XMLScan.run(bytes, limits: limits, builds: true, into: collector) { return root }
    throw collector.first ?? .unexplained
  }
}
