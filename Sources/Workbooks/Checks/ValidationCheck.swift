/// What may be wrong with a validation.
struct ValidationCheck {
  let place: Place
  let sheets: Set<String>
  let definedNames: Set<String>

  func run(_ validation: Validation) throws(WorkbookFault) {
    let (check, text) = (RangeCheck(place: place), TextCheck(place: place))
    try check.inside(validation.range)
    try text.message(validation.prompt)
    try text.message(validation.refusal)
    switch validation.rule {
    case .texts(let texts): try run(texts, text)
    case .range(let sheet, let range):
      try check.inside(range)
      guard sheets.contains(sheet.lowercased()) else { throw missing("the sheet \"\(sheet)\"") }
    case .definedName(let name):
      guard definedNames.contains(name.lowercased()) else { throw missing("the name \"\(name)\"") }
    case .number(let least, let most):
      let numbers = NumberCheck(place: place)
      guard try numbers.number(least) <= numbers.number(most) else { throw backwards }
    case .date(let first, let last):
      let numbers = NumberCheck(place: place)
      let start = try numbers.serial(first)
      if let last, try numbers.serial(last) < start { throw backwards }
    case .textLength(let most): try check.number(most, "The length that is allowed", in: 0...32_767)
    }
  }

  /// Excel keeps such a list as one text with commas, and trims the items.
  private func run(_ texts: [String], _ check: TextCheck) throws(WorkbookFault) {
    try check.exact(texts.joined(separator: ","), "the list of answers", atMost: 255)
    let isPlain = texts.allSatisfy { text in
      !text.isEmpty && !text.contains { $0 == "," || $0 == "\"" } && text.first != " " && text.last != " "
    }
    guard isPlain, !texts.isEmpty else {
      throw place.fault(
        .character,
        "A list of answers is empty, or one of them is, or holds a comma, a quotation mark or outer spaces.",
        advice: "Put the answers into cells, and name their range.")
    }
  }

  private func missing(_ what: String) -> WorkbookFault {
    place.fault(
      .reference, "The list of answers stands under \(what), which is not there.",
      advice: "Add it to the workbook, or write the answers as texts.")
  }

  private var backwards: WorkbookFault {
    place.fault(.range, "What may be typed ends before it begins.", advice: "Give the smaller value first.")
  }
}
