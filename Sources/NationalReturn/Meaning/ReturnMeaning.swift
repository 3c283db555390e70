import Forms
import struct Foundation.Decimal
import Metrics
import XMLDocuments

/// Looks at a quarterly return that is valid by its schema, and asks whether it makes sense.
///
/// Codes must exist in the form and in the catalogue, nothing may stand twice, sums must agree, a rate must be what
/// its counts give, and a verdict what the plan says.
public struct ReturnMeaning {
  /// Something that contradicts itself or the form.
  public struct Fault: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// A stable code.
    public let code: String
    /// What is wrong, as a sentence.
    public let message: String

    /// Makes a fault.
    public init(line: Int, code: String, message: String) {
      self.line = line
      self.code = code
      self.message = message
    }
  }

  let form: ReturnForm
  let metrics: [Metric]

  /// Makes it for the form of the return's quarter, and the catalogue of its year.
  public init(form: ReturnForm, metrics: [Metric]) {
    self.form = form
    self.metrics = metrics
  }

  /// What is wrong with the head, of which the reader has only the attributes so far.
  func headFaults(_ root: XMLElement, _ quarter: Period) -> [Fault] {
    var faults: [Fault] = []
    if quarter.isoInterval != root.attributes["period"] {
      faults.append(
        root.fault(
          "period-differs", "The quarter \(quarter) is \(quarter.isoInterval), but the period says otherwise."))
    }
    if !form.periods.contains(quarter) {
      faults.append(root.fault("period-outside-form", "The quarter is not one of the form \(form.name)."))
    }
    let version = root.attributes["formVersion"] ?? ""
    if version != form.version {
      faults.append(root.fault("form-version-differs", ReturnMeaning.versionMessage(version, form)))
    }
    return faults
  }

  /// What is said of a return of another version.
  static func versionMessage(_ version: String, _ form: ReturnForm) -> String {
    "The return is of version \(version) of the form, the definition of \(form.name) is version \(form.version)."
  }

  /// The fault of an element whose key stands there for a second time.
  static func twice(_ name: String, _ attribute: String, line: Int) -> Fault {
    Fault(line: line, code: "stands-twice", message: "The same \(name) stands twice (\(attribute)).")
  }

  /// A number as XML Schema writes it; nothing for one that is nil.
  static func number(_ element: XMLElement) -> Decimal? {
    element.isNil ? nil : XMLNumber.decimal(element.text)
  }
}
