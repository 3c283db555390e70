import Foundation

/// A cell of a money table: an amount, or a state that is none and never counts as zero.
public struct MoneyAmount: Hashable, Sendable {
  /// Why a cell holds no amount.
  public enum State: String, Hashable, Sendable {
    /// Nothing stands there.
    case blank = "blank"
    case toBeConfirmed = "to be confirmed"
    case toBeAnnounced = "to be announced"
    /// Nobody is asked for an amount.
    case notApplicable = "not applicable"
    /// It is said that there is nothing: `None`, `None provided`, `-`.
    case nothing = "none"
    /// A heading, or another cell that was never meant for an amount.
    case notData = "no data cell"
    /// What stands there is neither an amount nor one of these words.
    case unreadable = "not an amount"

    /// Whether an amount is still to come, so that a sum over the cell is open.
    public var isOpen: Bool {
      self == .blank || self == .toBeConfirmed || self == .toBeAnnounced || self == .unreadable
    }
  }

  /// What a cell comes to.
  public enum Content: Hashable, Sendable {
    /// In the unit of the table.
    case amount(Decimal)
    case state(State)
  }

  /// As written.
  public let text: String
  /// What it comes to.
  public let content: Content
  /// Whether the text says that it is approximate: `c. 370`, `circa 370`.
  public let isApproximate: Bool

  /// Makes a cell.
  public init(text: String, content: Content, isApproximate: Bool = false) {
    self.text = text
    self.content = content
    self.isApproximate = isApproximate
  }

  /// The amount in the unit of the table; nothing where there is none.
  public var amount: Decimal? {
    if case .amount(let amount) = content { return amount }
    return nil
  }

  /// Why there is no amount; nothing where there is one.
  public var state: State? {
    if case .state(let state) = content { return state }
    return nil
  }
}
