import Testing
import XMLDocuments

struct XMLFaultTests {
  @Test func describesLineMessageAndCode() {
    let fault = XMLFault(line: 12, code: 76, message: "Opening and ending tag mismatch")
    #expect(fault.description == "line 12: Opening and ending tag mismatch (code 76)")
  }

  @Test func leavesOutAnUnknownLine() {
    #expect(XMLFault(line: 0, code: -3, message: "Too large.").description == "Too large. (code -3)")
  }

  @Test func ownCodesAreDistinct() {
    let codes = [
      XMLFault.emptyCode, XMLFault.unexplainedCode, XMLFault.documentTypeCode, XMLFault.tooLargeCode,
      XMLFault.tooDeepCode, XMLFault.tooManyFaultsCode, XMLFault.schemaReferenceCode, XMLFault.writerCode,
    ]
    #expect(Set(codes).count == codes.count)
  }
}
