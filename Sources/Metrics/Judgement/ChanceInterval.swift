extension PlanComparison {
  var intervalVerdict: IntervalVerdict? { nil }
}
