import CZLib
import Pictures
import Testing

/// The pixels of the files, read here by the standard (ISO 15948) with zlib alone.
@Suite struct PNGPixelTests {
  /// A file without filters, taken apart.
  private struct Decoded {
    let colourType: UInt8
    let palette: [UInt8]
    let width: Int
    private var rows: [[UInt8]] = []

    init(_ png: [UInt8]) throws {
      func number(_ start: Int) -> Int { png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
      width = number(16)
      let height = number(20)
      colourType = png[25]
      var (palette, packed): ([UInt8], [UInt8]) = ([], [])
      var place = 8
      while place + 8 <= png.count {
        let content = png[(place + 8)..<(place + 8 + number(place))]
        switch String(decoding: png[(place + 4)..<(place + 8)], as: UTF8.self) {
        case "PLTE": palette = Array(content)
        case "IDAT": packed += content
        default: break
        }
        place += 12 + number(place)
      }
      self.palette = palette
      let length = 1 + (colourType == 3 ? width : 3 * width)
      var bytes = [UInt8](repeating: 0, count: length * height)
      var count = UInt(bytes.count)
      try #require(uncompress(&bytes, &count, packed, UInt(packed.count)) == Z_OK)
      try #require(count == length * height)
      for start in stride(from: 0, to: bytes.count, by: length) {
        try #require(bytes[start] == 0, "no filter")
        rows.append(Array(bytes[(start + 1)..<(start + length)]))
      }
    }

    /// Red, green and blue of a pixel.
    func colour(_ x: Int, _ y: Int) -> [UInt8] {
      guard colourType == 3 else { return Array(rows[y][(3 * x)..<(3 * x + 3)]) }
      let place = 3 * Int(rows[y][x])
      return Array(palette[place..<place + 3])
    }
  }

  private func decoded(_ content: String, _ width: Int, _ height: Int) throws -> Decoded {
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" shape-rendering="crispEdges">
      \(content)</svg>
      """
    return try Decoded(PNGPicture(svg: svg, scale: 1).bytes)
  }

  private func square(_ x: Int, _ y: Int, _ size: Int, _ colour: (Int, Int, Int)) -> String {
    "<rect x='\(x)' y='\(y)' width='\(size)' height='\(size)' fill='rgb(\(colour.0),\(colour.1),\(colour.2))'/>"
  }

  @Test func aDrawingKeepsItsColours() throws {
    let image = try decoded(square(10, 0, 10, (18, 60, 90)), 30, 10)
    #expect(image.colourType == 3)
    #expect(image.palette == [255, 255, 255, 18, 60, 90], "white has 200 pixels, the square 100")
    #expect(image.colour(9, 0) == [255, 255, 255])
    #expect(image.colour(10, 0) == [18, 60, 90])
    #expect(image.colour(19, 9) == [18, 60, 90])
    #expect(image.colour(20, 9) == [255, 255, 255])
  }

  @Test func ofTooManyColoursThoseOfFewPixelsBecomeTheNearest() throws {
    // 256 squares of 16 pixels, each with another red, on a ground that is the last of them; 40 of one pixel each beside.
    let large = (0..<256).map { square(4 * ($0 % 64), 4 * ($0 / 64), 4, ($0, 0, 0)) }
    let small = (0..<40).map { square(5 * $0, 18, 1, (6 * $0, 2, 0)) }
    let ground = "<rect width='256' height='20' fill='rgb(255,0,0)'/>"
    let image = try decoded(ground + large.joined() + small.joined(), 256, 20)
    #expect(image.colourType == 3)
    #expect(image.palette.count == 3 * 256)
    for red in 0..<256 { #expect(image.colour(4 * (red % 64) + 1, 4 * (red / 64) + 1) == [UInt8(red), 0, 0]) }
    for number in 0..<40 { #expect(image.colour(5 * number, 18) == [UInt8(6 * number), 0, 0]) }
  }

  @Test func aPaletteHolds256() throws {
    let colours = (0..<256).map { square($0, 0, 1, ($0, 255 - $0, 7)) }
    let image = try decoded(colours.joined(), 256, 1)
    #expect(image.palette.count == 3 * 256)
    for x in 0..<256 { #expect(image.colour(x, 0) == [UInt8(x), UInt8(255 - x), 7]) }
  }

  @Test func whatIsNoDrawingKeepsAllItsColours() throws {
    // 64 x 64 = 4,096 colours are a drawing, one more is none.
    func field(_ more: String) -> String {
      let squares = (0..<64).flatMap { y in (0..<64).map { x in square(x, y, 1, (4 * x, 4 * y, 9)) } }
      return square(0, 0, 65, (0, 0, 9)) + squares.joined() + more
    }
    #expect(try decoded(field(""), 65, 64).colourType == 3)
    let image = try decoded(field(square(64, 0, 1, (1, 2, 3))), 65, 64)
    #expect(image.colourType == 2)
    #expect(image.palette == [])
    #expect(image.colour(10, 20) == [40, 80, 9])
    #expect(image.colour(64, 0) == [1, 2, 3])
  }
}
