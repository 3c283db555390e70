/// A piece of JSON whose keys keep their order, and whose numbers keep all their digits.
indirect enum JSONValue {
  case null
  case text(String)
  case number(Double)
  case whole(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A number, or `null` where there is none.
  static func number(_ number: Double?) -> JSONValue {
    guard let number, number.isFinite else { return .null }
    return .number(number)
  }

  /// The whole document; ends with a line break.
  var document: String { text(indent: "") + "\n" }

  /// Lists and objects of plain values stand on one line.
  private func text(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .text(let text): return JSONValue.quoted(text)
    // The shortest digits that give the same number again; 0 has no sign.
    case .number(let number): return number == 0 ? "0.0" : number.description
    case .whole(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
      let texts = values.map { $0.text(indent: inner) }
      guard values.contains(where: { !$0.isPlain }) else { return "[" + texts.joined(separator: ", ") + "]" }
      return "[\n" + texts.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      let texts = members.map { JSONValue.quoted($0.key) + ": " + $0.value.text(indent: inner) }
      guard indent.isEmpty || members.contains(where: { !$0.value.isPlain }) else {
        return "{" + texts.joined(separator: ", ") + "}"
      }
      return "{\n" + texts.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .null, .text, .number, .whole, .flag: true
    case .list, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
