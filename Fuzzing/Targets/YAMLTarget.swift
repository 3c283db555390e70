import YAMLDocuments

/// YAML: settings, catalogues, forms.
enum YAMLTarget {
  static func outcome(of bytes: [UInt8]) -> FuzzTarget.Outcome {
    do throws(YAMLFault) {
      try visit(try YAMLValue.read(bytes, file: "fuzzed.yaml"))
      return .read
    } catch {
      return error.message.isEmpty || error.line < 0 ? .wrong("a fault says nothing") : .refused
    }
  }

  private static func visit(_ value: YAMLValue) throws(YAMLFault) {
    if value.isMap {
      for (_, entry) in try value.entries() { try visit(entry) }
    } else if let text = try? value.text() {
      _ = text.count
    } else {
      for item in value.items() { try visit(item) }
    }
  }
}
