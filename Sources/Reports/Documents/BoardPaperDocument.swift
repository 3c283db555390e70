import Dates
import Programme
import WordDocuments

/// The paper for the Health and Wellbeing Board as a Word document, made of the values of its page.
struct BoardPaperDocument {
  private typealias Table = WordDocument.Table
  private typealias Run = WordDocument.Run

  private let view: BoardPaperView
  private let day: CivilDate
  private var words: BoardPaperWords { view.words }

  /// - Parameter day: the day of the report.
  init(_ view: BoardPaperView, day: CivilDate) { (self.view, self.day) = (view, day) }

  /// The bytes of the `.docx` file.
  ///
  /// - Throws: `ProgrammeError` where a chart cannot be drawn, or the document cannot be made.
  func bytes() throws(ProgrammeError) -> [UInt8] {
    let document = WordDocument(
      title: "\(words.heading): \(view.page.area), \(view.page.period)", created: day,
      header: view.page.marking ?? "", footer: "\(view.page.area): \(view.page.programme), \(view.page.period)",
      blocks: try blocks())
    do throws(WordFault) {
      return try document.bytes()
    } catch {
      throw ProgrammeError(
        "The board paper cannot be written as a Word document: \(error.message)", advice: error.advice)
    }
  }

  private func blocks() throws(ProgrammeError) -> [WordDocument.Block] {
    var blocks = head + section(view.context)
    blocks += metrics
    blocks += try BoardPaperPictures.blocks(view)
    blocks += exceptions
    if view.hasQuestions { blocks += [.heading(.first, words.discussionTitle), list(.letters, view.questions)] }
    blocks += money
    blocks += [.heading(.first, words.recommendationsTitle)]
    blocks +=
      view.areRecommendationsMissing
      ? [missing] : [.paragraph([Run(words.recommendationsStart)]), list(.numbers, view.recommendations)]
    blocks += section(view.comments) + [.heading(.first, words.risksTitle), .table(risks)]
    blocks += [.heading(.first, words.timelineTitle), view.isTimelineMissing ? missing : .table(timeline)]
    blocks += [.heading(.first, words.appendicesTitle)]
    blocks += [view.hasAppendices ? list(.numbers, view.appendices) : .paragraph([Run("None.")])]
    return blocks + [.heading(.first, words.sourcesTitle), .table(sources), .heading(.first, words.termsTitle)] + terms
  }

  private var head: [WordDocument.Block] {
    let page = view.page
    let notices: [(String, String?)] = [
      ("Not for publication.", page.marking), ("Notice.", page.notice), ("Synthetic.", page.synthetic),
      ("Synthetic.", view.syntheticPaper), ("Small numbers.", page.disclosure), ("To be supplied.", view.supplyWords),
    ]
    return [.title("\(page.area): \(words.heading.lowercasedAtStart)"), .heading(.first, words.about)]
      + [
        .table(
          Table(
            caption: words.aboutCaption, columns: [.init("Field", share: 28), .init("Entry", share: 72)],
            rows: view.fields.map { [[Run($0.fieldName)], [Run($0.fieldValue, isBold: $0.isFieldMissing)]] }))
      ]
      + notices.compactMap { name, text in
        text.map { .notice([Run(name + " ", isBold: true), Run($0)]) }
      }
  }

  private func section(_ section: BoardPaperSection) -> [WordDocument.Block] {
    [.heading(.first, section.sectionTitle)] + (section.isToBeSupplied ? [missing] : [])
      + section.paragraphs.map { .paragraph([Run($0)]) }
  }

  private var missing: WordDocument.Block { .paragraph([Run(BoardPaperView.toBeSupplied + ".", isBold: true)]) }

  private func list(_ kind: WordDocument.ListKind, _ items: [String]) -> WordDocument.Block {
    .list(kind, items.map { [Run($0)] })
  }

  private var metrics: [WordDocument.Block] {
    let rows = view.metrics.map { metric in
      [
        [Run(metric.metricName)], figure(metric), [Run(metric.planWords)], BoardPaperDocument.status(metric.status),
        [Run("\(words.againstQuarter) \(metric.sincePreviousQuarter)\n\(words.againstYear) \(metric.sinceLastYear)")],
        [Run(metric.chance)],
      ]
    }
    let columns: [Table.Column] = [
      .init("Metric", share: 15), .init("Figure and period", share: 20), .init("Plan", share: 15),
      .init("Status", share: 13), .init("Direction", share: 23), .init("More than chance?", share: 14),
    ]
    return [
      .heading(.first, words.metricsTitle), .paragraph([Run(view.countWords)]),
      .table(
        Table(
          caption: "All metrics: figure, plan, status and direction",
          summary: "A row for each metric. The status is told by a shape and a word.", columns: columns, rows: rows)),
      .paragraph([Run(view.ruleWords)]),
    ]
  }

  private func figure(_ metric: BoardPaperMetric) -> [Run] {
    [Run(metric.figure, isBold: true)]
      + (metric.hasFigure ? [Run(" \(metric.unit)\n\(metric.figurePeriod)\(metric.marks)")] : [])
  }

  /// A shape, the word of the colour, and what it stands for.
  private static func status(_ status: StatusView) -> [Run] {
    [Run("\(status.shape) \(status.word)", isBold: true), Run(": \(status.words)")]
  }

  private var exceptions: [WordDocument.Block] {
    var blocks: [WordDocument.Block] = [.heading(.first, words.exceptionsTitle)]
    blocks += [
      view.hasExceptions
        ? .list(
          .bullets,
          view.exceptions.map { metric in
            [
              Run("\(metric.metricName). ", isBold: true),
              Run(metric.reason + (metric.fewCases.map { " \($0)" } ?? "")),
            ]
          })
        : .paragraph([Run("No metric that could be judged is off its plan.")])
    ]
    if view.hasOpenExceptions {
      blocks += [
        .heading(.first, words.openExceptionsTitle),
        .list(
          .bullets,
          view.openExceptions.map { open in
            [Run("\(open.exceptionName). ", isBold: true), Run("\(open.since.numberedWords) \(open.recommendation)")]
          }),
      ]
    }
    blocks += [.heading(.first, words.decisionsTitle)]
    guard let decisions = view.decisions else { return blocks + [missing] }
    return blocks
      + decisions.blocks.map { block in
        block.items.map { list(.bullets, $0) } ?? .paragraph([Run(block.paragraph ?? "")])
      }
  }

  private var money: [WordDocument.Block] {
    var blocks = section(view.moneyParagraphs)
    guard let money = view.money else { return blocks }
    blocks += money.sentences.map { .paragraph([Run($0)]) }
    let columns = money.moneyColumns.enumerated().map { index, heading in
      Table.Column(heading, share: index == 0 ? 40 : 30, alignment: index == 0 ? .left : .right)
    }
    blocks.append(
      .table(
        Table(
          caption: money.moneyCaption, columns: columns,
          rows: money.moneyRows.map { row in [[Run(row.moneyName)]] + row.amounts.map { [Run($0.pounds)] } },
          staysTogether: true)))
    return blocks
  }

  private var risks: Table {
    Table(
      caption: "Risk assessment: time, viability, finance, profile, equality and diversity",
      columns: [.init("Risk", share: 24), .init("Rating", share: 16), .init("Comment", share: 60)],
      rows: view.risks.map { [[Run($0.topic)], [Run($0.rating, isBold: $0.isUnrated)], [Run($0.comment)]] },
      staysTogether: true)
  }

  private var timeline: Table {
    Table(
      caption: "Tasks with their target dates",
      columns: [.init("Task", share: 50), .init("Target date", share: 22), .init("Responsibility", share: 28)],
      rows: view.timeline.map { [[Run($0.task)], [Run($0.targetDate)], [Run($0.responsibility)]] })
  }

  private var sources: Table {
    Table(
      caption: "Source and edition of each figure",
      columns: [.init("Metric", share: 24), .init("Source", share: 46), .init("Edition", share: 30)],
      rows: view.metrics.map { [[Run($0.metricName)], [Run($0.source)], [Run($0.edition)]] })
  }

  private var terms: [WordDocument.Block] {
    view.metrics.map { .paragraph([Run("\($0.metricName): ", isBold: true), Run($0.definition)]) }
  }
}

extension String {
  fileprivate var lowercasedAtStart: String { prefix(1).lowercased() + dropFirst() }
}
