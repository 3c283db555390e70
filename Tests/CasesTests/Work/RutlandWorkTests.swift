import Dates
import Metrics
import Programme
import Testing

/// Acceptance cases of Rutland's papers of 28 June 2016 that concern schemes, milestones and risks.
struct RutlandWorkTests {
  private static let header = "id,scheme,milestone,owner_role,start,baseline,status"

  /// The 46 rows of the crisis priority by the classes of the digest. It counts 8 rows on the lines 878 to 886 and does not
  /// say which line goes on with another; 886 is left out here, which is in none of the classes.
  /// Within a class the end is put at its bound: the
  /// month before the report, the month itself, the last month of the programme and the one after it.
  private static var crisis: String {
    let overdue = ["906", "924", "933", "947", "958", "959", "961"]
    let dueNow = ["879", "897", "937", "946", "960"]
    let beyond = ["898", "925", "927", "928", "934", "938", "939", "940"]
    let endless = ["878": "Ongoing", "880": "", "908": "", "915": "Renew as required"]
    let unowned = [
      "897", "898", "899", "905", "906", "907", "908", "924", "925", "926", "927", "928", "934", "935", "937", "938",
      "939", "947", "958", "959", "960", "961",
    ]
    let lines = [
      878...885, 891...891, 896...899, 904...908, 915...918, 923...928, 933...935, 937...940, 945...947, 952...952,
      955...961,
    ].flatMap { $0.map(String.init) }
    let rows = lines.map { line in
      let owner = unowned.contains(line) ? "" : "Team lead"
      var end = "March 17"
      var start = "April 16"
      if line == "961" {
        (start, end) = ("May 2016", "April 2016")
      } else if line == "947" {
        (start, end) = ("", "2015")
      } else if overdue.contains(line) {
        end = "May 16"
      } else if dueNow.contains(line) {
        end = "June 16"
      } else if beyond.contains(line) {
        end = "April 2017"
      } else if let text = endless[line] {
        end = text
      }
      return "\(line),Crisis,Action \(line),\(owner),\(start),\(end),"
    }
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  @Test("Rutland 13: 46 crisis milestones at 28 June 2016, 7 overdue")
  func case13CrisisMilestones() throws {
    let folder = try WorkFolder(["milestones.csv": Self.crisis])
    let milestones = try #require(folder.programme.milestones)
    let counts = MilestoneCounts(milestones, asAt: try WorkFolder.day("2016-06-28"), ends: folder.programme.ends)
    #expect(counts.total == 46)
    #expect(counts.done == 0)
    #expect(counts.overdue == 7)
    #expect(counts.dueThisMonth == 5)
    #expect(counts.withoutEnd == 4)
    #expect(counts.beyondProgramme == 8)
    #expect(counts.endBeforeStart == 1)
    #expect(counts.unowned == 22)
    #expect(folder.findings(.milestoneUnowned).count == 22)
    #expect(folder.findings(.milestoneBeyondProgramme).count == 8)
    #expect(folder.findings(.milestoneUndated).count == 4)
    let reversed = try #require(folder.findings(.endsBeforeStart).first)
    #expect(folder.findings(.endsBeforeStart).count == 1)
    #expect(reversed.message.contains("start May 2016, end April 2016"))
  }

  /// On 30 June nothing else is overdue; on 1 July the five of June are.
  @Test("Rutland 13: a month is due on its last day", arguments: [("2016-06-30", 7, 5), ("2016-07-01", 12, 0)])
  func case13MonthEnd(asAt: String, overdue: Int, dueThisMonth: Int) throws {
    let folder = try WorkFolder(["milestones.csv": Self.crisis])
    let counts = MilestoneCounts(
      try #require(folder.programme.milestones), asAt: try WorkFolder.day(asAt), ends: folder.programme.ends)
    #expect(counts.overdue == overdue)
    #expect(counts.dueThisMonth == dueThisMonth)
  }

  @Test("Rutland 14: of 15 long term condition milestones 9 end after March 2017 and 1 has no end")
  func case14LongTermConditionMilestones() throws {
    let dates = [
      "May 16,", "June 2016,Sept 2016", "May 16,May 2017", "June 2016,May 2017", "June 2016,May 2017",
      "Aug 2016,June 2018", "May 2017,Dec 2018", "Mar 2017,March 2019", "Dec 2016,May 2017", "SEPT 2016,Mar 2017",
      "Oct 2016,Aug 2017", "Mar 2016,Mar 2017", "Mar 2016,Mar 2017", "Mar 2017,Mar 2018", "Jun 16,Sept 2016",
    ]
    let rows = dates.enumerated().map { "L\($0),LTC,Milestone \($0),Lead,\($1)," }
    let folder = try WorkFolder(["milestones.csv": ([Self.header] + rows).joined(separator: "\n") + "\n"])
    let counts = MilestoneCounts(
      try #require(folder.programme.milestones), asAt: try WorkFolder.day("2016-06-28"), ends: folder.programme.ends)
    #expect(counts.total == 15)
    #expect(counts.beyondProgramme == 9)
    #expect(counts.withoutEnd == 1)
    // Nine ends, and the one start in May 2017.
    let messages = folder.findings(.milestoneBeyondProgramme).map(\.message)
    #expect(messages.count { $0.contains(" is due ") } == 9)
    #expect(messages.filter { $0.contains(" begins after ") }.map { $0.contains("Milestone 6") } == [true])
  }

  /// Probability and impact of the 21 risks by their registers, as they are printed.
  private static let registers = [
    "unified-prevention": ["Med,Med", "Low - med,high", "Med,High", "High,Medium"],
    "long-term-conditions": ["Low,High", "Med,High", "Med,Med", "Med,Med"],
    "crisis": ["High,Med", "Med,High", "Med,High", "Low,High"],
    "enablers": [
      "Med,Med", "Med,High", "Med,Med", "Med/High,High", "Med,Med", "Low,Low", "Med,Med", "Med,Low", "High,Med",
    ],
  ]

  private static func files() -> [String: String] {
    var files: [String: String] = [:]
    for (name, levels) in registers {
      let rows = levels.enumerated().map { "\($0 + 1),Risk \(name) \($0 + 1),\($1),Lead,Watched" }
      files["risks/\(name).csv"] =
        (["id,description,probability,impact,owner_role,mitigation"] + rows).joined(separator: "\n") + "\n"
    }
    return files
  }

  @Test("Rutland 16: 21 risks of four registers merged, ranges kept and scored at their upper end")
  func case16MergedRegisters() throws {
    let folder = try WorkFolder(Self.files())
    let register = RiskRegister(try #require(folder.programme.risks))
    #expect(register.entries.count == 21)
    #expect(register.registers == ["crisis", "enablers", "long-term-conditions", "unified-prevention"])
    #expect(Set(register.entries.map(\.key)).count == 21)
    let scores = register.open(.risk).compactMap(\.score)
    #expect(scores.first == 9)
    #expect(scores.count { $0 == 6 } == 9)
    let highest = try #require(register.open(.risk).first)
    #expect(highest.key == "enablers/4")
    #expect(highest.probability?.text == "Med/High")
    #expect(highest.probability?.steps == 2...3)
    let second = try #require(register.entries.first { $0.key == "unified-prevention/2" })
    #expect(second.probability?.text == "Low - med")
    #expect(second.probability?.steps == 1...2)
    #expect(second.score == 6)
  }

  @Test("Rutland 16: ranges at their lower end by setting")
  func case16LowerEnd() throws {
    let folder = try WorkFolder(Self.files(), settings: "risks: {range: lower}")
    let risks = try #require(folder.programme.risks)
    #expect(risks.first { $0.key == "enablers/4" }?.score == 6)
    #expect(risks.first { $0.key == "unified-prevention/2" }?.score == 3)
  }

  @Test("Rutland 16: a blank or unknown level is refused", arguments: [",high", "med,", "perhaps,high", "L/M/H,high"])
  func case16RefusedLevels(levels: String) throws {
    let folder = try WorkFolder([
      "risks.csv": "id,description,probability,impact,mitigation\n1,Something,\(levels),Watched\n"
    ])
    #expect(folder.programme.risks == [])
    #expect(folder.findings(.answerUnknown).count == 1)
  }

  @Test("Rutland 25: dates as the papers write them; Autumn 2017 has a last day, Renew as required has none")
  func case25Dates() throws {
    #expect(WrittenDate("SEPT 2016").last == (try WorkFolder.day("2016-09-30")))
    #expect(WrittenDate("March17").last == (try WorkFolder.day("2017-03-31")))
    #expect(
      WrittenDate("10 th May 2016").days == (try WorkFolder.day("2016-05-10"))...(try WorkFolder.day("2016-05-10")))
    #expect(WrittenDate("Autumn 2017").text == "Autumn 2017")
    #expect(WrittenDate("Autumn 2017").last == (try WorkFolder.day("2017-11-30")))
    #expect(WrittenDate("Renew as required").meaning == .asRequired)
  }

  /// The answers to "Likely impact" of four priorities; the crisis priority leaves falls out.
  @Test("Rutland 1.2: likely impact of each priority, outside the vocabulary with a note")
  func likelyImpact() throws {
    let files = [
      "schemes.csv": "scheme,kind\nUnified Prevention,priority\nCrisis,priority\nEnablers,priority\n",
      "contributions.csv": """
      scheme,metric,strength
      Unified Prevention,residential-admissions,High
      Unified Prevention,reablement,N/A
      Unified Prevention,falls,High
      Crisis,residential-admissions,Significant
      Crisis,reablement,Significant
      Enablers,falls,Potential indirect impact

      """,
    ]
    let folder = try WorkFolder(files, settings: "metrics: [residential-admissions, reablement, falls]")
    let register = try #require(folder.programme.schemes)
    let matrix = SchemeMatrix(register, metrics: folder.programme.metrics)
    #expect(matrix.rows.map(\.name) == ["Unified Prevention", "Crisis", "Enablers"])
    let falls = try #require(matrix.metrics.firstIndex { $0.id == "falls" })
    #expect(matrix.rows.map { $0.cells[falls]?.strength } == [.significant, nil, .other])
    #expect(matrix.serving(falls) == 2)
    #expect(folder.cells(.wordTakenAs) == ["C2", "C3", "C4", "C7"])
  }
}
