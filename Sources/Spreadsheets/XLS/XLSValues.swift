/// A number in 32 bits: a whole number of 30 bits or the upper half of a double, either divided by 100 or not.
///
/// Source: [MS-XLS] 2.5.217 (RkNumber).
enum RKNumber {
  static func value(_ bits: UInt32) -> Double {
    let number =
      bits & 0x02 != 0 ? Double(Int32(bitPattern: bits) >> 2) : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
    return bits & 0x01 != 0 ? number / 100 : number
  }
}

/// The texts of the errors that a cell can hold ([MS-XLS] 2.5.10, Bes).
enum XLSError {
  static func text(_ code: UInt8) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    case 0x2A: "#N/A"
    case 0x2B: "#GETTING_DATA"
    default: "#ERROR!"
    }
  }
}
