internal import CLibXML2

/// libxml2's process-wide state.
enum XMLLibrary {
  /// Prepares the library at first use, once, on whichever thread comes first. It is never cleaned up, because
  /// FoundationXML can share the same copy.
  static let start: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
  }()
}
