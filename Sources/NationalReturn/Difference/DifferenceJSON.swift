import Foundation
import Metrics

/// A difference of two returns as JSON, for other programs: the same two returns give the same bytes.
public enum DifferenceJSON {
  private struct Document: Encodable {
    let differs: Bool
    let old: Head
    let new: Head
    let head: [Row]
    let questions: [Item]
    let measures: [Item]
    let signOffs: [Row]

    enum CodingKeys: String, CodingKey {
      case differs, old, new, head, questions, measures
      case signOffs = "sign_offs"
    }
  }

  private struct Head: Encodable {
    let area: String
    let asAt: String?
    let fingerprint: String?
    let form: String
    let formVersion: String
    let period: String

    enum CodingKeys: String, CodingKey {
      case area, fingerprint, form, period
      case asAt = "as_at"
      case formVersion = "form_version"
    }

    init(_ content: ReturnContent) {
      area = content.areaCode
      asAt = content.asAt?.description
      fingerprint = content.fingerprint?.hexadecimal
      form = content.formName
      formVersion = content.formVersion
      period = content.period.description
    }
  }

  private struct Item: Encodable {
    let id: String
    let reference: String?
    let label: String
    let change: String
    let changes: [Row]

    init(_ item: ChangedItem) {
      id = item.id
      reference = item.reference
      label = item.label
      change = item.kind.rawValue
      changes = item.changes.map { Row($0) }
    }
  }

  private struct Row: Encodable {
    let what: String
    let change: String
    let old: String?
    let new: String?
    let amount: Decimal?
    let percent: Decimal?
    let days: Int?

    init(_ change: ReturnChange) {
      what = change.what
      self.change = change.kind.rawValue
      old = change.old
      new = change.new
      switch change.size {
      case .amount(let amount, let percent)?:
        self.amount = amount
        self.percent = percent.map { DecimalText.rounded($0, places: 10) }
        days = nil
      case .days(let days)?:
        (amount, percent) = (nil, nil)
        self.days = days
      case nil: (amount, percent, days) = (nil, nil, nil)
      }
    }
  }

  /// The document, with its keys in order; ends with a line break. `amount`, `percent` and `days` are there where both values
  /// are numbers or days; `percent` has at most ten decimals.
  public static func text(_ difference: ReturnDifference) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(
      Document(
        differs: !difference.isEmpty, old: Head(difference.old), new: Head(difference.new),
        head: difference.head.map { Row($0) }, questions: difference.questions.map { Item($0) },
        measures: difference.measures.map { Item($0) }, signOffs: difference.signOffs.map { Row($0) }))
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
