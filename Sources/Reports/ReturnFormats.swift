import NationalReturn
import Programme
import Workbooks
import XMLDocuments

/// The formats of the national return, all made from the same value.
public enum ReturnFormat: String, CaseIterable, Sendable {
  case html, xml, xlsx, adx
  /// The accessible data workbook.
  case data
}

/// Makes the national return of a report in a format.
public struct ReturnFormats {
  private let report: ProgrammeReport
  private let templates: FolderFiles

  /// Makes it for a report.
  public init(_ report: ProgrammeReport, templates: FolderFiles) {
    self.report = report
    self.templates = templates
  }

  /// The bytes of a format. The page of HTML leads to no other page.
  ///
  /// - Throws: `ProgrammeError` where a template is wrong, or where the return would not be valid in that format.
  public func bytes(_ format: ReturnFormat) throws(ProgrammeError) -> [UInt8] {
    guard let document = report.quarterlyReturn else {
      throw ProgrammeError(
        "There is no national return for \(report.period).",
        advice: "bcf return --list says for which quarters there is one.")
    }
    switch format {
    case .html:
      let renderer = try PageRenderer(templates: templates)
      return try renderer.render(
        QuarterlyReturnView(document, report, standsAlone: true, style: renderer.style), .quarterlyReturn)
    case .xml: return try validXML(document)
    case .xlsx: return try workbook { () throws(WorkbookFault) in try ReturnWorkbook.bytes(of: document) }
    case .data:
      return try workbook { () throws(WorkbookFault) in
        try DataWorkbook.bytes(of: document, colours: report.programme.words.colours)
      }
    case .adx:
      guard !document.marking.isNotForPublication else {
        throw ProgrammeError(
          "ADX cannot say that a file is not for publication.",
          advice: "Leave --internal out, or use another format for a set that stays within the programme.")
      }
      do throws(XMLFault) { return try ADXExport.bytes(of: document) } catch {
        throw ProgrammeError("The ADX export cannot be written: \(error.message)", advice: "Nothing was written.")
      }
    }
  }

  private func workbook(_ make: () throws(WorkbookFault) -> [UInt8]) throws(ProgrammeError) -> [UInt8] {
    do throws(WorkbookFault) {
      return try make()
    } catch {
      throw ProgrammeError("The workbook cannot be written: \(error.message)", advice: error.advice)
    }
  }

  /// The return as XML, which is written only if its schema accepts it.
  private func validXML(_ document: QuarterlyReturn) throws(ProgrammeError) -> [UInt8] {
    guard let schema = templates.bytes(of: ReturnXML.schemaFile) else {
      throw ProgrammeError(
        "Templates/\(ReturnXML.schemaFile) is missing.", advice: "Put it back, or install bcf again.")
    }
    do throws(XMLFault) {
      let bytes = try ReturnXML.bytes(of: document)
      if let fault = try XMLSchema(bytes: schema).faults(in: bytes).first { throw fault }
      return bytes
    } catch {
      throw ProgrammeError(
        "The quarterly return would not be valid XML: \(error.message)",
        advice: "A figure may lie outside 0 to 100,000,000. Nothing was written.")
    }
  }
}
