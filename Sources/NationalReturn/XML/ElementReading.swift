import Dates
import struct Foundation.Decimal
import Metrics
import XMLDocuments

/// Values of an element, or the fault that it has none of the kind.
extension XMLElement {
  typealias Fault = ReturnMeaning.Fault

  func fault(_ code: String, _ message: String) -> Fault { Fault(line: line, code: code, message: message) }

  /// The element of a name that must be inside.
  func required(_ name: String) throws(Fault) -> XMLElement {
    guard let child = child(named: name) else {
      throw fault("element-missing", "<\(self.name)> has no <\(name)>.")
    }
    return child
  }

  /// The attribute of a name that must be there.
  func value(_ attribute: String) throws(Fault) -> String {
    guard let value = attributes[attribute] else {
      throw fault("attribute-missing", "<\(name)> does not say its \(attribute).")
    }
    return value
  }

  /// The attribute as a word of a closed list.
  func word<Word: RawRepresentable>(_ attribute: String) throws(Fault) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: try value(attribute)) else {
      throw fault("word-unknown", "The \(attribute) of <\(name)> is none of the words that it may be.")
    }
    return word
  }

  /// The attribute as a day.
  func date(_ attribute: String) throws(Fault) -> CivilDate {
    guard let date = CivilDate(iso: try value(attribute)) else {
      throw fault("date-unreadable", "The \(attribute) of <\(name)> is no day that exists.")
    }
    return date
  }

  /// The attribute as a day, where it is there.
  func optionalDate(_ attribute: String) throws(Fault) -> CivilDate? {
    attributes[attribute] == nil ? nil : try date(attribute)
  }

  /// The attribute as a number.
  func number(_ attribute: String) throws(Fault) -> Decimal {
    guard let number = XMLNumber.decimal(try value(attribute)) else {
      throw fault("number-unreadable", "The \(attribute) of <\(name)> is no number.")
    }
    return number
  }

  /// The text as a number.
  func number() throws(Fault) -> Decimal {
    guard let number = XMLNumber.decimal(text) else {
      throw fault("number-unreadable", "<\(name)> holds no number.")
    }
    return number
  }

  /// The attribute as a quarter.
  func quarter(_ attribute: String) throws(Fault) -> Period {
    guard let period = Period(text: try value(attribute)), case .quarter = period else {
      throw fault("period-unknown", "The \(attribute) of <\(name)> is no quarter that exists.")
    }
    return period
  }
}
