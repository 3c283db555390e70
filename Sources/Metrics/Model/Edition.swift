import Dates

/// Which edition of a figure it is: monthly figures are published, then revised, sometimes years later.
public struct Edition: Hashable, Sendable, CustomStringConvertible {
  /// When it was first published, as the file says.
  public let published: CivilDate?
  /// When it was last revised, as the file says.
  public let revised: CivilDate?

  /// The edition's name where it has no date: `mid-2016 estimate`.
  public let name: String?
  /// The vintage of a population; nothing for any other figure.
  public let vintage: PopulationVintage?

  /// Makes an edition; a local return has neither date nor name.
  public init(published: CivilDate? = nil, revised: CivilDate? = nil, name: String? = nil) {
    self.published = published
    self.revised = revised
    self.name = name
    vintage = nil
  }

  /// The edition of a population.
  public init(vintage: PopulationVintage) {
    published = vintage.released
    revised = nil
    name = vintage.description
    self.vintage = vintage
  }

  /// The day of this edition: of the revision, or of the first publication.
  public var date: CivilDate? { revised ?? published }

  /// `revised 2018-05-10`, `published 2018-01-11`, `mid-2016 estimate` or `local`.
  public var description: String {
    if let vintage { return vintage.description }
    if let revised { return "revised \(revised)" }
    if let published { return "published \(published)" }
    return name ?? "local"
  }
}
