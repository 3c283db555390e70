import struct Foundation.Decimal
import Metrics

/// A number as a page prints it, and which figure it is: `data-figure` on the page, a row of `data/figures.csv`.
public struct PrintedNumber: Hashable, Sendable, Encodable {
  /// The figure: `delayed-transfers/2016-17-Q2/rate`, `milestones/overdue`.
  public let figureID: String
  /// The number, unrounded.
  let value: Decimal
  /// Decimals on a page.
  let places: Int
  /// The number for a program: `1140.1548278431`.
  public let plainValue: String
  /// The number for a reader: `1,140.2`.
  public let printed: String

  /// Makes one.
  init(_ figureID: String, _ value: Decimal, places: Int = 0) {
    self.figureID = figureID
    self.value = value
    self.places = places
    plainValue = DecimalText.plain(value)
    printed = DecimalText.grouped(value, places: places)
  }

  /// Makes one whose sign stands before it, in front of a pound sign.
  init(unsigned figureID: String, _ value: Decimal, places: Int) {
    self.figureID = figureID
    self.value = value
    self.places = places
    plainValue = DecimalText.plain(value)
    printed = DecimalText.grouped(abs(value), places: places)
  }

  /// Makes one of a count.
  init(_ figureID: String, _ count: Int) { self.init(figureID, Decimal(count)) }
}

/// A sentence with numbers in it, and which figures they are: `data-figures` on the page.
struct NumberedText: Hashable, Sendable, Encodable {
  /// The figures, with a space between; nothing where the sentence has no number.
  let figureIDs: String?
  /// The sentence.
  let numberedWords: String

  init(_ words: String, _ figures: [String] = []) {
    figureIDs = figures.isEmpty ? nil : figures.joined(separator: " ")
    numberedWords = words
  }

  init(_ words: String, _ numbers: [PrintedNumber]) { self.init(words, numbers.map(\.figureID)) }

  /// The sentence behind another one that has no number.
  func after(_ sentence: String) -> NumberedText {
    NumberedText(sentence + numberedWords, figureIDs.map { [$0] } ?? [])
  }
}

extension MetricValue {
  /// The name of something about the metric in the period of this figure.
  func figureID(_ what: String) -> String { Figure.id(metric, period, what) }
}
