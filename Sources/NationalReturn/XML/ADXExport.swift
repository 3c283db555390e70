import XMLDocuments
public enum ADXExport { public static func bytes(of document: QuarterlyReturn) throws(XMLFault) -> [UInt8] { [] } }
