import Spreadsheets
import Testing

struct XLSReaderTests {
  @Test func everyKindOfCellIsRead() throws {
    let expected: [String: CellValue] = [
      "A1": .number(155_137.5), "B1": .number(1_234_321), "A2": .number(12_343.21), "B2": .number(1), "C2": .number(-1),
      "A3": .text("Rutland"), "B3": .text("West Sus"), "C3": .text("–"), "A4": .text("£1,490"), "A5": .boolean(true),
      "B5": .error("#N/A"), "A6": .number(2_254_821), "B6": .text("on time"), "C6": .boolean(false),
      "D6": .error("#DIV/0!"),
    ]
    var found = try cells(WorkbookBuilder.everyKind())
    #expect(found.removeValue(forKey: "A7")?.label == "2016-04-01")
    #expect(found.removeValue(forKey: "B7")?.label == "2016-04-01T12:00:00")
    #expect(found == expected)
  }

  @Test func officeDocumentWithoutAWorkbookIsNoSpreadsheet() {
    let document = CompoundFileBuilder(entries: [.init("WordDocument", [1, 2, 3]), .init("1Table", [4])])
    #expect(fault(in: document.build().bytes)?.reason == .notASpreadsheet)
  }

  @Test func encryptedPackageIsEncrypted() {
    let file = CompoundFileBuilder(entries: [.init("EncryptedPackage", [1, 2]), .init("EncryptionInfo", [3])])
    #expect(fault(in: file.build().bytes)?.reason == .encrypted)
  }

  @Test func streamOfExcel95BesideTheOtherDoesNotMatter() throws {
    var container = WorkbookBuilder([Biff.number(0, 0, 5)]).container()
    container.entries.append(.init("Book", [9, 8, 5, 0]))
    #expect(try firstSheet(of: container.build().bytes)[0, 0] == .number(5))
  }

  /// A letter in Word may hold a workbook as an embedded object; its cells are not those of the file.
  @Test func workbookWithinAnotherDocumentIsNotTheFile() throws {
    let embedded = WorkbookBuilder([Biff.number(0, 0, 666)]).stream()
    let letter = CompoundFileBuilder(
      entries: [.init("WordDocument", [1]), .init("ObjectPool", nil), .init("Workbook", embedded, in: 1)])
    #expect(fault(in: letter.build().bytes)?.reason == .notASpreadsheet)
  }

  @Test func fileIsReadWholeOrNotAtAll() throws {
    for tableComesFirst in [false, true] {
      var container = WorkbookBuilder.everyKind().container()
      container.tableComesFirst = tableComesFirst
      let bytes = container.build().bytes
      let whole = CellListing.lines(of: try SpreadsheetReader.workbook(from: bytes))
      for length in 8..<bytes.count {
        let error = fault(in: Array(bytes[..<length]))
        if error == nil {
          let part = CellListing.lines(of: try SpreadsheetReader.workbook(from: Array(bytes[..<length])))
          #expect(part == whole, "cut after \(length) bytes")
        }
      }
      #expect(fault(in: Array(bytes[..<(bytes.count / 2)]))?.reason == .truncated)
    }
  }
}
