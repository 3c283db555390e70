/// An image as numbers of at most 256 colours, which is packed in a third of the time and into half the bytes.
///
/// The colours that are used most stay as they are, and with them all areas, lines and letters of a drawing. The others are
/// shades at their edges, of a few pixels each: they become the nearest of those that stay.
struct IndexedImage {
  /// The most colours of an image that is taken for a drawing; more are a photograph, or run into each other.
  private static let mostColours = 4096
  private static let mostKept = 256

  /// Red, green and blue of each colour.
  let palette: [UInt8]
  private let width: Int
  /// For each pixel, row by row, the number of its colour among all that were met.
  private let met: [UInt16]
  /// For each colour that was met, its place in the palette.
  private let places: [UInt8]

  /// - Returns: Nothing where the image has too many colours.
  init?(_ image: ImagePixels) {
    guard let (met, colours) = IndexedImage.colours(of: image) else { return nil }
    let kept = colours.sorted { ($1.count, $0.colour) < ($0.count, $1.colour) }.prefix(IndexedImage.mostKept)
      .map(\.colour)
    self.met = met
    width = image.width
    places = colours.map { UInt8(IndexedImage.nearest(to: $0.colour, in: kept)) }
    palette = kept.flatMap { [UInt8($0 >> 16), UInt8($0 >> 8 & 255), UInt8($0 & 255)] }
  }

  /// Writes the places in the palette of a row, from a byte on.
  func write(row y: Int, into row: inout [UInt8], from start: Int) {
    let first = y * width
    row.withUnsafeMutableBufferPointer { row in
      for x in 0..<width { row[start + x] = places[Int(met[first + x])] }
    }
  }

  /// Each pixel as the number of its colour, and the colours with how many pixels have them, in the order in which they
  /// were met.
  private static func colours(of image: ImagePixels) -> (met: [UInt16], colours: [(colour: UInt32, count: Int)])? {
    var numbers: [UInt32: Int] = [:]
    var colours: [(colour: UInt32, count: Int)] = []
    var isDrawing = true
    let met = [UInt16](unsafeUninitializedCapacity: image.width * image.height) { met, count in
      for y in 0..<image.height where isDrawing {
        let row = image.row(y)
        var x = 0
        while x < row.count {
          let colour = ImagePixels.colour(of: row[x])
          let number = numbers[colour] ?? colours.count
          if number == colours.count {
            isDrawing = number < mostColours
            guard isDrawing else { break }
            numbers[colour] = number
            colours.append((colour, 0))
          }
          let start = x
          repeat {
            met.initializeElement(at: count, to: UInt16(number))
            count += 1
            x += 1
          } while x < row.count && ImagePixels.colour(of: row[x]) == colour
          colours[number].count += x - start
        }
      }
    }
    return isDrawing ? (met, colours) : nil
  }

  /// The place of the nearest colour, by the squares of the differences; its own where it was kept.
  private static func nearest(to colour: UInt32, in kept: [UInt32]) -> Int {
    var best = (place: 0, distance: Int.max)
    for (place, other) in kept.enumerated() {
      let distance = square(colour, other, 16) + square(colour, other, 8) + square(colour, other, 0)
      if distance < best.distance { best = (place, distance) }
      if distance == 0 { break }
    }
    return best.place
  }

  /// The square of the difference of one part of two colours.
  private static func square(_ first: UInt32, _ second: UInt32, _ shift: UInt32) -> Int {
    let difference = Int(first >> shift & 255) - Int(second >> shift & 255)
    return difference * difference
  }
}
