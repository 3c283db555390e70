/// One thing about the data that somebody should know: what it is, where it is, and what to do.
///
/// A finding never holds the content of a person's record; it names the cell.
public struct Finding: Hashable, Sendable {
  /// Where the matter lies: a file, and in it a sheet and a cell as far as they are known.
  public struct Place: Hashable, Sendable {
    /// The file's path within the programme folder, or its name.
    public let file: String
    /// The sheet's name; nothing for a file without sheets.
    public let sheet: String?
    /// A cell or a range: `B14`, `A4:D61`.
    public let cell: String?

    /// Makes a place.
    public init(file: String, sheet: String? = nil, cell: String? = nil) {
      self.file = file
      self.sheet = sheet
      self.cell = cell
    }
  }

  /// The stable code, which says what kind of matter it is and how serious.
  public let code: FindingCode
  /// Where it lies; nothing where it concerns the programme as a whole.
  public let place: Place?
  /// What is wrong, as a sentence.
  public let message: String
  /// What to do about it, as a sentence.
  public let advice: String

  /// How serious it is: the level belongs to the code.
  public var level: FindingLevel { code.level }

  /// Makes a finding.
  public init(_ code: FindingCode, at place: Place?, _ message: String, advice: String) {
    self.code = code
    self.place = place
    self.message = message
    self.advice = advice
  }
}

/// Gathers findings in the order in which they are met.
public struct FindingLog: Sendable {
  /// All findings so far.
  public private(set) var findings: [Finding] = []
  private var seen: Set<Finding> = []

  /// An empty log.
  public init() {}

  /// Adds a finding; the same finding at the same place counts once.
  public mutating func add(_ code: FindingCode, at place: Finding.Place?, _ message: String, advice: String) {
    let finding = Finding(code, at: place, message, advice: advice)
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  /// Worst first; within a level in the order in which they were met.
  public var byLevel: [Finding] {
    FindingLevel.allCases.flatMap { level in findings.filter { $0.level == level } }
  }

  /// How many findings there are of a level.
  public func count(of level: FindingLevel) -> Int { findings.count { $0.level == level } }
}
