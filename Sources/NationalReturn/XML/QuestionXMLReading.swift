import Forms
import Metrics
import XMLDocuments

extension QuestionXML {
  /// Reads a question with its answer.
  static func item(_ element: XMLElement, _ question: Question) throws(ReturnMeaning.Fault) -> QuarterlyReturn.Item {
    let reading = AnswerXML(AnswerXML.content(of: element), kind: question.kind)
    if let fault = reading.faults.first { throw fault }
    return QuarterlyReturn.Item(
      question: question, answer: reading.answer, origin: try origin(element), suggestion: try suggestion(element),
      status: try element.word("status"))
  }

  private static func origin(_ element: XMLElement) throws(ReturnMeaning.Fault) -> QuarterlyReturn.AnswerOrigin {
    switch element.attributes["origin"] {
    case nil: return .nobody
    case "given": return .given
    case "prefilled": return .prefilled
    case "carried": return .carried(from: try element.quarter("from"))
    default: throw element.fault("word-unknown", "The origin is none of the words that it may be.")
    }
  }

  private static func suggestion(_ element: XMLElement) throws(ReturnMeaning.Fault) -> QuarterlyReturn.Suggestion? {
    if let suggested = element.child(named: "suggested") { return .answer(suggested.text) }
    guard let undecided = element.child(named: "undecided") else { return nil }
    return .undecided(undecided.children(named: "option").map(\.text), reason: try undecided.required("reason").text)
  }
}
