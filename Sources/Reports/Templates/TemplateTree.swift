/// A template taken apart: tags, and sections with what is in them.
struct TemplateTree {
  /// A tag, with what stands between it and its end.
  struct Node {
    let tag: TemplateTag
    var children: [Node] = []
  }

  /// The nodes, in order.
  private(set) var nodes: [Node] = []
  /// What is not closed, or closed in another order, in the order of the lines.
  private(set) var faults: [TemplateScanner.Fault] = []

  /// Takes a text apart. What is wrong does not stop it: the rest is taken apart as well as it can be.
  init(_ text: String) {
    let scanned = TemplateScanner.tags(in: text)
    faults = scanned.faults
    var open: [Node] = []
    for tag in scanned.tags {
      if tag.opens {
        open.append(Node(tag: tag))
      } else if tag.kind == .end {
        end(tag, &open)
      } else {
        add(Node(tag: tag), &open)
      }
    }
    while let node = open.popLast() {
      fault(node.tag.line, "\(node.tag.written) is not closed: {{/\(node.tag.text)}} is missing.")
      add(node, &open)
    }
    faults.sort { ($0.line, $0.message) < ($1.line, $1.message) }
  }

  private mutating func add(_ node: Node, _ open: inout [Node]) {
    if open.isEmpty {
      nodes.append(node)
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  private mutating func end(_ tag: TemplateTag, _ open: inout [Node]) {
    guard let last = open.last else {
      return fault(tag.line, "\(tag.written) closes nothing: {{#\(tag.text)}} is missing before it.")
    }
    if open.contains(where: { $0.tag.text == tag.text }) {
      while let node = open.popLast() {
        add(node, &open)
        if node.tag.text == tag.text { return }
        fault(
          node.tag.line,
          "\(node.tag.written) is not closed before \(tag.written) on line \(tag.line): {{/\(node.tag.text)}} is missing."
        )
      }
    } else {
      // A misspelt end: the section ends here.
      fault(
        tag.line,
        "\(tag.written) closes nothing; open is \(last.tag.written) of line \(last.tag.line): write {{/\(last.tag.text)}}."
      )
      if NearestName.of(tag.text, among: [last.tag.text]) != nil, let node = open.popLast() { add(node, &open) }
    }
  }

  private mutating func fault(_ line: Int, _ message: String) {
    faults.append(TemplateScanner.Fault(line: line, message: message))
  }
}
