import Pictures
import Testing

@Suite struct PNGPictureTests {
  private static let square = """
    <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#123c5a"/></svg>
    """

  /// The numbers of the header of a PNG (ISO 15948, 11.2.2): width and height, four bytes each, from byte 16 on.
  private func size(_ png: [UInt8]) -> [Int] {
    [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test func theScaleGivesPixels() throws {
    let picture = try PNGPicture(svg: Self.square, scale: 2.5)
    #expect(Array(picture.bytes.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(size(picture.bytes) == [100, 50])
    #expect([picture.width, picture.height] == [40, 20])
    #expect(try PNGPicture(svg: Self.square, scale: 2.5) == picture)
  }

  @Test func whatIsNoDrawingIsRefused() {
    for text in ["", "no drawing", "<svg", "<p xmlns='http://www.w3.org/1999/xhtml'>text</p>"] {
      #expect(throws: PictureFault.self) { try PNGPicture(svg: text, scale: 1) }
    }
  }

  @Test func aPictureOfTooManyPixelsIsRefused() {
    #expect(throws: PictureFault.size) { try PNGPicture(svg: Self.square, scale: 200) }
    #expect(throws: PictureFault.size) { try PNGPicture(svg: Self.square, scale: 0) }
    #expect(throws: Never.self) { try PNGPicture(svg: Self.square, scale: 50) }
  }

  @Test func nothingOutsideIsRead() throws {
    let leading = """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">
      <rect width="40" height="20" fill="#123c5a"/>
      <image xlink:href="file:///etc/hostname" width="40" height="20"/>
      <image href="https://example.org/picture.png" width="40" height="20"/></svg>
      """
    #expect(try PNGPicture(svg: leading, scale: 1).bytes == PNGPicture(svg: Self.square, scale: 1).bytes)
  }
}
