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
    let builder = XMLDocumentBuilder()
    let scan = XMLScan(XMLInput(bytes: bytes), limits: limits, consumer: builder)
    scan.run(nil)
    guard scan.document.isEmpty, let root = builder.root else { throw scan.document.first ?? .unexplained }
    return root
  }
}
