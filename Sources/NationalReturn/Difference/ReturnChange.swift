import Dates
import Forms
import struct Foundation.Decimal
import Metrics

/// One thing that is not the same in two returns.
public struct ReturnChange: Hashable, Sendable {
  /// What happened to it.
  public enum Kind: String, Hashable, CaseIterable, Sendable { case added, removed, changed }

  /// What it is: `Form version`, `Plan, Q1`, `numerator`.
  public let what: String
  /// What the old return says, as people read it; nothing where it says nothing.
  public let old: String?
  /// What the new return says; nothing where it says nothing.
  public let new: String?
  /// By how much it changed, where both are numbers or days.
  public let size: ChangeSize?
  /// The size as people read it.
  public let sizeWords: String?

  /// Whether it was added, removed or changed.
  public var kind: Kind { old == nil ? .added : new == nil ? .removed : .changed }

  /// A change of words.
  init(_ what: String, old: String?, new: String?) {
    self.what = what
    self.old = old
    self.new = new
    size = nil
    sizeWords = nil
  }

  /// A change of words; nothing where both are the same.
  init?(_ what: String, from old: String?, to new: String?) {
    guard old.map(CanonicalText.normalised) != new.map(CanonicalText.normalised) else { return nil }
    self.init(what, old: old, new: new)
  }

  /// A change of numbers, read out with their style; nothing where both are the same.
  init?(_ what: String, from old: Decimal, to new: Decimal, prefix: (String, String) = ("", ""), _ style: NumberStyle) {
    guard old != new || prefix.0 != prefix.1 else { return nil }
    let places = style.places(for: [old, new])
    self.what = what
    self.old = prefix.0 + style.words(old, places: places)
    self.new = prefix.1 + style.words(new, places: places)
    size = old == new ? nil : ChangeSize(from: old, to: new)
    sizeWords = size?.words(style)
  }

  /// A change of days; nothing where both are the same.
  init?(_ what: String, from old: CivilDate, to new: CivilDate) {
    guard old != new else { return nil }
    self.what = what
    self.old = old.inWords
    self.new = new.inWords
    let size = ChangeSize(from: old, to: new)
    self.size = size
    sizeWords = size.words(.plain(unit: nil))
  }
}

/// A question or a measure of which something is not the same in two returns.
public struct ChangedItem: Hashable, Sendable {
  /// The id of the question or the measure.
  public let id: String
  /// The number of the question on the form; nothing for a measure.
  public let reference: String?
  /// The question; of a measure, its id.
  public let label: String
  /// Whether the question or measure itself was added or removed, or only changed.
  public let kind: ReturnChange.Kind
  /// What is not the same. A question that was added without an answer has nothing here.
  public let changes: [ReturnChange]
}
