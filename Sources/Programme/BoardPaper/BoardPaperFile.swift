import Dates
import YAMLDocuments

/// Reads `board-paper.yaml`. A key that means nothing is refused, with its line.
enum BoardPaperFile {
  static let name = "board-paper.yaml"

  private static let keys =
    [
      "subject", "meeting_date", "author_role", "presented_by_role", "paper_for", "context", "for_discussion",
      "financial_implications", "recommendations", "comments_of_the_executive", "strategic_lead", "risk", "timeline",
      "appendices", "synthetic",
    ]

  /// The paper of a folder; nothing where there is no file.
  ///
  /// - Throws: `ProgrammeError` with the line that cannot be used.
  static func paper(in files: FolderFiles) throws(ProgrammeError) -> BoardPaper? {
    guard let bytes = files.bytes(of: name) else { return nil }
    do throws(YAMLFault) {
      return try paper(YAMLValue.read(bytes, file: name))
    } catch {
      throw ProgrammeError(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; Documentation/programme-folder.md shows an example.")
    }
  }

  private static func paper(_ root: YAMLValue) throws(YAMLFault) -> BoardPaper {
    try root.allowOnly(keys)
    var paper = BoardPaper()
    paper.subject = try root.optionalText("subject")
    paper.meetingDate = try root.optional("meeting_date").map { (value) throws(YAMLFault) in
      guard let day = CivilDate(text: try value.text()) else {
        throw value.fault("The meeting needs a date such as 2016-12-06.")
      }
      return day
    }
    paper.authorRole = try root.optionalText("author_role")
    paper.presentedByRole = try root.optionalText("presented_by_role")
    paper.purpose = try root.optional("paper_for").map { (value) throws(YAMLFault) in
      guard let purpose = BoardPaper.Purpose(rawValue: try value.text().lowercased()) else {
        throw value.fault("A paper is for approval or for note.")
      }
      return purpose
    }
    paper.context = try texts(root, "context")
    paper.forDiscussion = try texts(root, "for_discussion")
    paper.financialImplications = try texts(root, "financial_implications")
    paper.recommendations = try texts(root, "recommendations")
    paper.executiveComments = try texts(root, "comments_of_the_executive")
    paper.strategicLead = try root.optionalText("strategic_lead")
    if let risk = try root.optional("risk") { paper.risks = try risks(risk) }
    paper.timeline = try timeline(root.optional("timeline"))
    paper.appendices = try texts(root, "appendices")
    paper.synthetic = try root.optionalText("synthetic")
    return paper
  }

  /// A list of texts, or one text.
  private static func texts(_ root: YAMLValue, _ key: String) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in try root.optional(key)?.items() ?? [] {
      let text = try item.text()
      if text.contains(where: { !$0.isWhitespace }) { texts.append(text) }
    }
    return texts
  }

  private static func risks(_ value: YAMLValue) throws(YAMLFault) -> [BoardPaperRisk] {
    try value.allowOnly(BoardPaperRisk.Topic.allCases.map(\.rawValue))
    var rows: [BoardPaperRisk] = []
    for topic in BoardPaperRisk.Topic.allCases {
      guard let row = try value.optional(topic.rawValue) else {
        rows.append(BoardPaperRisk(topic))
        continue
      }
      try row.allowOnly(["rating", "comment"])
      rows.append(
        BoardPaperRisk(
          topic, rating: try rating(row.optional("rating")), comment: try row.optionalText("comment") ?? ""))
    }
    return rows
  }

  /// `L`, `low` and the like; the `L/M/H` of a form that nobody has filled in is no rating.
  private static func rating(_ value: YAMLValue?) throws(YAMLFault) -> BoardPaperRisk.Level? {
    guard let value else { return nil }
    let word = try value.text().lowercased().filter { !$0.isWhitespace }
    guard word != "l/m/h" else { return nil }
    guard
      let level = BoardPaperRisk.Level.allCases.first(where: { $0.rawValue == word || $0.rawValue.prefix(1) == word })
        ?? (word == "med" ? .medium : nil)
    else { throw value.fault("The rating is low, medium or high, or L, M or H.") }
    return level
  }

  private static func timeline(_ value: YAMLValue?) throws(YAMLFault) -> [BoardPaper.Step] {
    var steps: [BoardPaper.Step] = []
    for item in value?.items() ?? [] {
      try item.allowOnly(["task", "target_date", "responsibility"])
      steps.append(
        BoardPaper.Step(
          task: try item.text("task"), targetDate: try item.optionalText("target_date") ?? "",
          responsibility: try item.optionalText("responsibility") ?? ""))
    }
    return steps
  }
}
