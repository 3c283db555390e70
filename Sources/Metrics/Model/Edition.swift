import Dates

/// Which edition of a figure it is: monthly figures are published, then revised, sometimes years later.
public struct Edition: Hashable, Sendable, CustomStringConvertible {
  /// How final a figure is, by what its sender says.
  public enum Stage: String, CaseIterable, Comparable, Sendable {
    /// May be judged, marked with a "P".
    case provisional
    case revised
    case final

    /// Earlier stages come first.
    public static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }

    private var rank: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
  }

  /// When it was first published, as the file says.
  public let published: CivilDate?
  /// When it was last revised, as the file says.
  public let revised: CivilDate?

  /// When a local list was taken, as the file says ("As at 5 October 2016").
  public let taken: CivilDate?

  /// The edition's name where it has no date: `mid-2016 estimate`.
  public let name: String?
  /// The vintage of a population; nothing for any other figure.
  public let vintage: PopulationVintage?

  /// How final it is; nothing where nobody has said so.
  public let stage: Stage?

  /// Makes an edition; a local return has no name, and a date only where it says on which day it was taken.
  public init(
    published: CivilDate? = nil, revised: CivilDate? = nil, taken: CivilDate? = nil, name: String? = nil,
    stage: Stage? = nil
  ) {
    self.published = published
    self.revised = revised
    self.taken = taken
    self.name = name
    self.stage = stage
    vintage = nil
  }

  /// The edition of a population.
  public init(vintage: PopulationVintage) {
    published = vintage.released
    revised = nil
    taken = nil
    name = vintage.description
    self.vintage = vintage
    stage = nil
  }

  private init(_ edition: Edition, stage: Stage?, taken: CivilDate?) {
    published = edition.published
    revised = edition.revised
    self.taken = taken
    name = edition.name
    vintage = edition.vintage
    self.stage = stage
  }

  /// The same edition, as its sender describes it: a day counts only where the edition has none of its own.
  public func described(stage: Stage?, dated: CivilDate?) -> Edition {
    Edition(self, stage: stage ?? self.stage, taken: date == nil ? dated : taken)
  }

  /// The day of this edition: of the revision, of the first publication, or of the local list.
  public var date: CivilDate? { revised ?? published ?? taken }

  /// Whether the figure was published by a national body, so that it can be told as it stands.
  public var isPublished: Bool { published != nil || revised != nil || name != nil }

  /// Whether it takes the place of another: the later day, then the later stage. What has a day is newer than what has
  /// none.
  public func isNewer(than other: Edition) -> Bool {
    if date != other.date {
      guard let date else { return false }
      return other.date.map { date > $0 } ?? true
    }
    guard let stage, let otherStage = other.stage else { return false }
    return stage > otherStage
  }

  /// `revised 2018-05-10`, `published 2018-01-11`, `as at 2016-10-05`, `mid-2016 estimate` or `local`; behind a stage,
  /// `provisional, as at 2016-10-05`.
  public var description: String {
    guard let stage else { return time }
    return date == nil && name == nil ? "\(stage.rawValue) local" : "\(stage.rawValue), \(time)"
  }

  private var time: String {
    if let vintage { return vintage.description }
    if let revised { return "revised \(revised)" }
    if let published { return "published \(published)" }
    if let taken { return "as at \(taken)" }
    return name ?? "local"
  }
}
