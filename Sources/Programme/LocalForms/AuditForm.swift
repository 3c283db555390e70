import Foundation
import Metrics

/// An audit or a survey: how many of a sample answered yes and no to each question.
public struct AuditForm: Hashable, Sendable {
  /// A question with its answers.
  public struct Question: Hashable, Sendable {
    /// What was asked.
    public let text: String
    /// Whether "no" is the good answer.
    public let isReverse: Bool
    /// How many were asked; nothing where the form does not say.
    public let sample: Int?
    /// How many answered; nothing where a cell is empty.
    public let yes: Int?, no: Int?
    /// How many said that it does not apply to them; an empty cell is none.
    public let notApplicable: Int
    /// The cell of the yes.
    public let place: Finding.Place

    /// The good answers: yes, or no where the question is reverse.
    public var good: Int? { isReverse ? no : yes }

    /// Those to whom it applies: yes and no; "not applicable" is never in the denominator.
    public var denominator: Int? {
      guard let yes, let no else { return nil }
      return yes + no
    }

    /// The share of good answers in percent, unrounded; nothing where nobody answered.
    public var percent: Decimal? {
      guard let good, let denominator, denominator > 0 else { return nil }
      return Decimal(good) * 100 / Decimal(denominator)
    }

    /// Everybody who answered anything.
    public var answered: Int? { denominator.map { $0 + notApplicable } }
  }

  /// The name of the form: what follows `audit-` in the name of its file, in words.
  public let name: String
  /// The file.
  public let file: String
  /// The rules.
  public let rules: LocalFormRules.Audit
  /// The questions, in the order of the form.
  public let questions: [Question]

  /// Whether anything is filled in.
  public var isFilledIn: Bool { questions.contains { $0.yes != nil || $0.no != nil } }

  /// Reports answers that do not add up to their sample, and shares of few. None of them tells a small count.
  ///
  /// - Parameter isPrinted: whether the numbers of a question may be printed.
  public func report(log: inout FindingLog, isPrinted: (Question) -> Bool) {
    // A form that nobody has filled in yet is no fault.
    guard isFilledIn else { return }
    for question in questions {
      guard let answered = question.answered, let denominator = question.denominator else {
        log.add(
          .localFormIncomplete, at: question.place, "\"\(question.text)\" has no answers: yes or no is empty.",
          advice: "Fill in both; 0 where nobody answered so.")
        continue
      }
      if let sample = question.sample, sample != answered {
        let numbers = isPrinted(question) ? ": \(sample) in the sample, \(answered) answers" : ""
        log.add(
          .localFormDiffers, at: question.place,
          "\"\(question.text)\": yes, no and not applicable do not add up to the sample\(numbers).",
          advice: "Correct the sample or the answers; the share is of yes and no.")
      }
      if denominator < rules.few {
        log.add(
          .percentageOfFew, at: question.place,
          "\"\(question.text)\" was answered by fewer than \(rules.few): one answer more changes its share by much.",
          advice: "Judge it with care, or ask more people.")
      }
    }
  }
}
