import Forms
import Metrics
import Programme

/// Answers that people gave in the workbook: `answers/2016-17-Q2.xlsx`.
public struct WorkbookAnswers {
  private let folder: FolderFiles
  private let forms: FormLibrary

  /// Makes it for a programme folder.
  public init(folder: FolderFiles, forms: FormLibrary) {
    self.folder = folder
    self.forms = forms
  }

  /// The programme with the answers of the quarter, and of the quarters before, where they stand in workbooks.
  ///
  /// - Throws: `ProgrammeError` where a workbook is refused.
  public func added(to programme: Programme, period: Period) throws(ProgrammeError) -> Programme {
    var own = programme.answers
    if own == nil { own = try answers(of: period, area: programme.area) }
    var earlier: [(period: Period, answers: Answers)] = []
    var quarter = period.previous
    for _ in 0..<AnswersFile.quartersBack {
      var known = programme.earlierAnswers.first { $0.period == quarter }?.answers
      if known == nil { known = try self.answers(of: quarter, area: programme.area) }
      guard let answers = known else { break }
      earlier.append((quarter, answers))
      quarter = quarter.previous
    }
    return programme.answering(own, earlier: earlier)
  }

  private func answers(of period: Period, area: Area) throws(ProgrammeError) -> Answers? {
    guard let file = AnswersFile.workbook(in: folder, period: period) else { return nil }
    let form = try forms.form(for: period)
    do throws(ReturnWorkbookReader.Refusal) {
      let reader = try ReturnWorkbookReader(file: file.name, bytes: file.bytes)
      guard reader.head.area == area.code, reader.head.period == period else {
        throw ReturnWorkbookReader.Refusal(
          message: "\(file.name) is the workbook of \(reader.head.area), \(reader.head.period).",
          advice: "Put the workbook of \(area.code), \(period) there.")
      }
      return try reader.answers(form: form)
    } catch {
      throw ProgrammeError(error.message, advice: error.advice)
    }
  }
}
