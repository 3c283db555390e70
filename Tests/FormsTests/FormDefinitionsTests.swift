import Forms
import Foundation
import Metrics
import Programme
import TestSupport
import Testing

/// The definitions that come with the program, as they stand.
@Suite struct FormDefinitionsTests {
  static let templates = FolderFiles(path: Repository.folder.appendingPathComponent("Templates").path)

  @Test func nothingIsWrongWithAnyDefinition() throws {
    let check = try FormDefinitionCheck(templates: Self.templates)
    #expect(check.count == 22)
    #expect(check.faults().isEmpty, "\(check.faults())")
  }

  /// Handbook 1.1: the first return is Q4 of 2014-15; Q1 of 2017-18 is about the iBCF alone; 2019-20 begins with Q2; from
  /// 2020-21 to 2022-23 there is a return at the end of the year only; quarters come back with Q2 of 2023-24.
  static let collected: [(start: Int, quarters: [Int])] = [
    (2014, [4]), (2015, [1, 2, 3, 4]), (2016, [1, 2, 3, 4]), (2017, [1, 2, 3, 4]), (2018, [1, 2, 3, 4]),
    (2019, [2, 3, 4]), (2020, [4]), (2021, [4]), (2022, [4]), (2023, [2, 3, 4]), (2024, [1, 2, 3, 4]),
    (2025, [1, 2, 3, 4]), (2026, [1, 2, 3, 4]),
  ]

  @Test(arguments: collected) func eachQuarterThatWasCollectedHasExactlyOneForm(start: Int, quarters: [Int]) throws {
    let year = FinancialYear(start: start)
    let library = FormLibrary(templates: Self.templates)
    let forms = try library.files.map { file throws(ProgrammeError) in try library.form(named: file) }
    for quarter in 1...4 {
      let period = Period.quarter(year, quarter)
      let found = forms.filter { $0.periods.contains(period) }
      #expect(found.count == (quarters.contains(quarter) ? 1 : 0), "\(period)")
      if let form = found.first {
        #expect(try library.form(for: period) == form)
      } else {
        #expect(throws: ProgrammeError.self) { try library.form(for: period) }
      }
    }
  }

  @Test(arguments: FormLibrary(templates: templates).files)
  func idsAndReferencesStandOnceAndEveryConditionLeadsSomewhere(file: String) throws {
    let form = try FormLibrary(templates: Self.templates).form(named: file)
    #expect(form.name + ".yaml" == file)
    #expect(Set(form.questions.map(\.id)).count == form.questions.count)
    #expect(Set(form.questions.map(\.reference)).count == form.questions.count)
    #expect(Set(form.sheets.map(\.id)).count == form.sheets.count)
    for question in form.questions {
      for requirement in [question.relevance, question.requirement] {
        guard case .when(let condition) = requirement else { continue }
        for part in condition.parts { #expect(form.question(part.question) != nil, "\(question.id)") }
      }
    }
  }

  /// Handbook 1.4: four answers to the first question of progress, three to the later ones, which have no amber.
  @Test func answerListsAreThoseOfTheirGeneration() throws {
    let library = FormLibrary(templates: Self.templates)
    func lists(_ year: Int, _ quarter: Int) throws -> [AnswerList] {
      let form = try library.form(for: .quarter(FinancialYear(start: year), quarter))
      return form.questions.filter(\.isSuggested).compactMap { question in
        if case .choice(let list) = question.kind { list } else { nil }
      }
    }
    let early = try lists(2016, 2)
    #expect(!early.isEmpty && early.allSatisfy { $0.answers.count == 4 && $0.suggestions[.improved] != nil })
    let later = try lists(2018, 2)
    #expect(!later.isEmpty && later.allSatisfy { $0.answers.count == 3 && $0.suggestions[.improved] == nil })
  }

  @Test func quarterWithoutAFormIsNamedWithTheFormsOfItsYear() throws {
    let library = FormLibrary(templates: Self.templates)
    let error = #expect(throws: ProgrammeError.self) {
      try library.form(for: .quarter(FinancialYear(start: 2019), 1))
    }
    #expect(
      error?.message == "There is no form of the national return for \(Period.quarter(FinancialYear(start: 2019), 1)).")
    #expect(error?.advice.contains("2019-20-Q2-Q3, 2019-20-Q4") == true)
  }
}
