/// Builds elements from events: of a whole document, or of the part of it that a consumer hands on.
public struct XMLTreeBuilder {
  private var open: [XMLElement] = []

  /// Creates a builder that holds nothing.
  public init() {}

  /// Whether an element has begun and not ended.
  public var isOpen: Bool { !open.isEmpty }

  /// Begins an element inside the one that is open.
  public mutating func start(_ tag: borrowing XMLStartTag) {
    open.append(tag.element())
  }

  /// Adds text to the element that is open.
  public mutating func text(_ bytes: Span<UInt8>) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += bytes.string
  }

  /// Ends the element that is open, and returns it if it was the outermost.
  public mutating func end() -> XMLElement? {
    guard let element = open.popLast() else { return nil }
    guard !open.isEmpty else { return element }
    open[open.count - 1].children.append(element)
    return nil
  }
}

/// Builds the whole document.
final class XMLDocumentBuilder: XMLConsumer {
  let names: [String] = []
  private var builder = XMLTreeBuilder()
  private(set) var root: XMLElement?

  func start(_ tag: borrowing XMLStartTag) { builder.start(tag) }

  func text(_ bytes: Span<UInt8>) { builder.text(bytes) }

  func end(_ name: Int?) { root = builder.end() ?? root }
}
