/// Moves labels in a column apart until none touches another.
enum Spreading {
  /// The centres of labels, each as near as can be to where it belongs (least squares), in their order, none
  /// touching another, all between `top` and `bottom`. Where there is no room for all they go on below `bottom`.
  static func centres(wanted: [Double], heights: [Double], top: Double, bottom: Double) -> [Double] {
    guard !wanted.isEmpty else { return [] }
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // With the height of what stands above taken off, "not touching" is "not falling".
    var offset = 0.0
    var offsets: [Double] = []
    var blocks: [(sum: Double, count: Int)] = []
    for (rank, index) in order.enumerated() {
      if rank > 0 { offset += (heights[order[rank - 1]] + heights[index]) / 2 }
      offsets.append(offset)
      blocks.append((wanted[index] - offset, 1))
      while blocks.count > 1, let last = blocks.last,
        last.sum / Double(last.count) < blocks[blocks.count - 2].sum / Double(blocks[blocks.count - 2].count)
      {
        blocks.removeLast()
        blocks[blocks.count - 1].sum += last.sum
        blocks[blocks.count - 1].count += last.count
      }
    }
    let least = top + (order.first.map { heights[$0] } ?? 0) / 2
    let most = bottom - offset - (order.last.map { heights[$0] } ?? 0) / 2
    let flat = blocks.flatMap { Array(repeating: max(least, min(most, $0.sum / Double($0.count))), count: $0.count) }
    var result = wanted
    for (rank, index) in order.enumerated() { result[index] = flat[rank] + offsets[rank] }
    return result
  }
}
