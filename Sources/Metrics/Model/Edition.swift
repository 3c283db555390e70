import Dates

/// Which edition of a figure it is: monthly figures are published, then revised, sometimes years later.
public struct Edition: Hashable, Sendable, CustomStringConvertible {
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

  /// Makes an edition; a local return has no name, and a date only where it says on which day it was taken.
  public init(
    published: CivilDate? = nil, revised: CivilDate? = nil, taken: CivilDate? = nil, name: String? = nil
  ) {
    self.published = published
    self.revised = revised
    self.taken = taken
    self.name = name
    vintage = nil
  }

  /// The edition of a population.
  public init(vintage: PopulationVintage) {
    published = vintage.released
    revised = nil
    taken = nil
    name = vintage.description
    self.vintage = vintage
  }

  /// The day of this edition: of the revision, of the first publication, or of the local list.
  public var date: CivilDate? { revised ?? published ?? taken }

  /// Whether the figure was published by a national body, so that it can be told as it stands.
  public var isPublished: Bool { published != nil || revised != nil || name != nil }

  /// `revised 2018-05-10`, `published 2018-01-11`, `as at 2016-10-05`, `mid-2016 estimate` or `local`.
  public var description: String {
    if let vintage { return vintage.description }
    if let revised { return "revised \(revised)" }
    if let published { return "published \(published)" }
    if let taken { return "as at \(taken)" }
    return name ?? "local"
  }
}
