import Metrics
import Programme
import TestSupport
import Testing
import YAMLDocuments

@Suite struct WordsLoaderTests {
  private static let text = """
    colours:
      blue: {word: Blue, shape: "*"}
      green: {word: On track, shape: "+"}
      amber: {word: At risk, shape: "!"}
      red: {word: Off track, shape: "x"}
      grey: {word: OK?, shape: "-"}
    levels:
      error: {one: mistake, many: mistakes, shape: E, meaning: Wrong.}
      inconsistency: {one: clash, many: clashes, shape: C, meaning: Differs.}
      warning: {one: hint, many: hints, shape: W, meaning: Odd.}
      information: {one: note, many: notes, shape: N, meaning: Fine.}

    """

  private func firstFault(in text: String) -> YAMLFault? {
    do throws(YAMLFault) {
      _ = try WordsLoader.words(Array(text.utf8))
      return nil
    } catch { return error }
  }

  @Test func wordsAndShapesAreThoseOfTheFile() throws {
    let words = try WordsLoader.words(Array(Self.text.utf8))
    #expect(words.colours.word(.green) == "On track")
    #expect(words.colours.wordWithin(.green) == "on track")
    // Two capitals at the start are no word of a sentence.
    #expect(words.colours.wordWithin(.grey) == "OK?")
    #expect(words.colours.shape(.amber) == "!")
    #expect(words.levels.counted(1, .error) == "1 mistake")
    #expect(words.levels.counted(0, .inconsistency) == "0 clashes")
    #expect(words.levels[.warning].meaning == "Odd.")
  }

  @Test func wordsThatCameWithBCFAreTheKnownOnes() throws {
    let words = try WordsLoader.words(in: Repository.templates)
    #expect(RAG.allCases.map(words.colours.word) == ["Blue", "Green", "Amber", "Red", "Grey"])
    #expect(RAG.allCases.map(words.colours.shape) == ["\u{2605}", "\u{2713}", "\u{25B2}", "\u{2716}", "\u{2013}"])
    #expect(
      FindingLevel.allCases.map { words.levels.counted(2, $0) } == [
        "2 errors", "2 inconsistencies", "2 warnings", "2 notes",
      ])
  }

  @Test(arguments: [
    ("word: At risk", "word: on TRACK", 4, "amber has the same word as green (\"on TRACK\")"),
    ("shape: \"x\"", "shape: \"!\"", 5, "red has the same shape as amber"),
    ("word: At risk", "word: \" \"", 4, "The word of amber is empty."),
    ("shape: \"!\"", "shape: \"!!!!\"", 4, "The shape of amber is longer than 3 characters."),
    ("word: Blue", "word: \(String(repeating: "b", count: 31))", 2, "longer than 30 characters"),
    ("{word: Blue, shape: \"*\"}", "{word: Blue}", 2, "\"shape\" is missing here."),
    ("  red: {", "  rot: {", 5, "\"rot\" means nothing here"),
    ("word: Blue", "wrod: Blue", 2, "\"wrod\" means nothing here"),
    ("many: clashes", "many: mistakes", 9, "inconsistency has the same word as error"),
    ("shape: N", "shape: e", 11, "information has the same shape as error"),
    ("  grey:", "\tgrey:", 6, "This is not valid YAML"), ("levels:", "level:", 8, "\"level\" means nothing here"),
  ])
  func faultNamesTheLine(_ old: String, _ new: String, _ line: Int, _ message: String) throws {
    let text = Self.text.replacing(old, with: new)
    #expect(text != Self.text)
    let fault = try #require(firstFault(in: text))
    #expect(fault.line == line, "\(fault)")
    #expect(fault.message.contains(message), "\(fault)")
  }

  @Test(arguments: [30, 31]) func wordMayHaveThirtyCharacters(count: Int) {
    let text = Self.text.replacing("word: Blue", with: "word: \(String(repeating: "b", count: count))")
    #expect((firstFault(in: text) == nil) == (count == 30))
  }

  @Test func colourThatIsLeftOutIsMissed() throws {
    let text = Self.text.split(separator: "\n").filter { !$0.contains("red:") }.joined(separator: "\n")
    #expect(try #require(firstFault(in: text)).message == "\"red\" is missing here.")
  }

  @Test func missingFileAndFaultStopAsAnError() throws {
    let folder = try TemporaryFolder(["pages/x": ""])
    #expect(throws: ProgrammeError.self) { try WordsLoader.words(in: folder.files) }
    try folder.write("colours: {}\n", to: "words.yaml")
    do throws(ProgrammeError) {
      _ = try WordsLoader.words(in: folder.files)
      Issue.record("no error")
    } catch {
      #expect(error.message.hasPrefix("Templates/words.yaml, line 1: "))
    }
  }

  @Test func ruleSaysItsColoursInTheseWords() throws {
    let colours = try WordsLoader.words(Array(Self.text.utf8)).colours
    let rule = RAGRule(
      name: "r",
      steps: [
        RAGRule.Step(colour: .green, status: .met, conditions: [.met], words: "the plan is met"),
        RAGRule.Step(colour: .red, status: .notMet, conditions: [], words: "it is not"),
      ], source: "Board")
    #expect(rule.words == "Green when the plan is met; red when it is not.")
    #expect(rule.called(colours).words == "On track when the plan is met; off track when it is not.")
  }
}
