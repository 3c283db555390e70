import Forms
import Metrics
import NationalReturn

/// The national return as people know it: the checklist first, then sheet by sheet.
struct QuarterlyReturnView: Encodable {
  struct CheckSheet: Encodable {
    let id: String
    let title: String
    let rows: String
    let complete: String
    let isComplete: Bool
    let answered: String
  }

  /// One of the two checks before an upload.
  struct Check: Encodable {
    let name: String
    let checker: String
    let isYes: Bool
  }

  struct Sheet: Encodable {
    let id: String
    let title: String
    let guidance: String?
    let provenance: String
    let questions: [QuestionView]
  }

  let page: PageFrame
  let formTitle: String
  let formVersion: String
  let source: String
  let verdict: String
  let isComplete: Bool
  let checks: [Check]
  let upload: String
  let isReady: Bool
  let signOff: SignOffView
  let checklist: [CheckSheet]
  let sheets: [Sheet]

  /// - Parameter standsAlone: whether no other page comes with it, to which it could lead.
  init(_ document: QuarterlyReturn, _ report: ProgrammeReport, standsAlone: Bool = false, style: String) {
    let check = ReturnChecklist(document)
    page = PageFrame(
      report, heading: "Quarterly return", page: "quarterly-return.html", standsAlone: standsAlone, style: style)
    formTitle = "\(document.form.title), \(document.period.inWords)"
    formVersion = "\(document.form.name), version \(document.form.version)"
    source = document.form.source
    verdict = check.title
    isComplete = check.allQuestionsCompleted
    checks = [
      ("All questions completed", check.allQuestionsCompleted),
      ("Character limits passed", check.characterLimitsPassed),
      ("Sums and dates agree", check.sumsAndDatesAgree),
    ].map { Check(name: $0.0, checker: ReturnChecklist.word($0.1), isYes: $0.1) }
    upload = check.uploadWords
    isReady = check.isReadyForUpload
    signOff = SignOffView(document, report.programme)
    checklist = check.sheets.map { sheet in
      CheckSheet(
        id: sheet.definition.id, title: sheet.definition.title,
        rows: ReturnMarkup.checklist(sheet.rows), complete: ReturnChecklist.word(sheet.isComplete),
        isComplete: sheet.isComplete, answered: sheet.answered)
    }
    sheets = document.sheets.map { sheet in
      Sheet(
        id: sheet.definition.id, title: sheet.definition.title, guidance: sheet.definition.guidance,
        provenance: sheet.definition.provenance.rawValue,
        questions: sheet.items.map { QuestionView($0, standsAlone: standsAlone) })
    }
  }
}
