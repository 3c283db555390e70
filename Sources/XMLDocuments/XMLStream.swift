/// Reads documents of any size in one pass, with as little memory as their largest value needs.
public enum XMLStream {
  /// Parses a document, compares it with a schema, and hands what it holds to a consumer, all in one pass.
  ///
  /// What is refused, and which faults are given in which order, is as for ``XMLSchema/faults(in:limits:)``: a document
  /// that is not well formed, has a DOCTYPE, passes a limit or is refused by the consumer gives only those faults.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - schema: What it must keep to; nil for any well-formed document.
  ///   - limits: What to refuse.
  ///   - consumer: Who gets the events.
  /// - Returns: What is wrong; nothing where all is well.
  public static func faults(
    in input: XMLInput, schema: XMLSchema? = nil, limits: XMLLimits = XMLLimits(), consumer: (any XMLConsumer)? = nil
  ) -> [XMLFault] {
    let scan = XMLScan(input, limits: limits, consumer: consumer)
    scan.run(schema)
    return scan.document.isEmpty ? scan.validity.faults : scan.document.faults
  }
}
