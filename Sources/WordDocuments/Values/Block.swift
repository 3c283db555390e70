extension WordDocument {
  /// A piece of a document.
  public enum Block: Hashable, Sendable {
    /// The title on the page: once, before everything else.
    case title(String)
    /// A heading.
    case heading(HeadingLevel, String)
    /// A paragraph.
    case paragraph([Run])
    /// A paragraph in a box, which must not be overlooked.
    case notice([Run])
    /// A list; each ordered one begins anew.
    case list(ListKind, [[Run]])
    /// A table.
    case table(Table)
    /// A picture.
    case picture(Picture)
    /// What follows begins on a new page.
    case pageBreak
  }

  /// The level of a heading.
  public enum HeadingLevel: Int, Hashable, Sendable, CaseIterable {
    case first = 1
    case second
    case third
  }

  /// How the items of a list are marked.
  public enum ListKind: Hashable, Sendable, CaseIterable {
    /// Each item has the same mark.
    case bullets
    /// 1, 2, 3.
    case numbers
    /// a, b, c.
    case letters
  }
}
