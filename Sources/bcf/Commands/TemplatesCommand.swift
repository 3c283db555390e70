import ArgumentParser
import Programme
import Reports

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Looks after the templates of the pages: their words, style and logo.",
    discussion: "Example: bcf templates check --templates my-templates",
    subcommands: [TemplatesCheckCommand.self])
}

struct TemplatesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says which names and parts of templates do not exist, and what is not closed, by file and line.",
    discussion: """
      A name that does not exist prints nothing on the page, without a word. Documentation/templates.md lists all names;
      Templates/README.md says how to change the logo, the words of the colours and a heading. The folder may hold only
      what is changed.

      Example: bcf templates check --templates my-templates
      """)

  @Option(help: "The folder with changed templates. Default: the one that came with bcf.")
  var templates: String?

  func run() throws {
    var faults: [(folder: String, fault: TemplateFault)] = []
    let files: FolderFiles
    if let templates, !TemplateFolder.isWhole(templates) {
      let (own, base) = try TemplateFolder.layers(templates)
      faults += TemplateLayerCheck(own: own, base: base).faults().map { (templates, $0) }
      files = own.over(base)
    } else {
      files = try TemplateFolder.find(templates)
    }
    let check = TemplateCheck(templates: files)
    let told = Set(faults.map(\.fault.file))
    faults += check.faults().filter { !told.contains($0.file) }.map { fault in
      let place = files.place(of: fault.file) ?? ""
      let folder = files.layers.first { place == $0 + "/" + fault.file } ?? files.layers.last ?? files.path
      return (folder, fault)
    }
    for (folder, fault) in faults { Console.data(fault.sentence(folder: folder) + "\n") }
    guard faults.isEmpty else {
      Console.message("\(faults.count) \(faults.count == 1 ? "fault" : "faults") in the templates.")
      throw ExitCode(1)
    }
    Console.message("\(check.count) templates of pages, and nothing wrong with them.")
  }
}
