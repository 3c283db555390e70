/// Names as parts of the names of files and folders: lower case, digits and hyphens.
public enum Slug {
  /// As long as the name of a file should be.
  private static let longest = 80

  /// `Proposal to learn from service users' experience` is `proposal-to-learn-from-service-users-experience`.
  ///
  /// What is neither a letter from a to z nor a digit becomes a hyphen, apostrophes vanish. A name without any of them
  /// is `item`.
  public static func of(_ name: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "'", "\u{2019}": continue
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    var slug = ""
    for word in words {
      let longer = slug.isEmpty ? word : "\(slug)-\(word)"
      guard longer.utf8.count <= longest else { break }
      slug = longer
    }
    if slug.isEmpty { slug = words.first.map { String($0.prefix(longest)) } ?? "item" }
    return slug
  }

  /// The slugs of several names, in their order. One that is taken gets `-2`, the next `-3`.
  ///
  /// - Parameter taken: what none of them may be.
  public static func unique(_ names: [String], taken: Set<String> = []) -> [String] {
    var used = taken
    return names.map { name in
      let first = of(name)
      var slug = first
      var number = 2
      while !used.insert(slug).inserted {
        slug = "\(first)-\(number)"
        number += 1
      }
      return slug
    }
  }
}
