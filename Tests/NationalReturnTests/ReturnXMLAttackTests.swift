import Metrics
import NationalReturn
import TestSupport
import Testing
import XMLDocuments

/// A file that somebody damaged, or made to do harm, is read or refused, and nothing else happens.
@Suite struct ReturnXMLAttackTests {
  private let small: SmallReturn
  private let valid: [UInt8]

  init() throws {
    small = try SmallReturn()
    valid = try ReturnXML.bytes(of: small.document)
  }

  /// The rules of meaning see each value before the schema does.
  private func look(at bytes: [UInt8]) throws {
    let meaning = ReturnMeaning(form: small.form, metrics: try SmallForm.metrics())
    let reader = ReturnMeaningReader { _ in meaning }
    let faults = XMLStream.faults(in: XMLInput(bytes: bytes), consumer: reader)
    #expect(faults.allSatisfy { !$0.message.isEmpty })
    #expect(reader.faults.allSatisfy { $0.line > 0 && !$0.code.isEmpty && !$0.message.isEmpty })
    guard let document = read(bytes) else { return }
    // What can be read can be written, and then stays as it is.
    let written = try ReturnXML.bytes(of: document)
    let again = try #require(read(written))
    #expect(try ReturnXML.bytes(of: again) == written)
  }

  private func read(_ bytes: [UInt8]) -> QuarterlyReturn? {
    do throws(ReturnMeaning.Fault) {
      return try ReturnXMLReader.document(bytes) { _, _ in small.form }
    } catch {
      #expect(!error.code.isEmpty && !error.message.isEmpty)
      return nil
    }
  }

  /// One to four bytes are changed, taken out or doubled.
  @Test(arguments: 0..<300) func damagedReturnIsReadOrRefused(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = valid
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 32...126, using: &generator)
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[place], at: place)
      }
    }
    try look(at: bytes)
  }

  @Test(arguments: [
    (" template=", " roundedTo=\"9223372036854775807\" template="),
    (" template=", " roundedTo=\"99999999999999999999\" template="), ("order=\"5\"", "order=\"9223372036854775807\""),
    ("order=\"5\"", "order=\"-9223372036854775808\""),
    ("<value>152<", "<value>99999999999999999999999999999999999999<"),
    ("<numerator>352<", "<numerator>99999999999999999999999999999999999999<"),
    ("<denominator>30873<", "<denominator>0.00000000000000000000000000000000000001<"),
    ("multiplier=\"100000\"", "multiplier=\"\""), ("from=\"2016-17-Q1\"", "from=\"9999-00-Q4\""),
    ("quarter=\"2016-17-Q2\"", "quarter=\"9999-00-Q2\""), ("form=\"2016-17\"", "form=\"9999-00\""),
    ("date=\"2016-11-18\"", "date=\"99999-99-99\""), ("period=\"2016-10-01/P3M\"", "period=\"\""),
  ])
  func valueThatIsFarTooLargeDoesNotStopAnything(old: String, new: String) throws {
    let text = String(decoding: valid, as: UTF8.self)
    #expect(text.contains(old))
    try look(at: Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
  }
}
