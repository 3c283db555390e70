import Foundation

/// What another price of the same cases would do to the net result. A net cost below 0 is a saving.
public struct PriceSensitivity: Hashable, Sendable {
  /// What is counted.
  public let name: String
  /// How many.
  public let quantity: Decimal
  /// Pounds for each, as the case has it.
  public let price: Decimal
  /// Pounds for each, by somebody else.
  public let otherPrice: Decimal
  /// The net cost with the first price; nothing where it is not known.
  public let net: Decimal?
  /// What the team says about it.
  public let note: String?

  /// Makes one.
  public init(
    name: String, quantity: Decimal, price: Decimal, otherPrice: Decimal, net: Decimal? = nil, note: String? = nil
  ) {
    self.name = name
    self.quantity = quantity
    self.price = price
    self.otherPrice = otherPrice
    self.net = net
    self.note = note
  }

  /// All cases at the first price.
  public var value: Decimal { quantity * price }
  /// All cases at the other price.
  public var otherValue: Decimal { quantity * otherPrice }
  /// What the first price gives more than the other.
  public var difference: Decimal { value - otherValue }
  /// The net cost with the other price.
  public var otherNet: Decimal? { net.map { $0 + difference } }
}
