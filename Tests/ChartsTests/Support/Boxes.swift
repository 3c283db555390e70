@testable import Charts

/// The boxes of the texts of a picture, from the table of widths.
struct Boxes {
  struct Box {
    let words: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func touches(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  let boxes: [Box]

  /// - Parameter isTip: whether the texts of tips are meant, or all others.
  init(_ svg: Markup.Element, isTip: Bool = false) {
    let size: Double = svg.classes.contains("wide") ? 14 : 13
    boxes = svg.all.filter { $0.name == "text" && $0.classes.contains("tip-text") == isTip }.map { text in
      let width = TextWidths.width(text.words, size: size, isBold: text.classes.contains("strong"))
      let start =
        switch text["text-anchor"] {
        case "middle": text.number("x") - width / 2
        case "end": text.number("x") - width
        default: text.number("x")
        }
      // From the tallest letter to the lowest of Arial.
      return Box(
        words: text.words, left: start, right: start + width, top: text.number("y") - size * 0.74,
        bottom: text.number("y") + size * 0.22)
    }
  }

  /// The words of texts that touch each other, or leave the picture.
  static func faults(_ svg: Markup.Element) -> [String] {
    let frame = svg["viewBox"].split(separator: " ").compactMap { Double($0) }
    let boxes = Boxes(svg).boxes
    var faults: [String] = []
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] where box.touches(other) { faults.append("\(box.words) | \(other.words)") }
    }
    for box in boxes + Boxes(svg, isTip: true).boxes
    where box.left < -0.5 || box.right > frame[2] + 0.5 || box.top < 0 || box.bottom > frame[3] {
      faults.append("outside: \(box.words) \(box)")
    }
    return faults
  }
}
