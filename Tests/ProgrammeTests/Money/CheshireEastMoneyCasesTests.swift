import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases of Cheshire East's plan of April 2014 that concern money.
@Suite struct CheshireEastMoneyCasesTests {
  @Test("Cheshire East 1: four amounts of the pooled budget; the second readings of the scan are none, each told")
  func case1() throws {
    let sample = try SampleMoney("cheshire-east-2014-15")
    let lines = try sample.footing("pooled-budget.csv").table.lines
    let amounts = lines.flatMap { line in ["2014-15", "2015-16"].compactMap { line.amounts[$0]?.amount } }
    #expect(try amounts == ["1.209", "23.891", "9.221", "23.891"].map(number))
    let messages = sample.messages(.moneyUnreadable)
    #expect(messages.count == 3)
    for (message, words) in zip(
      messages, [["1.209111", "line 18"], ["13.22 1111", "line 21"], ["\"3\"", "line 23"]])
    {
      for word in words { #expect(message.contains(word), "\(message)") }
    }
  }

  @Test("Cheshire East 2: the pool is at least the minimum in both years; £1.208m would not be")
  func case2() throws {
    let sample = try SampleMoney("cheshire-east-2014-15")
    let first = try sample.comparison("Agreed pool against the minimum, 2014-15")
    #expect(first.difference == 8_012_000)
    #expect(first.outcome == .agrees)
    let second = try sample.comparison("Agreed pool against the minimum, 2015-16")
    #expect(second.difference == 0)
    #expect(second.outcome == .agrees)
    let less = try Loaded([
      "money.yaml": """
      tables: [{file: t.csv, unit: GBP million}]
      comparisons:
        - name: pool
          left: {table: t.csv, line: Total agreed, column: 2014-15}
          right: {table: t.csv, line: Minimum required, column: 2014-15}
          test: at least
      """, "money/t.csv": "line,2014/15\nMinimum required,£1.209m\nTotal agreed,£1.208m\n",
    ])
    #expect(less.moneyCodes == [.figuresDisagree])
  }

  @Test("Cheshire East 8: 50 + 285 = 335; with 258 it would be 308, 27 apart")
  func case8() throws {
    let sample = try SampleMoney("cheshire-east-2014-15")
    #expect(try sample.comparison("National money for social care reform, capital and revenue").outcome == .agrees)
    let wrong = try Loaded([
      "money.yaml":
        "comparisons: [{name: x, left: {sum: [{stated: 50, unit: GBP million}, {stated: 258, unit: GBP million}]}, "
        + "right: {stated: 335, unit: GBP million}}]\n"
    ])
    #expect(wrong.programme?.money?.comparisons.first?.difference == -27_000_000)
    #expect(wrong.moneyCodes == [.figuresDisagree])
  }

  @Test("Cheshire East 14: what a payment for performance lacks")
  func case14() throws {
    let payment = try #require(try SampleMoney("cheshire-east-2014-15").money.payment)
    #expect(payment.missing(hasBaseline: false, hasPlan: false).count == 4)
    #expect(PaymentInputs(pool: 1, price: 1490).missing(hasBaseline: true, hasPlan: true) == [])
    #expect(PaymentInputs.applies(to: FinancialYear(start: 2014)))
    #expect(!PaymentInputs.applies(to: FinancialYear(start: 2016)))
  }

  @Test("Cheshire East 17: growth of £14.67m, a base of £100m and £10m after reinvestment are derived, not printed")
  func case17() throws {
    let derived = try SampleMoney("cheshire-east-2014-15").money.derived
    #expect(derived.map(\.value.amount) == [8_012_000, 14_670_000, 100_000_000, 10_000_000])
  }

  @Test("Cheshire East: £0.8m of £50m is 1.60 %, twice the part of the revenue money and of the money for carers")
  func capital() throws {
    let messages = try SampleMoney("cheshire-east-2014-15").messages(.figuresDisagree)
    // 1.7 of 285 is 0.596 %, 1 of 135 is 0.741 %.
    let apart = [["1.60 %", "0.60 %", "1.00"], ["1.60 %", "0.74 %", "0.86"]]
    #expect(messages.count == apart.count)
    for (message, words) in zip(messages, apart) {
      for word in words { #expect(message.contains(word), "\(message)") }
    }
  }
}
