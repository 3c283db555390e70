extension TemplateNames {
  static let highlightReport: [TemplateType] = []
}
