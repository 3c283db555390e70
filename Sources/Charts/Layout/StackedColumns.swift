/// The slices of columns: from which value to which each goes.
struct StackedColumns {
  /// A part in a column; a column without any number has one slice without a part.
  struct Slice {
    let column: Int
    let part: Int?
    let from: Double
    let to: Double
    let number: ChartNumber?
  }

  let slices: [Slice]
  /// The tops and bottoms of all columns.
  let ends: [Double]

  /// Numbers above 0 are put on one another upwards, those below 0 downwards.
  init(parts: [[ChartNumber?]], columns: Int) {
    var slices: [Slice] = []
    var ends: [Double] = []
    for column in 0..<columns {
      var top = 0.0
      var bottom = 0.0
      let before = slices.count
      for (part, numbers) in parts.enumerated() {
        guard column < numbers.count, let number = numbers[column], let value = number.drawable else { continue }
        let from = value < 0 ? bottom : top
        slices.append(Slice(column: column, part: part, from: from, to: from + value, number: number))
        if value < 0 { bottom += value } else { top += value }
      }
      if slices.count == before { slices.append(Slice(column: column, part: nil, from: 0, to: 0, number: nil)) }
      ends += [top, bottom]
    }
    self.slices = slices
    self.ends = ends
  }

  /// The slices of the last column that has numbers.
  var last: [Slice] {
    guard let column = slices.last(where: { $0.part != nil })?.column else { return [] }
    return slices.filter { $0.column == column }
  }
}
