import Metrics
import Programme
import XMLDocuments

/// Applies the rules of meaning to a quarterly return while it is read.
///
/// One question or one measure is held at a time. The origins of a measure, of which there can be hundreds of thousands,
/// are added up as they go by. What is found is of use only where the schema has found nothing.
public final class ReturnMeaningReader: XMLConsumer {
  private enum Name: Int, CaseIterable {
    case section, question, measures, measure, origin, sectionId, part, value
  }

  /// The names that it asks about.
  public let names = Name.allCases.map { "\($0)" }

  private let meaningOfYear: (FinancialYear) throws(ProgrammeError) -> ReturnMeaning
  private var checks: ReturnMeaningChecks?
  private var found: ReturnMeaningFaults
  private var depth = 0
  private var builder = XMLTreeBuilder()
  private var origins = ExactSum()
  private var isInOrigin = false

  /// Creates a reader for one return.
  ///
  /// - Parameters:
  ///   - maximumFaults: the most faults to collect; one more then says that the rest is left out.
  ///   - meaningOfYear: the form and the catalogue of the return's year, which its head names.
  public init(
    maximumFaults: Int = 10_000,
    meaningOfYear: @escaping (FinancialYear) throws(ProgrammeError) -> ReturnMeaning
  ) {
    self.meaningOfYear = meaningOfYear
    found = ReturnMeaningFaults(maximum: maximumFaults)
  }

  /// All faults, in the order of the lines.
  public var faults: [ReturnMeaning.Fault] { checks?.found.ordered ?? found.ordered }

  /// Looks at a start tag.
  public func start(_ tag: borrowing XMLStartTag) {
    depth += 1
    if depth == 1 { return begin(tag.element()) }
    guard checks?.isGoingOn == true else { return }
    let name = tag.name.flatMap(Name.init)
    switch (depth, name) {
    case (2, .section): checks?.begin(section: tag.value(of: Name.sectionId.rawValue) ?? "", line: tag.line)
    case (2, .measures): checks?.measuresLine = tag.line
    case (3, .question), (3, .measure):
      origins = ExactSum()
      builder.start(tag)
    case (4, .origin): addOrigin(tag)
    default: if builder.isOpen, !isInOrigin { builder.start(tag) }
    }
  }

  /// Takes a piece of text.
  public func text(_ bytes: Span<UInt8>) {
    // Above the fourth level there is only indentation.
    if depth > 3, !isInOrigin { builder.text(bytes) }
  }

  /// Looks at an end tag.
  public func end(_ name: Int?) {
    depth -= 1
    if isInOrigin {
      isInOrigin = depth >= 4
    } else if builder.isOpen, let whole = builder.end() {
      if whole.name == "question" { checks?.check(question: whole) } else { checks?.check(whole, origins) }
    }
    if depth == 0 { checks?.finish() }
  }

  /// The head says which form it is.
  private func begin(_ root: XMLElement) {
    guard let year = FinancialYear(text: root.attributes["form"] ?? "") else {
      let fault = ReturnMeaning.Fault(
        line: root.line, code: "form-unknown", message: "The form's year does not exist.")
      return found.add([fault], .head)
    }
    do throws(ProgrammeError) {
      checks = ReturnMeaningChecks(try meaningOfYear(year), root: root, found: found)
    } catch {
      let message = "\(error.message) \(error.advice)"
      found.add([ReturnMeaning.Fault(line: 1, code: "form-unknown", message: message)], .head)
    }
  }

  private func addOrigin(_ tag: borrowing XMLStartTag) {
    isInOrigin = true
    let isOfNumerator = tag.withValue(of: Name.part.rawValue) { $0.isNumerator } ?? false
    guard isOfNumerator else { return }
    if tag.withValue(of: Name.value.rawValue, { origins.add($0) }) == nil { origins.addWithheld() }
  }
}

extension Span where Element == UInt8 {
  /// Whether the bytes are the word; the schema allows only this one and `denominator`, which differ in their first.
  fileprivate var isNumerator: Bool { string == "numerator" }
}
