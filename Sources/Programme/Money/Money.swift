/// A figure that no document prints, worked out from those that it does.
public struct DerivedFigure: Hashable, Sendable {
  /// What it is.
  public let name: String
  /// What it comes to, and how.
  public let value: FigureValue
  /// What the team says about it.
  public let note: String?
}

/// The money of a programme as its documents print it: tables, what they add up to, and what else was compared.
public struct Money: Sendable {
  /// The tables of `money.yaml` that could be read, each with its checks.
  public let footings: [MoneyFooting]
  /// Figures that should agree.
  public let comparisons: [ComparedFigures]
  /// Amounts that were carried forward.
  public let carriedForward: [AmountTrace]
  /// The sum that is exposed where a metric misses its plan; nothing where there is none.
  public let riskShare: RiskShare?
  /// What a payment for performance needs; nothing where money.yaml does not speak of one.
  public let payment: PaymentInputs?
  /// Figures that no document prints and that follow from those it does: shown as derived.
  public let derived: [DerivedFigure]
  /// Where the figures come from.
  public let source: String?
  /// What the team says about the money.
  public let notes: [String]
  /// What the figures are worked out with.
  public let evaluation: FigureEvaluation

  /// The tables.
  public var tables: [MoneyTable] { footings.map(\.table) }

  init(_ settings: MoneySettings, tables: [MoneyTable], others: [MoneyTable] = []) {
    let evaluation = FigureEvaluation(tables + others)
    footings = tables.map(MoneyFooting.init)
    comparisons = settings.comparisons.map { ComparedFigures($0, with: evaluation) }
    carriedForward = settings.carriedForward.map { AmountTrace($0, with: evaluation) }
    riskShare = settings.riskShare
    payment = settings.payment
    derived = settings.derived.compactMap { entry in
      (try? evaluation.value(entry.figure)).map { DerivedFigure(name: entry.name, value: $0, note: entry.note) }
    }
    source = settings.source
    notes = settings.notes
    self.evaluation = evaluation
  }

  /// What the risk share comes to; nothing where there is none, or its amount is not known.
  public var riskShareAmount: FigureValue? { riskShare.flatMap { try? evaluation.value($0.amount) } }
}
