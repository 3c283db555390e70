/// Walks the template of one page with its parts and its layout, and finds names that mean nothing where they stand.
struct PageTemplateCheck {
  /// The templates that there are, taken apart, by their names without `.mustache`.
  let trees: [String: TemplateTree]
  /// What is wrong.
  private(set) var faults: Set<TemplateFault> = []
  /// The templates that were walked.
  private(set) var used: Set<String> = []
  /// The raw names that were printed.
  private(set) var printed: Set<String> = []

  init(_ trees: [String: TemplateTree]) { self.trees = trees }

  /// Where the walk is.
  private struct Place {
    let template: String
    let scope: TemplateScope
    /// The templates that led here, the page first.
    let way: [String]
    /// What a page puts in place of the blocks of its layout, and where that was written.
    var blocks: [String: (nodes: [TemplateTree.Node], template: String)] = [:]
  }

  /// Walks a page.
  mutating func check(_ page: String, filledWith scope: TemplateScope) {
    walk(page, Place(template: page, scope: scope, way: []))
  }

  private mutating func walk(_ template: String, _ from: Place) {
    guard let tree = trees[template] else { return }
    used.insert(template)
    let place = Place(template: template, scope: from.scope, way: from.way + [template], blocks: from.blocks)
    walk(tree.nodes, place)
  }

  private mutating func walk(_ nodes: [TemplateTree.Node], _ place: Place) {
    for node in nodes {
      switch node.tag.kind {
      case .variable, .raw: printing(node.tag, place)
      case .section, .inverted: section(node, place)
      case .partial: part(node.tag, place)
      case .layout: layout(node, place)
      case .block: block(node, place)
      case .end, .setting: break
      }
    }
  }

  private mutating func printing(_ tag: TemplateTag, _ place: Place) {
    guard let kind = kind(of: tag, place) else { return }
    switch (kind, tag.kind) {
    case (.text, .variable), (.number, _): break
    case (.raw, .raw): printed.insert(tag.name)
    case (.text, _):
      fault(tag, place, "\(tag.written) would print text of people as it is: write {{\(tag.text)}}.")
    case (.raw, _):
      fault(tag, place, "\"\(tag.name)\" is made by bcf and holds tags: write {{{\(tag.text)}}}.")
    case (.flag, _):
      fault(tag, place, "\"\(tag.name)\" is yes or no: write {{#\(tag.text)}}...{{/\(tag.text)}}.")
    case (.texts, _), (.list, _), (.section, _):
      fault(
        tag, place,
        "\"\(tag.name)\" cannot be printed as a whole: write {{#\(tag.text)}}...{{/\(tag.text)}}.")
    }
    if tag.kind == .variable { printed.insert(tag.name) }
  }

  private mutating func section(_ node: TemplateTree.Node, _ place: Place) {
    // What stands within an unknown section is not looked at: it would be told again and again.
    guard let kind = kind(of: node.tag, place) else { return }
    var inner = place.scope
    if node.tag.kind == .section { inner = place.scope.entering(kind) }
    walk(
      node.children,
      Place(template: place.template, scope: inner, way: place.way, blocks: place.blocks))
  }

  private mutating func part(_ tag: TemplateTag, _ place: Place) {
    guard trees[tag.text] != nil else { return missing(tag, place) }
    guard !place.way.contains(tag.text) else {
      return fault(tag, place, "\"\(tag.text)\" would print itself without end.")
    }
    walk(tag.text, place)
  }

  private mutating func layout(_ node: TemplateTree.Node, _ place: Place) {
    guard let tree = trees[node.tag.text] else { return missing(node.tag, place) }
    guard !place.way.contains(node.tag.text) else {
      return fault(node.tag, place, "\"\(node.tag.text)\" would print itself without end.")
    }
    let known = PageTemplateCheck.blocks(in: tree.nodes)
    var blocks = place.blocks
    for child in node.children {
      guard child.tag.kind == .block else {
        fault(
          child.tag, place,
          "Within {{<\(node.tag.text)}} only blocks may stand, such as {{$main}}...{{/main}}: move it into one.")
        continue
      }
      guard known.contains(child.tag.text) else {
        let advice = PageTemplateCheck.advice(on: child.tag.text, among: known)
        fault(child.tag, place, "\"\(node.tag.text)\" has no block \"\(child.tag.text)\".\(advice)")
        continue
      }
      if blocks[child.tag.text] == nil { blocks[child.tag.text] = (child.children, place.template) }
    }
    walk(
      node.tag.text, Place(template: place.template, scope: place.scope, way: place.way, blocks: blocks))
  }

  private mutating func block(_ node: TemplateTree.Node, _ place: Place) {
    guard let block = place.blocks[node.tag.text] else { return walk(node.children, place) }
    walk(
      block.nodes,
      Place(template: block.template, scope: place.scope, way: place.way, blocks: place.blocks))
  }

  /// What a name stands for, after its transforms; a name that means nothing is told.
  private mutating func kind(of tag: TemplateTag, _ place: Place) -> TemplateName.Kind? {
    if tag.name.isEmpty {
      guard let transform = tag.transforms.first, TemplateTransforms.ofPlace.contains(transform) else {
        fault(tag, place, "\(tag.written) is not known; within a list there are first(), last(), even() and odd().")
        return nil
      }
      guard place.scope.isRepeated else {
        fault(tag, place, "\(tag.written) means something only directly within a list.")
        return nil
      }
      return transform == "index" ? .number : .flag
    }
    guard var kind = tag.name == "." ? PageTemplateCheck.kind(of: place.scope.item) : place.scope.kind(of: tag.name)
    else {
      if tag.name == "." {
        fault(tag, place, "{{.}} stands for several names here and cannot be printed: print one of them.")
      } else {
        let advice = PageTemplateCheck.advice(on: tag.name, among: place.scope.names)
        fault(tag, place, "There is no \"\(tag.name)\" here, so nothing would be printed.\(advice)")
      }
      return nil
    }
    for transform in tag.transforms.reversed() {
      guard let next = TemplateTransforms.kind(transform, of: kind) else {
        fault(tag, place, "\"\(transform)\" cannot be asked of \"\(tag.name)\".")
        return nil
      }
      kind = next
    }
    return kind
  }

  private static func kind(of item: TemplateScope.Item) -> TemplateName.Kind? {
    switch item {
    case .text: .text(mayBeMissing: false)
    case .number: .number
    case .raw: .raw(mayBeMissing: false)
    case .type, .unknown: nil
    }
  }

  private mutating func missing(_ tag: TemplateTag, _ place: Place) {
    let advice = PageTemplateCheck.advice(on: tag.text, among: Set(trees.keys))
    fault(tag, place, "There is no template pages/\(tag.text).mustache, so nothing would be printed.\(advice)")
  }

  private mutating func fault(_ tag: TemplateTag, _ place: Place, _ message: String) {
    faults.insert(TemplateFault(file: "pages/\(place.template).mustache", line: tag.line, message: message))
  }

  private static func advice(on name: String, among known: Set<String>) -> String {
    NearestName.of(name, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
  }

  /// The blocks of a layout.
  private static func blocks(in nodes: [TemplateTree.Node]) -> Set<String> {
    var names: Set<String> = []
    for node in nodes {
      if node.tag.kind == .block { names.insert(node.tag.text) }
      names.formUnion(blocks(in: node.children))
    }
    return names
  }
}
