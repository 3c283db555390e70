import Metrics

// The measures of ASCOF that belong to the Better Care Fund. Source: ASCOF handbooks of definitions; the time series of
// 2024-25 with its log of comparability.

/// ASCOF 2B(1) and 2B(2), 2D from 2023-24.
enum ReablementOutcomes: OutcomesFrameworkMeasures {
  static let kind = ReturnKind.reablement

  static let measures = [
    OutcomesFrameworkMeasure(
      codes: [("2B1", 2010...2022), ("2D1", 2023...2023), ("2D", 2023...2023)],
      phrases: [["at home 91 days"]], otherwise: ["offered"], multiplier: 100,
      names: [
        .numerator: "at-home-on-day-91", .denominator: "discharged-to-reablement", .outcome: "published-outcome",
      ], quarter: 3),
    OutcomesFrameworkMeasure(
      codes: [("2B2", 2010...2022), ("2D2", 2023...2100)],
      phrases: [["offered", "reablement"]], multiplier: 100,
      names: [
        .numerator: "discharged-to-reablement", .denominator: "hospital-discharges-65-plus",
        .outcome: "published-outcome",
      ], outcomePart: "offered", quarter: 3),
    // From 2024-25 another measure under the same code: a whole year, twelve weeks, from client-level data.
    OutcomesFrameworkMeasure(
      codes: [("2D1", 2024...2100), ("2D", 2024...2100)],
      phrases: [["12 weeks", "reablement"], ["remained in the community", "reablement"]], multiplier: 100,
      names: [
        .numerator: "in-community-after-12-weeks", .denominator: "discharged-to-reablement-in-year",
        .outcome: "published-outcome",
      ]),
  ]
}

/// ASCOF 2A(2), 2C from 2023-24.
enum ResidentialOutcomes: OutcomesFrameworkMeasures {
  static let kind = ReturnKind.residentialAdmissions

  static let measures = [
    OutcomesFrameworkMeasure(
      codes: [("2A2", 2010...2022), ("2C", 2023...2100)],
      phrases: [["65 and over", "admission"], ["older adults", "admission"], ["older people", "admission"]],
      otherwise: ["18 to 64", "18-64", "reablement"], multiplier: 100_000,
      names: [
        .numerator: "permanent-admissions", .denominator: "population-65-plus", .outcome: "published-outcome",
      ])
  ]
}

/// ASCOF 3A, 1D from 2023-24: the first question of the Adult Social Care Survey, weighted.
enum SatisfactionOutcomes: OutcomesFrameworkMeasures {
  static let kind = ReturnKind.satisfaction

  static let measures = [
    OutcomesFrameworkMeasure(
      codes: [("3A", 2010...2022), ("1D", 2023...2100)],
      phrases: [["overall satisfaction", "people who use services"]], multiplier: 100,
      names: [.outcome: "survey-outcome", .marginOfError: "margin-of-error", .base: "respondents"])
  ]
}
