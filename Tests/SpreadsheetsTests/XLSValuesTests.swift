import Testing

@testable import Spreadsheets

struct XLSValuesTests {
  /// The four kinds, with the examples of OpenOffice.org's "Microsoft Excel File Format", 2.5.5, and one of each sign.
  @Test(
    arguments: [
      (0x3FF0_0000, 1), (0x3FF0_0001, 0.01), (0x004B_5646, 1_234_321), (0x004B_5647, 12_343.21), (0xFFFF_FFFE, -1),
      (0xFFFF_FFFF, -0.01), (0x8000_0002, -536_870_912), (0x7FFF_FFFE, 536_870_911), (0x0000_0002, 0),
      (0xC010_0000, -4),
    ] as [(UInt32, Double)])
  func rkNumberHasFourKinds(_ bits: UInt32, _ number: Double) { #expect(RKNumber.value(bits) == number) }

  /// [MS-XLS] 2.5.10.
  @Test(
    arguments: [
      (0x00, "#NULL!"), (0x07, "#DIV/0!"), (0x0F, "#VALUE!"), (0x17, "#REF!"), (0x1D, "#NAME?"), (0x24, "#NUM!"),
      (0x2A, "#N/A"), (0x2B, "#GETTING_DATA"),
    ] as [(UInt8, String)])
  func errorCodeHasItsText(_ code: UInt8, _ text: String) { #expect(XLSError.text(code) == text) }
}
