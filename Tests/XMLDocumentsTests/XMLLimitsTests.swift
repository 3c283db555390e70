import Testing

@testable import XMLDocuments

struct XMLLimitsTests {
  @Test func defaults() {
    let limits = XMLLimits()
    #expect(limits.maximumBytes == 67_108_864)
    #expect(limits.maximumDepth == 64)
    #expect(limits.maximumFaults == 10_000)
  }

  @Test func refusesNoBytes() {
    #expect(XMLLimits().fault(forByteCount: 0)?.code == XMLFault.emptyCode)
  }

  @Test func acceptsTheMostBytesAndRefusesOneMore() {
    let limits = XMLLimits(maximumBytes: 10)
    #expect(limits.fault(forByteCount: 10) == nil)
    let fault = limits.fault(forByteCount: 11)
    #expect(fault?.code == XMLFault.tooLargeCode)
    #expect(fault?.line == 0)
    #expect(fault?.message == "The document has 11 bytes; the most that is read is 10.")
  }

  @Test func neverPassesMoreThanLibxml2CanCount() {
    let limits = XMLLimits(maximumBytes: .max)
    #expect(limits.fault(forByteCount: 2_147_483_647) == nil)
    #expect(limits.fault(forByteCount: 2_147_483_648)?.code == XMLFault.tooLargeCode)
  }
}
