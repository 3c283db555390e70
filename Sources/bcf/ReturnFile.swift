import Foundation
import Forms
import Metrics
import NationalReturn
import Programme

/// A national return that the user named: its XML, its workbook, or a folder of reports with the XML in it.
struct ReturnFile {
  /// The XML within a folder of reports.
  static let reportFile = "quarterly-return.xml"

  /// Where the definitions of the forms are.
  let forms: FormLibrary

  /// What the return says.
  ///
  /// - Throws: `Stop` where the file is missing, cannot be read, or is no return.
  func content(at path: String) throws(Stop) -> ReturnContent {
    let file = try file(at: path)
    let bytes = try InputFile.bytes(at: file)
    // Workbooks of Excel and LibreOffice are ZIP archives.
    return bytes.starts(with: [0x50, 0x4B]) ? try workbook(bytes, file) : try xml(bytes, file)
  }

  private func file(at path: String) throws(Stop) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return path }
    let base = path.hasSuffix("/") ? path : path + "/"
    if FileManager.default.fileExists(atPath: base + ReturnFile.reportFile) { return base + ReturnFile.reportFile }
    if FileManager.default.fileExists(atPath: base + ProgrammeLoader.settingsFile) {
      throw Stop(
        "\(path) is a programme folder, and holds no return.",
        advice: "Write one first: bcf return \(path) --period 2016-17-Q3 --format xml --output return.xml.")
    }
    throw Stop(
      "The folder \(path) holds no \(ReturnFile.reportFile).",
      advice: "Name an XML file, a workbook, or a folder that bcf report has written.")
  }

  private func xml(_ bytes: [UInt8], _ file: String) throws(Stop) -> ReturnContent {
    do throws(ReturnXMLReader.Fault) {
      return ReturnContent(
        try ReturnXMLReader.document(bytes) { year, quarter throws(ProgrammeError) in
          try forms.form(for: .quarter(year, quarter))
        })
    } catch {
      throw Stop(
        "\(file), line \(error.line): \(error.message)",
        advice: "bcf validate lists everything that is wrong with a return.")
    }
  }

  private func workbook(_ bytes: [UInt8], _ file: String) throws(Stop) -> ReturnContent {
    do throws(ReturnWorkbookReader.Refusal) {
      let reader = try ReturnWorkbookReader(file: InputFile.name(of: file), bytes: bytes)
      return try reader.content(form: try form(of: reader))
    } catch {
      throw Stop(error.message, advice: error.advice)
    }
  }

  private func form(of reader: ReturnWorkbookReader) throws(ReturnWorkbookReader.Refusal) -> ReturnForm {
    do throws(ProgrammeError) {
      return try forms.form(for: reader.head.period)
    } catch {
      throw ReturnWorkbookReader.Refusal(message: error.message, advice: error.advice)
    }
  }
}
