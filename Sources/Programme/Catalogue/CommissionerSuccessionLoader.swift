import Dates
import Metrics
import YAMLDocuments

/// Reads the list of commissioners that ended, `Templates/commissioners.yaml`.
public enum CommissionerSuccessionLoader {
  /// The file, within the folder of templates.
  public static let file = "commissioners.yaml"

  /// All of them; none where there is no list.
  ///
  /// - Throws: `ProgrammeError` where the list cannot be read; it names the line.
  public static func successions(in templates: FolderFiles) throws(ProgrammeError) -> [CommissionerSuccession] {
    try templates.once(file) { () throws(ProgrammeError) in try read(templates) }
  }

  private static func read(_ templates: FolderFiles) throws(ProgrammeError) -> [CommissionerSuccession] {
    guard let bytes = templates.bytes(of: file) else { return [] }
    do throws(YAMLFault) {
      var result: [CommissionerSuccession] = []
      for item in try YAMLValue.read(bytes, file: file).required("successions").items() {
        try item.allowOnly(["codes", "to", "became"])
        let to = try item.required("to")
        guard let lastDay = CivilDate(iso: try to.text()) else {
          throw to.fault("A date such as 2018-03-31 is expected.")
        }
        var successors: [String] = []
        for code in try item.required("became").items() { successors.append(try code.text()) }
        for code in try item.required("codes").items() {
          let text = try code.text()
          guard !result.contains(where: { $0.code == text }) else { throw code.fault("The code \(text) ends twice.") }
          result.append(CommissionerSuccession(code: text, lastDay: lastDay, successors: successors))
        }
      }
      return result
    } catch {
      throw ProgrammeError(
        "\(templates.title(of: error.file)), line \(error.line): \(error.message)",
        advice: "Correct the line; the head of the file explains the keys.")
    }
  }
}
