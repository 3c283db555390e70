/// Governance and local forms.
extension TemplateNames {
  static let governance = [
    TemplateType(
      GovernanceView.self, "Governance",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .list("bodies", GovernanceView.Body.self, "who decides and reads"),
        .flag("hasBodies", "whether there are any"),
        .list("events", GovernanceView.Event.self, "meetings and deadlines by their days"),
        .flag("hasEvents", "whether there are any"),
        .list("documents", GovernanceView.Document.self, "the documents of the programme"),
        .flag("hasDocuments", "whether there are any"),
        .list("conditions", GovernanceView.Condition.self, "the national conditions"),
        .flag("hasConditions", "whether there are any"),
        .section("conditionsCounted", NumberedText.self, "how many are answered"),
        .flag("hasSchemesOfConditions", "whether schemes answer by themselves"),
        .list("markers", GovernanceView.Marker.self, "placeholders that are left in texts"),
        .flag("hasMarkers", "whether there are any"),
        .section("markersCounted", NumberedText.self, "how many there are"),
        .list("forms", LocalFormView.self, "the local forms"),
        .flag("hasForms", "whether there are any"),
      ]),
    TemplateType(
      GovernanceView.Body.self, "A body",
      [
        .text("bodyName", "its name"), .text("bodyRole", "what it does for the programme"),
        .text("cadence", "how often it meets"), .text("nextMeeting", "when it meets next"),
      ]),
    TemplateType(
      GovernanceView.Event.self, "A meeting or a deadline",
      [
        .text("eventDate", "when"), .text("eventBody", "which body, or that it is a deadline"),
        .text("purpose", "what for"), .text("papersDue", "by when papers must be there"),
        .text("outcome", "what came of it"), .text("eventState", "`past`, `to come` or `no day`"),
      ]),
    TemplateType(
      GovernanceView.Document.self, "A document of the programme",
      [
        .text("documentAnchor", "the id of its place on the page"), .text("documentName", "its name"),
        .text("version", "its version"), .text("documentStatus", "what became of it, as it was typed"),
        .text("documentDate", "when"), .text("documentOwner", "the role that keeps it"),
        .optional("documentNote", "what else is to be said"),
        .optional("documentStates", "all its states, where there are several"),
        .section("signed", NumberedText.self, "how many signed this version formally"),
        .list("signatures", GovernanceView.Signature.self, "who agreed, and who was to"),
        .flag("hasSignatures", "whether there are any"),
      ]),
    TemplateType(
      GovernanceView.Signature.self, "An agreement to a document",
      [
        .text("signatureBody", "the body"), .text("signatureRole", "the role that signed"),
        .text("written", "date and ground as they were typed"), .text("worth", "what it is worth for this version"),
        .flag("isSigned", "whether this version is signed"),
      ]),
    TemplateType(
      GovernanceView.Condition.self, "A national condition",
      [
        .text("conditionName", "the condition"), .text("conditionScheme", "the scheme that answers"),
        .text("answer", "the answer"), .flag("isOpen", "whether it is not answered"),
        .text("evidence", "what shows it"), .text("due", "by when"), .text("conditionState", "how far it is met"),
        .optional("conditionNote", "what else is to be said"),
      ]),
    TemplateType(
      GovernanceView.Marker.self, "A placeholder",
      [
        .text("markerPlace", "file and line"), .text("markerText", "what stands there"),
        .text("markerWeight", "`missing` or `to be confirmed`"),
      ]),
    TemplateType(
      LocalFormView.self, "A local form",
      [
        .text("formAnchor", "the id of its place on the page"), .text("formTitle", "what it is called"),
        .text("formSource", "where its rule comes from"),
        .list("results", NumberedText.self, "what it comes to"), .texts("columns", "the headings of its table"),
        .list("rows", LocalFormView.Row.self, "its rows"),
        .flag("hasFormRows", "whether there are any; a form that nobody has filled in has none"),
      ]),
    TemplateType(
      LocalFormView.Row.self, "A row of a local form",
      [
        .text("rowFigures", "the beginning of the names of its figures"), .text("rowName", "what it is about"),
        .list("cells", LocalFormView.Cell.self, "its cells"),
      ]),
    TemplateType(
      LocalFormView.Cell.self, "A cell of a local form",
      [
        .text("cellText", "what stands there"), .flag("isTyped", "whether the team typed it"),
        .flag("isNumber", "whether it is a number"),
      ]),
  ]
}
