import FuzzTargets
import Testing

/// The corpus as it is: what `Fuzzing/make_corpus.py` says of a file by its name must be so.
struct CorpusTests {
  @Test func everyTargetHasACorpus() throws {
    #expect(try Corpus.targets() == FuzzTarget.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: FuzzTarget.allCases)
  func fileIsReadOrRefusedAsItsNameSays(_ target: FuzzTarget) throws {
    for (name, bytes) in try Corpus.files(of: target) {
      let expected: FuzzTarget.Outcome = name.hasPrefix("refused-") ? .refused : .read
      #expect(target.outcome(of: bytes) == expected, "\(target.rawValue)/\(name)")
    }
  }

  @Test func textOfAnotherKindIsLeftToItsReader() {
    #expect(FuzzTarget.xls.outcome(of: Array("a,b\n".utf8)) == .unsuitable)
    #expect(FuzzTarget.csv.outcome(of: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .unsuitable)
    #expect(FuzzTarget.returns.outcome(of: Array("unknown\na,b\n".utf8)) == .unsuitable)
  }
}
