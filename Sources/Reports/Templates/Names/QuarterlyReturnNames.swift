extension TemplateNames {
  static let quarterlyReturn = [
    TemplateType(
      QuarterlyReturnView.self, "The quarterly return",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .text("formTitle", "the title of the form and the quarter"),
        .text("formVersion", "the name and the version of the form"),
        .text("source", "where the form comes from"),
        .text("verdict", "whether all questions are answered"),
        .flag("isComplete", "whether all questions are answered"),
        .list("checks", QuarterlyReturnView.Check.self, "the checks before an upload"),
        .text("upload", "whether it is ready for upload, and why not"),
        .flag("isReady", "whether it is ready for upload"),
        .section("signOff", SignOffView.self, "who signed"),
        .list("checklist", QuarterlyReturnView.CheckSheet.self, "the sheets of the checklist"),
        .list("sheets", QuarterlyReturnView.Sheet.self, "the sheets of the form"),
      ]),
    TemplateType(
      QuarterlyReturnView.Check.self, "A check before an upload",
      [
        .text("name", "what is checked"),
        .text("checker", "`Yes` or `No`"),
        .flag("isYes", "whether it is passed"),
      ]),
    TemplateType(
      QuarterlyReturnView.CheckSheet.self, "A sheet of the checklist",
      [
        .text("id", "the id of the sheet"),
        .text("title", "the title of the sheet"),
        .raw("rows", "its questions, as rows of the table"),
        .text("complete", "`Yes` or `No`"),
        .flag("isComplete", "whether all its questions are answered"),
        .text("answered", "how many are answered"),
      ]),
    TemplateType(
      QuarterlyReturnView.Sheet.self, "A sheet of the form",
      [
        .text("id", "the id of the sheet"),
        .text("title", "the title"),
        .optional("guidance", "the guidance of the form"),
        .text("provenance", "whether the questions are those of the national form"),
        .list("questions", QuestionView.self, "the questions"),
      ]),
    TemplateType(
      QuestionView.self, "A question",
      [
        .text("id", "the id of the question"),
        .text("reference", "its number in the form"),
        .text("label", "the question"),
        .optional("help", "the guidance of the question"),
        .text("kind", "`input`, `prefilled`, `carried` or `not-relevant`, for the class of an element"),
        .text("kindWords", "the same in words"),
        .flag("isRelevant", "whether it is asked"),
        .flag("isMissing", "whether its answer is missing"),
        .flag("mayStayEmpty", "whether it needs no answer"),
        .raw("answer", "the answer; nothing where there is none"),
        .optionalSection("table", QuestionView.TableView.self, "the answers of a table"),
        .optional("suggestion", "the answer that the figures suggest"),
        .optional("undecided", "between which answers the figures do not decide"),
        .flag("disagrees", "whether the answer differs from the figures"),
        .optional("remaining", "how many characters are left"),
        .optional("origin", "the page that says where the figure came from"),
      ]),
    TemplateType(
      QuestionView.TableView.self, "A table of answers",
      [
        .text("name", "what it is about"),
        .texts("columns", "the headings"),
        .raw("rows", "the rows of answers"),
      ]),
    TemplateType(
      SignOffView.self, "Sign-off",
      [
        .text("words", "whether the return is signed"),
        .flag("isSigned", "whether all have signed this version"),
        .text("version", "the version that is signed"),
        .optional("deadline", "the day by which the return is due"),
        .optional("board", "when the board meets"),
        .flag("isDueBeforeBoard", "whether the return is due before that"),
        .list("rows", SignOffView.Row.self, "the signatures"),
        .flag("hasRows", "whether there are any"),
      ]),
    TemplateType(
      SignOffView.Row.self, "A signature",
      [
        .text("body", "the body"),
        .text("role", "the role of the person"),
        .text("words", "what was signed, and when"),
        .flag("isSigned", "whether this version is signed"),
      ]),
  ]
}
