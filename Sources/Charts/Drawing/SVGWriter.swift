/// Appends SVG to bytes: fast, escaped, without `style` attributes.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 16_384) { bytes.reserveCapacity(capacity) }

  /// All that was written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Markup made by us, as it is.
  mutating func markup(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A picture that is finished.
  mutating func append(_ other: SVGWriter) { bytes.append(contentsOf: other.bytes) }

  /// Escaped text.
  mutating func text(_ text: String) { SVGText.escape(text, into: &bytes) }

  /// A coordinate.
  mutating func number(_ value: Double) { SVGText.number(value, into: &bytes) }

  /// ` name="12.5"`
  mutating func attribute(_ name: StaticString, _ value: Double) {
    openAttribute(name)
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` name="words"`, escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    openAttribute(name)
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func openAttribute(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` data-figure="..." data-value="..."` of the mark of a number; nothing where it has no record.
  mutating func figure(_ number: ChartNumber?) {
    guard let number, let figure = number.figure else { return }
    attribute("data-figure", figure)
    attribute("data-value", SVGText.value(number.value))
  }

  /// `<line class="..." x1="..." .../>`
  mutating func line(
    _ classes: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, number: ChartNumber? = nil
  ) {
    markup("<line")
    attribute("class", classes)
    attribute("x1", x1)
    attribute("y1", y1)
    attribute("x2", x2)
    attribute("y2", y2)
    figure(number)
    markup("/>")
  }

  /// `<rect class="..." .../>`
  mutating func rectangle(
    _ classes: String, x: Double, y: Double, width: Double, height: Double, number: ChartNumber? = nil
  ) {
    markup("<rect")
    attribute("class", classes)
    attribute("x", x)
    attribute("y", y)
    attribute("width", max(0, width))
    attribute("height", max(0, height))
    figure(number)
    markup("/>")
  }

  /// A path through places, joined by lines. Fewer than two places are nothing.
  mutating func path(_ classes: String, _ places: [(x: Double, y: Double)], isClosed: Bool = false) {
    guard places.count > 1 else { return }
    markup("<path")
    attribute("class", classes)
    markup(" d=\"")
    for (index, place) in places.enumerated() {
      bytes.append(index == 0 ? UInt8(ascii: "M") : UInt8(ascii: "L"))
      number(place.x)
      bytes.append(UInt8(ascii: " "))
      number(place.y)
    }
    if isClosed { bytes.append(UInt8(ascii: "Z")) }
    markup("\"/>")
  }
}
