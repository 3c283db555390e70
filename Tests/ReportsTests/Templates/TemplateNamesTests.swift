import Dates
import Foundation
import TestSupport
import Testing

@testable import Reports

/// The names that template authors are told of are those of the structs that fill the pages: none is missing, none is
/// too many, and each is of the declared kind.
///
/// A failure says which line belongs where.
@Suite struct TemplateNamesTests {
  /// The names that a template can print or open: numbers and days that code works with stand beside their words.
  private static func fields(of type: any Any.Type) -> [(name: String, type: any Any.Type)] {
    StructFields.of(type).filter { !Shape.isForCode(Shape($0.type).type) }
  }

  /// The types that can be reached from the pages.
  private static var reached: [any Any.Type] {
    var types: [any Any.Type] = []
    var waiting: [any Any.Type] =
      [PageSurroundings.self] + PageRenderer.Page.allCases.map(TemplateNames.view)
    while let type = waiting.popLast() {
      guard !types.contains(where: { $0 == type }) else { continue }
      types.append(type)
      for field in fields(of: type) {
        let inner = Shape(field.type).type
        if Shape.isStruct(inner) { waiting.append(inner) }
      }
    }
    return types
  }

  @Test func everyTypeIsDeclared() {
    for type in Self.reached where TemplateNames.names(of: type) == nil {
      let lines = Self.fields(of: type).map { "        " + Self.line($0.name, $0.type) }.joined(separator: "\n")
      Issue.record(
        """
        Template authors are not told of \(String(reflecting: type)). Add to its page's file in \
        Sources/Reports/Templates/Names:

            TemplateType(
              \(Self.swiftName(type)).self, "What it is",
              [
        \(lines)
              ]),
        """)
    }
    for declared in TemplateNames.types where !Self.reached.contains(where: { $0 == declared.type }) {
      Issue.record("No page has a \(declared.type) any more: take it out of \(Self.path(declared)).")
    }
  }

  @Test func everyNameIsDeclaredAndNoneIsTooMany() {
    for type in Self.reached {
      guard let declared = TemplateNames.names(of: type) else { continue }
      let fields = Self.fields(of: type)
      for field in fields where declared[field.name] == nil {
        Issue.record(
          """
          Template authors are not told of "\(field.name)" of \(type). Add to \(Self.path(declared)), under \
          "\(declared.title)":
              \(Self.line(field.name, field.type))
          """)
      }
      for name in declared.names where !fields.contains(where: { $0.name == name.name }) {
        Issue.record("\(type) has no \"\(name.name)\": take it out of \(Self.path(declared)).")
      }
      #expect(Set(declared.names.map(\.name)).count == declared.names.count, "\(type) declares a name twice")
    }
  }

  @Test func everyNameIsOfItsKind() {
    for type in Self.reached {
      guard let declared = TemplateNames.names(of: type) else { continue }
      for field in Self.fields(of: type) {
        guard let name = declared[field.name] else { continue }
        #expect(
          Self.fits(name.kind, Shape(field.type)),
          "\(Self.path(declared)): \"\(field.name)\" of \(type) is \(field.type): \(Self.line(field.name, field.type))")
        #expect(!name.meaning.isEmpty && !name.meaning.hasSuffix("."), "\(type).\(name.name): a phrase says what it is")
      }
    }
  }

  /// The same by the values of a whole report, as Mustache sees them.
  @Test func everyValueOfAReportHasADeclaredName() throws {
    let report = try FullProgramme.report()
    let priority = try #require(report.programme.schemes?.priorities.first)
    let views: [Any] =
      report.assessments.map { MetricView($0, report, style: "") } + [
        DashboardView(report, style: ""), FindingsView(report, style: ""), HighlightReportView(report, style: ""),
        HighlightReportView(report, priority: priority, style: ""), ExceptionReportView(report, style: ""),
        ProgrammePageView(report, style: ""), RisksPageView(report, style: ""), BoardPaperView(report, style: ""),
        QuarterlyReturnView(try #require(report.quarterlyReturn), report, style: ""),
        AreasView(try FullProgramme.comparison(), style: ""),
      ]
    var seen: Set<String> = []
    for view in views { walk(view, &seen) }
    // What only a full programme has was walked, so that it was not found right for being empty.
    for type: any Any.Type in [
      HighlightMetricRow.self, HighlightMilestones.Row.self, HighlightMoney.Row.self, HighlightRisks.Row.self,
      HighlightReportView.PriorityLink.self, HighlightReportView.Problem.self, ExceptionReportView.Entry.self,
      ExceptionReportView.Part.self, ExceptionReportView.Closed.self, BoardPaperMetric.self, BoardPaperChart.Row.self,
      BoardPaperException.self, BoardPaperMoney.Amount.self, BoardPaperRiskRow.self, BoardPaperStep.self,
      PriorityView.self, SchemeView.self, MatrixView.Column.self, MatrixView.Row.self, MatrixView.Cell.self,
      OwnTargetsView.self, MilestonesView.self, MilestoneRowView.self, RisksPageView.Selection.self,
      RisksPageView.Mention.self, RiskMapView.self, RiskMapView.Cell.self, RiskListView.self, RiskRowView.self,
      ContributionView.self, StatusChange.self, AreasView.Failed.self, AreasView.Colour.self, AreaRowView.Reported.self,
      AreaMultiples.self, PrintedNumber.self, NumberedText.self,
    ] {
      #expect(seen.contains(String(reflecting: type)), "no value of \(type)")
    }
  }

  private func walk(_ value: Any, _ seen: inout Set<String>) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional?, .collection?: for child in mirror.children { walk(child.value, &seen) }
    case .struct? where Shape.isStruct(type(of: value)):
      seen.insert(String(reflecting: type(of: value)))
      let declared = TemplateNames.names(of: type(of: value))
      for child in mirror.children where !Shape.isForCode(Shape(type(of: child.value)).type) {
        #expect(child.label.flatMap { declared?[$0] } != nil, "\(type(of: value)).\(child.label ?? "")")
        walk(child.value, &seen)
      }
    default: break
    }
  }

  private static func fits(_ kind: TemplateName.Kind, _ shape: Shape) -> Bool {
    switch kind {
    case .text(let optional), .raw(let optional):
      shape.type == String.self && !shape.isList && shape.isOptional == optional
    case .texts(let optional): shape.type == String.self && shape.isList && shape.isOptional == optional
    case .number: shape.type == Int.self && !shape.isList && !shape.isOptional
    case .flag: shape.type == Bool.self && !shape.isList && !shape.isOptional
    case .section(let type, let optional): shape.type == type && !shape.isList && shape.isOptional == optional
    case .list(let type, let optional): shape.type == type && shape.isList && shape.isOptional == optional
    }
  }

  /// The line that declares a name.
  private static func line(_ name: String, _ type: any Any.Type) -> String {
    let shape = Shape(type)
    let kind =
      switch (shape.type == String.self, shape.isList) {
      case (true, false): shape.isOptional ? "optional" : "text"
      case (true, true): shape.isOptional ? "optionalTexts" : "texts"
      case (false, false):
        shape.type == Int.self
          ? "number" : shape.type == Bool.self ? "flag" : shape.isOptional ? "optionalSection" : "section"
      case (false, true): shape.isOptional ? "optionalList" : "list"
      }
    let inner = Shape.isStruct(shape.type) ? ", \(swiftName(shape.type)).self" : ""
    return ".\(kind)(\"\(name)\"\(inner), \"what it is\"),"
  }

  private static func swiftName(_ type: any Any.Type) -> String {
    String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
  }

  private static func path(_ declared: TemplateType) -> String {
    declared.file.components(separatedBy: "/Sources/").last.map { "Sources/" + $0 } ?? declared.file
  }
}

/// A type without what wraps it.
private struct Shape {
  let type: any Any.Type
  let isOptional: Bool
  let isList: Bool

  init(_ type: any Any.Type) {
    var type = type
    var isOptional = false
    var isList = false
    while let wrapping = type as? any Wrapping.Type {
      if wrapping.isList { isList = true } else { isOptional = true }
      type = wrapping.within
    }
    self.type = type
    self.isOptional = isOptional
    self.isList = isList
  }

  /// Whether it is a struct with names of its own.
  static func isStruct(_ type: any Any.Type) -> Bool {
    !isForCode(type) && ![String.self, Int.self, Bool.self].contains { $0 == type }
  }

  /// Whether it is a number or a day that code works with, not something that a page prints.
  static func isForCode(_ type: any Any.Type) -> Bool { type == Decimal.self || type == CivilDate.self }
}
