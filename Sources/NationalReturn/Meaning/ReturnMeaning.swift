import Dates
import Foundation
import Metrics
import Spreadsheets
import XMLDocuments

/// Looks at a quarterly return that is valid by its schema, and asks whether it makes sense.
///
/// Codes must exist in the form and in the catalogue, nothing may stand twice, sums must agree, a rate must be what
/// its counts give, and a judgement what the plan says.
public struct ReturnMeaning {
  /// Something that contradicts itself or the form.
  public struct Fault: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// A stable code.
    public let code: String
    /// What is wrong, as a sentence.
    public let message: String
  }

  let form: ReturnForm
  let metrics: [Metric]

  /// Makes it for the form and the catalogue of the return's year.
  public init(form: ReturnForm, metrics: [Metric]) {
    self.form = form
    self.metrics = metrics
  }

  /// What is wrong with the head, of which the reader has only the attributes so far.
  func headFaults(_ root: XMLElement) -> [Fault] {
    guard let quarter = Period(text: root.attributes["quarter"] ?? ""), case .quarter(let year, _) = quarter else {
      return [Fault(line: root.line, code: "period-unknown", message: "The quarter does not exist.")]
    }
    var faults: [Fault] = []
    if quarter.isoInterval != root.attributes["period"] {
      faults.append(
        Fault(
          line: root.line, code: "period-differs",
          message: "The quarter \(quarter) is \(quarter.isoInterval), but the period says otherwise."))
    }
    if year != form.year {
      faults.append(
        Fault(
          line: root.line, code: "period-outside-form", message: "The quarter is not in the form's year \(form.year)."))
    }
    return faults
  }

  /// The fault of an element whose key stands there for a second time.
  static func twice(_ name: String, _ attribute: String, line: Int) -> Fault {
    Fault(line: line, code: "stands-twice", message: "The same \(name) stands twice (\(attribute)).")
  }

  static func checkOnce(_ elements: [XMLElement], _ attribute: String, _ faults: inout [Fault]) {
    var seen: Set<String> = []
    for element in elements {
      guard let value = element.attributes[attribute] else { continue }
      if !seen.insert(value).inserted { faults.append(twice(element.name, attribute, line: element.line)) }
    }
  }

  /// A number as XML Schema writes it: with an optional plus sign, and with digits on either side of the point.
  static func number(_ element: XMLElement) -> Decimal? {
    element.isNil ? nil : number(element.text)
  }

  static func number(_ text: String) -> Decimal? {
    var text = text.trimmedOfSpaces
    if text.hasPrefix("+") { text.removeFirst() }
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasSuffix(".") { text.removeLast() }
    return StrictNumber.decimal(text)
  }
}
