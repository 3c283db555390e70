@testable import Forms
import struct Foundation.Decimal
import Testing

/// Whole tables, sums and differences, on both sides of each.
@Suite struct FormTableTests {
  private func table(
    required: [String] = [], numbered: Bool = false, sums: [FormTable.Sum] = [], rowSums: [FormTable.Sum] = [],
    comparisons: [FormTable.Comparison] = []
  ) -> FormTable {
    FormTable(
      id: "t", rows: ["a", "b", "c"].map { .init(id: $0, label: "Row \($0)") }, hasNumberedRows: numbered,
      columns: [
        .init(id: "x", label: "X", kind: .money(.form), isOptional: false),
        .init(id: "y", label: "Y", kind: .money(.form), isOptional: false),
        .init(id: "z", label: "Z", kind: .money(.form), isOptional: true),
      ], requiredRows: required, sums: sums, rowSums: rowSums, comparisons: comparisons)
  }

  private func answer(_ cells: [String: [String: Decimal]]) -> Answer {
    .table(cells.mapValues { $0.mapValues { .number($0) } })
  }

  @Test func requiredRowsMustBeWholeAndOthersNeedNot() {
    let table = table(required: ["a", "b"])
    let whole: [String: Decimal] = ["x": 1, "y": 2]
    #expect(table.isWhole(answer(["a": whole, "b": whole])))
    #expect(table.isWhole(answer(["a": whole, "b": whole, "c": ["x": 1]])))
    #expect(!table.isWhole(answer(["a": whole])))
    #expect(!table.isWhole(answer(["a": whole, "b": ["x": 1, "z": 3]])))
    #expect(!table.isWhole(.none))
    #expect(!table.isWhole(.text("x")))
  }

  @Test(arguments: [true, false]) func oneRowMustBeThereAndEachThatIsBegunIsWhole(numbered: Bool) {
    let table = table(numbered: numbered)
    #expect(table.isWhole(answer(["b": ["x": 0, "y": 0]])))
    #expect(!table.isWhole(answer(["b": ["x": 0, "y": 0], "c": ["z": 1]])))
    #expect(!table.isWhole(answer([:])))
  }

  /// 0.1 + 0.2 is 0.3 to the penny.
  @Test(arguments: [("0.3", true), ("0.31", false), ("0.29", false), ("0", false)])
  func sumAlongARowMustAgree(total: String, agrees: Bool) throws {
    let table = table(sums: [.init(total: "z", parts: ["x", "y"])])
    let parts = (try #require(Decimal(string: "0.1")), try #require(Decimal(string: "0.2")))
    let said = try #require(Decimal(string: total))
    let faults = table.sumFaults(in: answer(["a": ["x": parts.0, "y": parts.1, "z": said]]))
    #expect(faults.isEmpty == agrees)
    #expect(
      faults.allSatisfy { $0.row == "Row a" && $0.column == "Z" && $0.total == said && $0.sum == parts.0 + parts.1 })
  }

  @Test func sumWithAPartOrATotalMissingSaysNothing() {
    let table = table(sums: [.init(total: "z", parts: ["x", "y"])])
    #expect(table.sumFaults(in: answer(["a": ["x": 1, "z": 9]])).isEmpty)
    #expect(table.sumFaults(in: answer(["a": ["x": 1, "y": 9]])).isEmpty)
    #expect(table.sumFaults(in: .none).isEmpty)
  }

  @Test(arguments: [(3, 0), (4, 1), (2, 1)]) func sumDownAColumnMustAgree(total: Int, faults: Int) {
    let table = table(rowSums: [.init(total: "c", parts: ["a", "b"])])
    let found = table.sumFaults(in: answer(["a": ["x": 1], "b": ["x": 2], "c": ["x": Decimal(total)]]))
    #expect(found.count == faults)
    #expect(found.allSatisfy { $0.row == "Row c" && $0.column == "X" && $0.sum == 3 })
  }

  @Test func columnsAndRowsAreCompared() {
    let table = table(comparisons: [.columns("x", "y"), .rows("a", "b", column: "z")])
    #expect(table.differences(in: answer(["a": ["x": 1, "y": 1, "z": 5], "b": ["z": 5]])).isEmpty)
    #expect(table.differences(in: answer(["a": ["x": 1], "b": ["y": 2]])).isEmpty)
    let columns = table.differences(in: answer(["b": ["x": 7, "y": 9]]))
    #expect(columns.map(\.amount) == [-2])
    #expect(columns.first?.first == "Row b, X" && columns.first?.second == "Row b, Y")
    let rows = table.differences(in: answer(["a": ["z": 6], "b": ["z": 5]]))
    #expect(rows.map(\.amount) == [1])
    #expect(rows.first?.first == "Row a, Z" && rows.first?.second == "Row b, Z")
  }
}
