import Metrics
import Programme
import XMLDocuments

/// Applies the rules of meaning to a quarterly return while it is read.
///
/// One question, measure or signature is held at a time. The sources of a measure, of which there can be hundreds of
/// thousands, are added up as they go by. What is found is of use only where the schema has found nothing.
public final class ReturnMeaningReader: XMLConsumer {
  private enum Name: Int, CaseIterable {
    case area, sheet, question, measures, group, measure, source, signOff, code, sheetId, title, part, value, missing
  }

  /// The names that it asks about.
  public let names = Name.allCases.map { "\($0)" }

  private let meaningOfQuarter: (Period) throws(ProgrammeError) -> ReturnMeaning
  private var checks: ReturnMeaningChecks?
  private var found: ReturnMeaningFaults
  private var depth = 0
  private var builder = XMLTreeBuilder()
  private var sources = ExactSum()
  private var isInSource = false

  /// Creates a reader for one return.
  ///
  /// - Parameters:
  ///   - maximumFaults: the most faults to collect; one more then says that the rest is left out.
  ///   - meaningOfQuarter: the form and the catalogue of the year and quarter that the head of the return names.
  public init(
    maximumFaults: Int = 10_000,
    meaningOfQuarter: @escaping (Period) throws(ProgrammeError) -> ReturnMeaning
  ) {
    self.meaningOfQuarter = meaningOfQuarter
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
    case (2, .area): checks?.begin(area: tag.value(of: Name.code.rawValue))
    case (2, .sheet):
      checks?.begin(
        sheet: tag.value(of: Name.sheetId.rawValue) ?? "", line: tag.line, title: tag.value(of: Name.title.rawValue))
    case (2, .measures): checks?.begin(measures: tag.line)
    case (3, .group): checks?.begin(group: tag.element())
    case (3, .question), (3, .signOff), (4, .measure):
      sources = ExactSum()
      builder.start(tag)
    case (5, .source): addSource(tag)
    default: if builder.isOpen, !isInSource { builder.start(tag) }
    }
  }

  /// Takes a piece of text.
  public func text(_ bytes: Span<UInt8>) {
    // Above the fourth level there is only indentation.
    if depth > 3, !isInSource { builder.text(bytes) }
  }

  /// Looks at an end tag.
  public func end(_ name: Int?) {
    depth -= 1
    if isInSource {
      isInSource = depth >= 5
    } else if builder.isOpen, let whole = builder.end() {
      switch whole.name {
      case "question": checks?.check(question: whole)
      case "signOff": checks?.check(signOff: whole)
      default: checks?.check(measure: whole, sources)
      }
    }
    if depth == 0 { checks?.finish() }
  }

  /// The head says which form it is.
  private func begin(_ root: XMLElement) {
    guard let year = FinancialYear(text: root.attributes["form"] ?? "") else {
      return found.add([root.fault("form-unknown", "The form's year does not exist.")], .head)
    }
    guard let period = Period(text: root.attributes["quarter"] ?? ""), case .quarter(_, let quarter) = period else {
      return found.add([root.fault("period-unknown", "The quarter does not exist.")], .head)
    }
    do throws(ProgrammeError) {
      let meaning = try meaningOfQuarter(.quarter(year, quarter))
      checks = ReturnMeaningChecks(meaning, root: root, period: period, found: found)
    } catch {
      found.add([root.fault("form-unknown", "\(error.message) \(error.advice)")], .head)
    }
  }

  private func addSource(_ tag: borrowing XMLStartTag) {
    isInSource = true
    let hasReason = tag.withValue(of: Name.missing.rawValue, { _ in true }) ?? false
    var hasValue = true
    if tag.withValue(of: Name.part.rawValue, { $0.isNumerator }) == true {
      hasValue = tag.withValue(of: Name.value.rawValue, { sources.add($0) }) != nil
      if !hasValue { sources.addWithheld() }
    } else {
      hasValue = tag.withValue(of: Name.value.rawValue, { _ in true }) ?? false
    }
    if hasValue == hasReason { checks?.checkSource(line: tag.line, hasValue: hasValue, hasReason: hasReason) }
  }
}

extension Span where Element == UInt8 {
  /// Whether the bytes are the word; the schema allows only this one and `denominator`, which differ in their first.
  fileprivate var isNumerator: Bool { string == "numerator" }
}
