import Metrics
import NationalReturn
import Programme

/// What is not the same in two returns, as a page of its own.
struct DifferenceView: Encodable {
  struct Row: Encodable {
    let what: String
    let old: String
    let new: String
    let size: String
    let isAdded: Bool
    let isRemoved: Bool

    init(_ change: ReturnChange) {
      what = change.what
      old = change.old ?? ""
      new = change.new ?? ""
      size = change.sizeWords ?? ""
      isAdded = change.kind == .added
      isRemoved = change.kind == .removed
    }
  }

  struct Group: Encodable {
    let heading: String
    let note: String?
    let rows: [Row]

    init(heading: String, note: String? = nil, changes: [ReturnChange]) {
      self.heading = heading
      self.note = note
      rows = changes.map { Row($0) }
    }

    init(_ item: ChangedItem) {
      let note: String? =
        switch item.kind {
        case .added: "Only the new return has it."
        case .removed: "Only the old return has it."
        case .changed: nil
        }
      self.init(
        heading: item.reference.map { "\($0) \(item.label)" } ?? item.label, note: note, changes: item.changes)
    }
  }

  struct Section: Encodable {
    let id: String
    let title: String
    let groups: [Group]
  }

  struct Side: Encodable {
    let word: String
    let area: String
    let period: String
    let asAt: String
    let form: String
    let fingerprint: String

    init(_ word: String, _ content: ReturnContent) {
      self.word = word
      area = content.areaName.map { "\($0) (\(content.areaCode))" } ?? content.areaCode
      period = content.period.inWords
      asAt = content.asAt?.inWords ?? "not in the file"
      form = "\(content.formName), version \(content.formVersion)"
      fingerprint = content.fingerprint?.short ?? "not in the file"
    }
  }

  let page: PageFrame
  let summary: String
  let notCompared: String?
  let sides: [Side]
  let sections: [Section]

  init(_ difference: ReturnDifference, style: String) {
    page = PageFrame(difference, style: style)
    summary = difference.summary
    notCompared = difference.notCompared
    sides = [Side("Old", difference.old), Side("New", difference.new)]
    sections = [
      Section(id: "head", title: "Head", groups: DifferenceView.group("The return as a whole", difference.head)),
      Section(id: "questions", title: "Questions", groups: difference.questions.map { Group($0) }),
      Section(id: "measures", title: "Measures", groups: difference.measures.map { Group($0) }),
      Section(id: "signatures", title: "Signatures", groups: DifferenceView.group("Sign-off", difference.signOffs)),
    ].filter { !$0.groups.isEmpty }
  }

  private static func group(_ heading: String, _ changes: [ReturnChange]) -> [Group] {
    changes.isEmpty ? [] : [Group(heading: heading, changes: changes)]
  }
}

extension PageFrame {
  /// The frame of a page that belongs to no report: it has no links, and stands under the area of the new return.
  fileprivate init(_ difference: ReturnDifference, style: String) {
    let content = difference.new
    let area = content.areaName ?? difference.old.areaName ?? content.areaCode
    let isMarked = [difference.old, difference.new].contains { $0.marking?.isNotForPublication ?? false }
    self.init(
      title: "What changed: \(area), \(content.period)", heading: "What changed",
      area: area, programme: "Better Care Fund quarterly return", period: content.period.inWords,
      asAt: content.asAt?.inWords ?? "no day that the file names", notice: nil, synthetic: nil,
      marking: isMarked ? "Not for publication: a return that is compared here holds small numbers of people." : nil,
      disclosure: nil, links: [], hasLinks: false, style: style)
  }
}

/// A difference of two returns as a page that asks for no other file.
public enum DifferencePage {
  /// The bytes of the page.
  ///
  /// - Throws: `ProgrammeError` where a template is missing or cannot be understood.
  public static func bytes(_ difference: ReturnDifference, templates: FolderFiles) throws(ProgrammeError) -> [UInt8] {
    let renderer = try PageRenderer(templates: templates)
    return try renderer.render(DifferenceView(difference, style: renderer.style), .difference)
  }
}
