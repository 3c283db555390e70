import Programme

/// A priority with its schemes.
struct PriorityView: Encodable {
  let priorityName: String
  let priorityHref: String?
  let priorityLead: String
  let schemes: [SchemeView]
  let hasSchemes: Bool
  let otherHeadings: [String]
  let otherRows: [SchemeOthers]
  let hasOthers: Bool

  /// The priorities in the order of the table, then what belongs to none.
  static func all(_ report: ProgrammeReport) -> [PriorityView] {
    guard let register = report.programme.schemes else { return [] }
    var views = register.priorities.map { priority in
      PriorityView(
        priority.name, href: "highlight-report-\(priority.slug).html", lead: priority.own?.ownerRole ?? "",
        priority.schemes, register)
    }
    let others = register.schemes.filter { NameKey($0.priority).isEmpty }
    if !others.isEmpty {
      views.append(
        PriorityView(views.isEmpty ? "All schemes" : "Without a priority", href: nil, lead: "", others, register))
    }
    return views
  }

  private init(_ name: String, href: String?, lead: String, _ schemes: [Scheme], _ register: SchemeRegister) {
    priorityName = name
    priorityHref = href
    priorityLead = lead
    self.schemes = schemes.map { SchemeView($0, register) }
    hasSchemes = !schemes.isEmpty
    let headings = (schemes.first?.otherHeadings ?? []).filter { heading in
      schemes.contains { $0.others[heading] != nil }
    }
    otherHeadings = headings.map { $0.replacing("_", with: " ").capitalisedAtStart }
    otherRows = schemes.map { scheme in
      SchemeOthers(
        otherScheme: SchemeView.title(scheme), otherCells: headings.map { scheme.others[$0] ?? "\u{2013}" })
    }
    hasOthers = !headings.isEmpty
  }
}

/// What the table says of a scheme in columns that are the council's own.
struct SchemeOthers: Encodable {
  let otherScheme: String
  let otherCells: [String]
}

/// A scheme or a project.
struct SchemeView: Encodable {
  let schemeName: String
  let kindWords: String
  let ownerRole: String
  let runs: String
  let standing: String
  let whatFor: String
  let waitsFor: String?
  let servesNothing: Bool

  /// `3.7 Rapid Care`.
  static func title(_ scheme: Scheme) -> String {
    scheme.id.isEmpty ? scheme.name : "\(scheme.id) \(scheme.name)"
  }

  init(_ scheme: Scheme, _ register: SchemeRegister) {
    schemeName = SchemeView.title(scheme)
    kindWords = scheme.kind.rawValue
    ownerRole = scheme.ownerRole.isEmpty ? "no owner" : scheme.ownerRole
    runs = SchemeView.runs(scheme)
    let status = scheme.status?.rawValue ?? scheme.statusText
    standing = [status.isEmpty ? "status not given" : status, scheme.stage].filter { !$0.isEmpty }.joined(
      separator: ", ")
    whatFor = [scheme.description, scheme.population.isEmpty ? "" : "For: \(scheme.population)"].filter { !$0.isEmpty }
      .joined(separator: ". ")
    waitsFor = scheme.dependsOn.isEmpty ? nil : scheme.dependsOn.joined(separator: "; ")
    servesNothing = !register.serves(scheme)
  }

  private static func runs(_ scheme: Scheme) -> String {
    let start = WrittenDateWords.short(scheme.startDate)
    let end = WrittenDateWords.short(scheme.endDate)
    switch (scheme.startDate.text.isEmpty, scheme.endDate.text.isEmpty) {
    case (true, true): return "\u{2013}"
    case (false, true): return "from \(start)"
    case (true, false): return "to \(end)"
    case (false, false): return "\(start) to \(end)"
    }
  }
}
