import struct Foundation.Decimal
import Spreadsheets
import YAMLDocuments

/// Reads what kind of answer a question, or a column of a table, takes.
struct QuestionKindReading {
  let lists: AnswerLists
  /// Nothing for the cells of a table, which hold no tables.
  let tables: FormTables?

  func kind(_ value: YAMLValue) throws(YAMLFault) -> Question.Kind {
    switch try value.text("kind") {
    case "text": return .text(maximum: try characters(value, otherwise: 255))
    case "long_text":
      guard tables != nil else {
        throw value.fault("A long text cannot stand in a table; use text with max_characters.")
      }
      return .longText(maximum: try characters(value, otherwise: nil))
    case "number": return .number(try range(value, otherwise: .form))
    case "money": return .money(try range(value, otherwise: .form))
    case "percent": return .percent(try range(value, otherwise: .percent))
    case "date": return .date(withinPlanYear: try isWithinPlanYear(value))
    case "yes_no": return .choice(.yesNo)
    case "choice": return .choice(try lists.list(value.required("list")))
    case "table":
      guard let tables else { throw value.fault("A table cannot stand in a table.") }
      return .table(try tables.table(value.required("table")))
    default:
      throw try value.required("kind").fault("The kind of question is not known.")
    }
  }

  private func characters(_ value: YAMLValue, otherwise: Int?) throws(YAMLFault) -> Int {
    let entry = otherwise == nil ? try value.required("max_characters") : try value.optional("max_characters")
    guard let entry else { return otherwise ?? 0 }
    guard let maximum = Int(try entry.text()), (1...AnswerReading.mostCharacters).contains(maximum) else {
      throw entry.fault("max_characters must be a number from 1 to \(AnswerReading.mostCharacters).")
    }
    return maximum
  }

  private func range(
    _ value: YAMLValue, otherwise: Question.NumberRange
  ) throws(YAMLFault) -> Question.NumberRange {
    func bound(_ key: String, _ standard: Decimal) throws(YAMLFault) -> Decimal {
      guard let entry = try value.optional(key) else { return standard }
      guard let number = StrictNumber.decimal(try entry.text()), Question.NumberRange.form.contains(number) else {
        throw entry.fault("A number from 0 to 100000000 is expected.")
      }
      return number
    }
    let range = Question.NumberRange(
      minimum: try bound("minimum", otherwise.minimum), maximum: try bound("maximum", otherwise.maximum))
    guard range.minimum <= range.maximum else { throw value.fault("The minimum is above the maximum.") }
    return range
  }

  private func isWithinPlanYear(_ value: YAMLValue) throws(YAMLFault) -> Bool {
    guard let within = try value.optional("within") else { return false }
    guard try within.text() == "plan year" else { throw within.fault("A date is within: plan year, or anywhere.") }
    return true
  }
}
