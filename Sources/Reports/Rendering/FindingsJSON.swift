import Foundation
import Metrics
import NationalReturn
import Programme

/// Findings and the checklist of the return as JSON, for other programs.
public enum FindingsJSON {
  private struct Document: Encodable {
    var area: String?
    var folder: String?
    let period: String
    let counts: [String: Int]
    let findings: [Row]
    let checklist: Checklist?
  }

  private struct Checklist: Encodable {
    struct Sheet: Encodable {
      let id: String
      let title: String
      let complete: Bool
      let questions: [Question]
    }

    struct Question: Encodable {
      let id: String
      let reference: String
      let complete: Bool
    }

    let title: String
    let allQuestionsCompleted: Bool
    let characterLimitsPassed: Bool
    let sumsAndDatesAgree: Bool
    let readyForUpload: Bool
    let sheets: [Sheet]

    init(_ document: QuarterlyReturn) {
      let checklist = ReturnChecklist(document)
      title = checklist.title
      allQuestionsCompleted = checklist.allQuestionsCompleted
      characterLimitsPassed = checklist.characterLimitsPassed
      sumsAndDatesAgree = checklist.sumsAndDatesAgree
      readyForUpload = checklist.isReadyForUpload
      sheets = checklist.sheets.map { sheet in
        Sheet(
          id: sheet.definition.id, title: sheet.definition.title, complete: sheet.isComplete,
          questions: sheet.rows.map {
            Question(id: $0.question.id, reference: $0.question.reference, complete: $0.isComplete)
          })
      }
    }
  }

  private struct Row: Encodable {
    let code: String
    let level: String
    let file: String?
    let sheet: String?
    let cell: String?
    let message: String
    let advice: String
  }

  private struct Failure: Encodable {
    let folder: String
    let message: String
    let advice: String
  }

  /// The document, with its keys in order; ends with a line break.
  ///
  /// - Parameter document: the return whose checklist it holds; nothing for a quarter without one.
  public static func text(
    _ log: FindingLog, of document: QuarterlyReturn?, in period: Period
  ) throws -> String {
    try encoded(self.document(log, of: document, in: period)) + "\n"
  }

  /// The document of one of several areas, which says which it is; without a line break at its end.
  ///
  /// - Throws: `ProgrammeError` where it cannot be written.
  public static func text(_ report: ProgrammeReport, folder: String) throws(ProgrammeError) -> String {
    var document = document(report.log, of: report.quarterlyReturn, in: report.period)
    document.area = report.programme.area.name
    document.folder = folder
    do { return try encoded(document) } catch {
      throw ProgrammeError("The findings cannot be written as JSON.", advice: "Use --format text.")
    }
  }

  /// In place of the document, for an area that could not be done.
  public static func failure(_ error: ProgrammeError, folder: String) -> String {
    (try? encoded(Failure(folder: folder, message: error.message, advice: error.advice))) ?? "null"
  }

  private static func document(
    _ log: FindingLog, of document: QuarterlyReturn?, in period: Period
  ) -> Document {
    let counts = Dictionary(uniqueKeysWithValues: FindingLevel.allCases.map { ($0.rawValue, log.count(of: $0)) })
    let rows = log.byLevel.map { finding in
      Row(
        code: finding.code.rawValue, level: finding.level.rawValue, file: finding.place?.file,
        sheet: finding.place?.sheet, cell: finding.place?.cell, message: finding.message, advice: finding.advice)
    }
    return Document(
      period: period.description, counts: counts, findings: rows, checklist: document.map(Checklist.init))
  }

  private static func encoded(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }
}
