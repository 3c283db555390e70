import Testing

@testable import XMLDocuments

struct XMLFaultCollectorTests {
  private func fault(_ line: Int, _ code: Int = 1) -> XMLFault {
    XMLFault(line: line, code: code, message: "m\(line)")
  }

  @Test func keepsExactRepeatsOnce() {
    let collector = XMLFaultCollector(maximum: 10)
    for _ in 0..<3 { collector.add(fault(4)) }
    collector.add(fault(4, 2))
    #expect(collector.faults == [fault(4), fault(4, 2)])
  }

  @Test func sortsByLineAndKeepsTheOrderInsideALine() {
    let collector = XMLFaultCollector(maximum: 10)
    for each in [fault(9, 1), fault(2, 7), fault(2, 3)] { collector.add(each) }
    #expect(collector.faults == [fault(2, 7), fault(2, 3), fault(9, 1)])
    #expect(collector.first == fault(9, 1))
  }

  @Test func saysWhenFaultsAreLeftOut() {
    let collector = XMLFaultCollector(maximum: 2)
    for line in 1...5 { collector.add(fault(line)) }
    let note = XMLFault(
      line: 0, code: XMLFault.tooManyFaultsCode, message: "There are more than 2 faults; the rest are left out.")
    #expect(collector.faults == [fault(1), fault(2), note])
  }

  @Test func takesNothingAfterClosing() {
    let collector = XMLFaultCollector(maximum: 10)
    collector.close(with: fault(3))
    collector.add(fault(4))
    #expect(collector.faults == [fault(3)])
  }
}
