import Foundation
import Programme
import Testing

/// Amounts as the five documents write them, and states that never become zero.
@Suite struct MoneyTextTests {
  @Test(
    "Amounts as written",
    arguments: [
      ("1,209", "1209"), ("(71)", "-71"), ("-1,713", "-1713"), ("£-918,733", "-918733"), ("-£2,387,713", "-2387713"),
      ("£298, 065", "298065"), ("£ 154,792.00", "154792"), ("0", "0"), ("£0", "0"), ("\u{2212}71", "-71"),
    ])
  func amounts(_ text: String, _ expected: String) throws {
    #expect(try MoneyText.amount(text, unit: .pounds).amount == number(expected))
  }

  @Test(
    "Rutland 25: thousands and millions",
    arguments: [
      ("£2.061m", "2061000"), ("£2,061k", "2061000"), ("£0k", "0"), ("£898,000", "898000"), ("£1 million", "1000000"),
      ("(£1.7m)", "-1700000"), ("-£0.5m", "-500000"), ("£3.8bn", "3800000000"),
    ])
  func suffixes(_ text: String, _ pounds: String) throws {
    #expect(try MoneyText.amount(text, unit: .pounds).amount == number(pounds))
    #expect(try MoneyText.amount("£2,061k", unit: .thousands).amount == number("2061"))
  }

  @Test(
    "States are not numbers",
    arguments: [
      ("", MoneyAmount.State.blank), ("  ", .blank), ("TBC", .toBeConfirmed), ("tba", .toBeAnnounced),
      ("N/A", .notApplicable), ("None provided", .nothing), ("-", .nothing), ("circa", .unreadable),
      ("1,23", .unreadable),
      ("13.22 1111", .unreadable), ("5 %", .unreadable), ("€5", .unreadable), ("m", .unreadable), ("£", .unreadable),
    ])
  func states(_ text: String, _ state: MoneyAmount.State) {
    let amount = MoneyText.amount(text, unit: .pounds)
    #expect(amount.state == state)
    #expect(amount.amount == nil)
  }

  @Test("A number that is approximate says so")
  func approximate() {
    #expect(MoneyText.amount("circa 370", unit: .pounds).amount == 370)
    #expect(MoneyText.amount("circa 370", unit: .pounds).isApproximate)
    #expect(!MoneyText.amount("370", unit: .pounds).isApproximate)
  }

  @Test("Cheshire East 1: where a pound sign is needed, only an amount with one is an amount")
  func signNeeded() throws {
    #expect(try MoneyText.amount("£1.209m", unit: .millions, needsSign: true).amount == number("1.209"))
    for text in ["1.209111", "13.22 1111", "3"] {
      #expect(MoneyText.amount(text, unit: .millions, needsSign: true).state == .unreadable)
    }
  }
}
