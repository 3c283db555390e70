import Dates

/// The areas of England with a Health and Wellbeing Board, those that were and those that are, with all their codes.
///
/// The list is data: `Templates/areas.yaml`.
public struct AreaHistory: Sendable {
  /// An area for as long as it had one ONS code.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The ONS code.
    public let code: String
    /// Codes in other sources.
    public let codes: [DatedCode]
    /// Other names.
    public let alsoNamed: [String]
    /// The first day; nothing where it is older than the list.
    public let validFrom: CivilDate?
    /// The last day; nothing while it exists.
    public let validTo: CivilDate?
    /// The ONS code that it replaced, the place being the same.
    public let samePlaceAs: String?
    /// The ONS codes of the areas that it was made of, the place being another.
    public let madeOf: [String]

    /// Makes an entry.
    public init(
      name: String, code: String, codes: [DatedCode] = [], alsoNamed: [String] = [], validFrom: CivilDate? = nil,
      validTo: CivilDate? = nil, samePlaceAs: String? = nil, madeOf: [String] = []
    ) {
      self.name = name
      self.code = code
      self.codes = codes
      self.alsoNamed = alsoNamed
      self.validFrom = validFrom
      self.validTo = validTo
      self.samePlaceAs = samePlaceAs
      self.madeOf = madeOf
    }

    /// Whether the area exists on a day.
    public func exists(on day: CivilDate) -> Bool {
      (validFrom.map { $0 <= day } ?? true) && (validTo.map { $0 >= day } ?? true)
    }
  }

  /// All areas, in the order of the list.
  public let entries: [Entry]

  /// Takes in a list.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The areas that exist on a day: 152 on 31 March 2019, 151 on the day after.
  public func areas(on day: CivilDate) -> [Entry] { entries.filter { $0.exists(on: day) } }

  /// The area of an ONS code.
  public func entry(of code: String) -> Entry? { entries.first { $0.code == code } }

  /// The area that a name meant on a day, however it is written: `St. Helens`, `Redcar & Cleveland UA`.
  public func entry(named name: String, on day: CivilDate) -> Entry? {
    let wanted = AreaHistory.normalised(name)
    return areas(on: day).first { ([$0.name] + $0.alsoNamed).map(AreaHistory.normalised).contains(wanted) }
  }

  /// The area that a code meant in a period.
  public func entry(of code: String, in period: Period) -> Entry? {
    if let entry = entry(of: code) { return entry }
    return entries.first { entry in
      entry.codes.contains { dated in
        guard dated.code == code, dated.holds(in: period), let last = period.lastDate else { return false }
        // A code without dates is shared by all areas of one place: that of the day is meant.
        return dated.validFrom != nil || dated.validTo != nil || entry.exists(on: last)
      }
    }
  }

  /// An area with all that the list knows of it: its codes, with the time for which each means it, and its changes.
  ///
  /// - Parameters:
  ///   - otherCodes: codes that somebody has set; where the list has a date for one of them, the date is believed.
  public func area(named name: String, code: String, otherCodes: [String]) -> Area {
    let place = samePlace(as: code)
    guard !place.isEmpty else { return Area(name: name, code: code, otherCodes: otherCodes) }
    let listed = place.flatMap(\.codes)
    let dated = listed.filter { $0.validFrom != nil || $0.validTo != nil }
    let others = otherCodes + place.map(\.code) + listed.map(\.code)
    var kept: [String] = []
    for other in others where other != code && !kept.contains(other) && !dated.contains(where: { $0.code == other }) {
      kept.append(other)
    }
    return Area(name: name, code: code, otherCodes: kept, datedCodes: dated, change: change(of: place))
  }

  /// All entries of the place of a code: itself, those that it replaced, and those that replaced it; oldest first.
  private func samePlace(as code: String) -> [Entry] {
    guard let start = entry(of: code) else { return [] }
    var place = [start]
    while place.count < 10, let older = place[0].samePlaceAs.flatMap(entry(of:)) { place.insert(older, at: 0) }
    while place.count < 10, let last = place.last, let newer = entries.first(where: { $0.samePlaceAs == last.code }) {
      place.append(newer)
    }
    return place
  }

  private func change(of place: [Entry]) -> AreaChange? {
    guard let first = place.first, let last = place.last else { return nil }
    func neighbour(_ entry: Entry) -> AreaChange.Neighbour {
      AreaChange.Neighbour(name: entry.name, code: entry.code, codes: [entry.code] + entry.codes.map(\.code))
    }
    let after = entries.filter { $0.madeOf.contains(last.code) }
    return AreaChange(
      since: first.validFrom, until: last.validTo, before: first.madeOf.compactMap(entry(of:)).map(neighbour),
      after: after.map(neighbour))
  }

  /// A name without what differs between sources: case, punctuation, "&", "UA", "City of", "County of".
  static func normalised(_ name: String) -> String {
    let words = name.lowercased().replacing("&", with: " and ").split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let plain = words.joined(separator: " ")
    for ending in [" ua", " city of", " county of"] where plain.hasSuffix(ending) {
      return String(plain.dropLast(ending.count))
    }
    return plain
  }
}
