import Dates
import Programme
import XMLDocuments

/// The rules for signatures: their days can be, and none stands twice.
struct ReturnMeaningSignOffs {
  /// The last day of the quarter.
  let quarterEnds: CivilDate?
  private var seen: Set<SignOff> = []

  init(quarterEnds: CivilDate?) { self.quarterEnds = quarterEnds }

  mutating func check(_ element: XMLElement, found: inout ReturnMeaningFaults) {
    let signOff: SignOff
    do throws(ReturnMeaning.Fault) {
      signOff = try SignOffXML.signOff(element)
    } catch {
      return found.add([error], .signOff)
    }
    if !seen.insert(signOff).inserted {
      found.add([ReturnMeaning.twice("signOff", "all of it", line: element.line)], .signOff)
    }
    if let date = signOff.date, let quarterEnds, date < quarterEnds, signOff.basis != .informal {
      let message = "Nobody can sign the return before the quarter ends on \(quarterEnds)."
      found.add([element.fault("signed-before-quarter-ends", message)], .signOff)
    }
    if let date = signOff.date, let ratified = signOff.ratifiedOn, ratified < date {
      found.add([element.fault("ratified-before-signed", "It was ratified before it was signed.")], .signOff)
    }
  }
}
