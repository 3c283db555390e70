/// In which form a chart is drawn. A page holds the wide and the narrow one; the style sheet shows one of them.
enum ChartVariant: CaseIterable {
  /// 680 units wide, for screens from 40rem on and for print.
  case wide
  /// 340 units wide, for telephones.
  case narrow
  /// The wide one as a file by itself: with its own styles, without tips.
  case standalone

  var width: Double { self == .narrow ? 340 : 680 }

  /// The size of all text: at the narrowest place where the variant is shown it is 11 pixels high or more.
  var textSize: Double { self == .narrow ? 13 : 14 }

  /// The distance of two lines of text.
  var lineHeight: Double { textSize + 3 }

  /// The height of a plot, unless its labels need more.
  var plotHeight: Double { self == .narrow ? 210 : 230 }

  /// How wide labels at the end of lines may be; a number that is wider may use up to `widestNumber`.
  var endLabelWidth: Double { self == .narrow ? 88 : 150 }
  var widestNumber: Double { self == .narrow ? 140 : 220 }

  /// What makes an identifier its own.
  var suffix: String {
    switch self {
    case .wide: "-w"
    case .narrow: "-n"
    case .standalone: "-s"
    }
  }

  var hasTips: Bool { self != .standalone }
}
