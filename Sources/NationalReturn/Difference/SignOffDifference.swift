import Programme

/// Which signatures are not the same. Of a signature on the same day by the same role for the same body on the same ground, the
/// version and the ratification may change; any other one was added or removed.
enum SignOffDifference {
  static func changes(from old: [SignOff], to new: [SignOff]) -> [ReturnChange] {
    var rest = old
    var changes: [ReturnChange] = []
    var others: [SignOff] = []
    for record in new {
      if let index = rest.firstIndex(of: record) { rest.remove(at: index) } else { others.append(record) }
    }
    for record in others {
      let index = rest.firstIndex { name($0) == name(record) }
      let before = index.map { rest.remove(at: $0) }
      changes.append(ReturnChange(name(record), old: before.map(words), new: words(record)))
    }
    return changes + rest.map { ReturnChange(name($0), old: words($0), new: nil) }
  }

  /// `Health and Wellbeing Board (Chair), board, 20 November 2016`.
  private static func name(_ record: SignOff) -> String {
    "\(record.body) (\(record.role)), \(record.basis.rawValue), \(record.date?.inWords ?? "no day")"
  }

  private static func words(_ record: SignOff) -> String {
    let version =
      record.version.isEmpty ? "without a version" : "version \(ReturnFingerprint.short(record.version))"
    return version + (record.ratifiedOn.map { ", ratified on \($0.inWords)" } ?? "")
  }
}
