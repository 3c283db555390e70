import Programme
import XMLDocuments

/// Writes and reads who signed which version.
enum SignOffXML {
  static func write(_ signOffs: [SignOff], to writer: XMLWriter) {
    guard !signOffs.isEmpty else { return }
    writer.start("signOffs")
    for signOff in signOffs {
      var attributes = [("basis", signOff.basis.rawValue)]
      if let date = signOff.date { attributes.append(("date", date.description)) }
      if !signOff.version.isEmpty { attributes.append(("version", signOff.version)) }
      if let day = signOff.ratifiedOn { attributes.append(("ratifiedOn", day.description)) }
      writer.start("signOff", attributes)
      writer.element("body", text: signOff.body)
      writer.element("role", text: signOff.role)
      writer.end()
    }
    writer.end()
  }

  /// Reads one record.
  static func signOff(_ element: XMLElement) throws(ReturnMeaning.Fault) -> SignOff {
    SignOff(
      body: try element.required("body").text, role: try element.required("role").text,
      date: try element.optionalDate("date"), basis: try element.word("basis"),
      version: element.attributes["version"] ?? "", ratifiedOn: try element.optionalDate("ratifiedOn"))
  }
}
