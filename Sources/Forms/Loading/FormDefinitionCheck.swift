import Metrics
import Programme
import YAMLDocuments

/// Everything that is wrong with the definitions in `Templates/returns`: by the schema, by what refers to what, by the
/// catalogue of metrics, and as a whole.
public struct FormDefinitionCheck {
  /// The schema of definitions, within the templates.
  public static let schemaFile = "schema/return-form-1.schema.json"

  private let templates: FolderFiles
  private let library: FormLibrary
  private let schema: JSONSchema

  /// Makes it for a folder of templates.
  ///
  /// - Throws: `ProgrammeError` where the schema is missing or cannot be used.
  public init(templates: FolderFiles) throws(ProgrammeError) {
    self.templates = templates
    library = FormLibrary(templates: templates)
    guard let bytes = templates.bytes(of: FormDefinitionCheck.schemaFile) else {
      throw ProgrammeError(
        "Templates/\(FormDefinitionCheck.schemaFile) is missing.", advice: "Put it back, or install bcf again.")
    }
    do throws(YAMLFault) {
      schema = try JSONSchema(YAMLValue.read(bytes, file: FormDefinitionCheck.schemaFile))
    } catch {
      throw ProgrammeError(
        "Templates/\(error.file), line \(error.line): \(error.message)", advice: "Correct the schema.")
    }
  }

  /// The number of definitions.
  public var count: Int { library.files.count }

  /// All faults, file by file, in the order of the lines. Files are named from the folder of templates.
  public func faults() -> [YAMLFault] {
    let parts = FormParts(templates: templates)
    let names = templates.names(in: FormParts.folder + "/parts").filter { $0.hasSuffix(".yaml") }
    var faults = names.flatMap { schemaFaults("parts/" + $0, parts) }
    // A part with a fault would give the same fault again for each form that includes it.
    let hasSoundParts = faults.isEmpty
    for file in library.files {
      let own = schemaFaults(file, parts)
      faults += own
      if own.isEmpty, hasSoundParts { faults += meaningFaults(file) }
    }
    return faults + overlaps()
  }

  private func schemaFaults(_ file: String, _ parts: FormParts) -> [YAMLFault] {
    do throws(YAMLFault) {
      let value = try parts.file(file)
      return schema.faults(in: value, at: try FormDefinitionCheck.definition(of: value, file))
    } catch {
      return [error]
    }
  }

  /// Which definition of the schema a file is held against; nothing for a whole form.
  private static func definition(of value: YAMLValue, _ file: String) throws(YAMLFault) -> String? {
    guard file.hasPrefix("parts/") else { return nil }
    switch file {
    case "parts/lists.yaml": return "lists"
    case "parts/tables.yaml": return "tables"
    default:
      let keys = try value.entries().map(\.key)
      return ["id", "title", "guidance"].contains { keys.contains($0) } ? "sheet" : "group"
    }
  }

  private func meaningFaults(_ file: String) -> [YAMLFault] {
    do throws(YAMLFault) {
      let form = try ReturnFormLoader.form(file, in: templates)
      return FormChecks.faults(in: form) + metricFaults(form, "\(FormParts.folder)/\(file)")
    } catch {
      return [error]
    }
  }

  /// A question may be about a metric only that the catalogue of the form's year has.
  private func metricFaults(_ form: ReturnForm, _ file: String) -> [YAMLFault] {
    do throws(ProgrammeError) {
      let known = Set(try CatalogueLoader.metrics(of: form.year, in: templates).map(\.id))
      return form.questions.compactMap { question in
        guard let metric = question.metric, !known.contains(metric) else { return nil }
        return YAMLFault(
          file: question.definition.file, line: question.definition.line,
          message:
            "The question \"\(question.id)\" is about \"\(metric)\", which the catalogue of \(form.year) does not have."
        )
      }
    } catch {
      return [YAMLFault(file: file, line: 0, message: error.message)]
    }
  }

  /// Two files for one quarter: which of them holds would not be clear.
  private func overlaps() -> [YAMLFault] {
    var first: [Period: String] = [:]
    var faults: [YAMLFault] = []
    for file in library.files {
      let place = "\(FormParts.folder)/\(file)"
      let periods = FormLibrary.periods(file)
      if periods.isEmpty {
        faults.append(
          YAMLFault(file: place, line: 0, message: "The name says no year and quarters, such as 2016-17-Q1-Q3.yaml."))
      }
      for period in periods {
        if let other = first[period] {
          faults.append(YAMLFault(file: place, line: 0, message: "\(period) is in \(other) as well."))
        }
        first[period] = first[period] ?? file
      }
    }
    return faults
  }
}
