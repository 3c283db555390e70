import Programme

/// Finds the terms of a glossary in the text of a page: one pass over its bytes, whatever the number of terms.
///
/// Words are letters and digits; anything else parts them, and a tag also parts what belongs together. A form with two
/// capitals or more must be written so; otherwise capitals are no difference. A word with an "s" more is found, too.
struct TermFinder {
  private struct Form {
    let term: Int
    let words: [[UInt8]]
    let isExact: Bool
  }

  private let forms: [Form]
  private let byFirstWord: [UInt64: [Int]]
  /// Which hashes of a first word there are, by their last bits: most words of a page are left at this.
  private var mayBegin = [Bool](repeating: false, count: 4096)

  init(_ glossary: Glossary) {
    var forms: [Form] = []
    var byFirstWord: [UInt64: [Int]] = [:]
    for (number, term) in glossary.terms.enumerated() {
      for form in [term.term] + term.forms {
        let words = form.utf8.split { !TermFinder.isOfWord($0) }.map(Array.init)
        guard let first = words.first else { continue }
        let place = forms.count
        forms.append(
          Form(term: number, words: words, isExact: form.count(where: \.isUppercase) > 1 && words.count == 1))
        byFirstWord[TermFinder.hash(first), default: []].append(place)
        byFirstWord[TermFinder.hash(first + [UInt8(ascii: "s")]), default: []].append(place)
      }
    }
    self.forms = forms
    self.byFirstWord = byFirstWord
    for hash in byFirstWord.keys { mayBegin[Int(hash & 4095)] = true }
  }

  /// The numbers of the terms that stand in a piece of a page.
  func terms(in page: ArraySlice<UInt8>) -> Set<Int> {
    page.withUnsafeBufferPointer { terms(in: $0) }
  }

  private func terms(in text: UnsafeBufferPointer<UInt8>) -> Set<Int> {
    var found: Set<Int> = []
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "<") {
        while place < text.count, text[place] != UInt8(ascii: ">") { place += 1 }
      } else if byte == UInt8(ascii: "&") {
        place = TermFinder.endOfEntity(text, from: place)
      } else if TermFinder.isOfWord(byte) {
        let start = place
        var hash = TermFinder.seed
        while place < text.count, TermFinder.isOfWord(text[place]) {
          hash = TermFinder.mixed(hash, text[place])
          place += 1
        }
        if mayBegin[Int(hash & 4095)], let candidates = byFirstWord[hash] {
          for form in candidates where !found.contains(forms[form].term) && stands(forms[form], in: text, at: start) {
            found.insert(forms[form].term)
          }
        }
        continue
      }
      place += 1
    }
    return found
  }

  /// Whether the words of a form stand one after the other from a place on, and are no part of the name of a file.
  private func stands(_ form: Form, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var place = start
    if start > 0, TermFinder.isOfPath(text[start - 1]) { return false }
    for (number, word) in form.words.enumerated() {
      if number > 0 {
        while place < text.count, !TermFinder.isOfWord(text[place]) {
          // A tag or the end of a sentence parts words that do not belong together.
          if [UInt8(ascii: "<"), UInt8(ascii: "."), UInt8(ascii: ";")].contains(text[place]) { return false }
          place += 1
        }
      }
      for byte in word {
        guard place < text.count else { return false }
        let isSame = form.isExact ? text[place] == byte : TermFinder.small(text[place]) == TermFinder.small(byte)
        guard isSame else { return false }
        place += 1
      }
      let isLast = number == form.words.count - 1
      if place < text.count, text[place] == UInt8(ascii: "s") { place += 1 }
      if place < text.count, TermFinder.isOfWord(text[place]) { return false }
      if isLast, place + 1 < text.count, TermFinder.isOfPath(text[place]), TermFinder.isOfWord(text[place + 1]) {
        return false
      }
    }
    return true
  }

  /// The last byte of `&amp;`; the sign itself where it stands alone.
  private static func endOfEntity(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start + 1
    while place < text.count, place < start + 10, isOfWord(text[place]) || text[place] == UInt8(ascii: "#") {
      place += 1
    }
    return place < text.count && text[place] == UInt8(ascii: ";") ? place : start
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a, without regard to capitals.
  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(small(byte))) &* 0x100_0000_01b3
  }

  private static func hash(_ word: [UInt8]) -> UInt64 { word.reduce(seed, mixed) }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isOfPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
  }

  private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
